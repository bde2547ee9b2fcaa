/** Languages for which speech-rule-engine has rules of natural speech ("x squared"). */
const spokenLanguages: readonly string[] = [
  'af',
  'ca',
  'da',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'it',
  'ko',
  'nb',
  'nn',
  'sv',
]

/**
 * The language in which a formula is spoken.
 *
 * @param lang BCP 47, of the text around it; `no`, which covers both kinds of Norwegian, is spoken as Bokmål
 * @returns undefined where there are no rules for the language
 */
export function spokenLanguageFor(lang: string): string | undefined {
  const [base = ''] = lang.toLowerCase().split('-')
  return spokenLanguages.find((one) => one === (base === 'no' ? 'nb' : base))
}

/** Languages for which speech-rule-engine has no ClearSpeak rules: it speaks them by those of MathSpeak. */
export const domainOf = (locale: string): 'clearspeak' | 'mathspeak' =>
  locale === 'ca' || locale === 'da' ? 'mathspeak' : 'clearspeak'
