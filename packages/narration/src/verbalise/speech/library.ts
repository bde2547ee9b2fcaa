/** Numbers as words by language and region, each loaded when it is asked for. */
export const numberWords = {
  'cs-CZ': () => import('n2words/cs-CZ'),
  'de-DE': () => import('n2words/de-DE'),
  'en-GB': () => import('n2words/en-GB'),
  'en-US': () => import('n2words/en-US'),
  'es-ES': () => import('n2words/es-ES'),
  'fr-BE': () => import('n2words/fr-BE'),
  'fr-FR': () => import('n2words/fr-FR'),
  'hi-IN': () => import('n2words/hi-IN'),
  'it-IT': () => import('n2words/it-IT'),
  'pl-PL': () => import('n2words/pl-PL'),
  'pt-PT': () => import('n2words/pt-PT'),
  'tr-TR': () => import('n2words/tr-TR'),
}
