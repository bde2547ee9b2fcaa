/** Languages whose rules speech-rule-engine ships as natural speech ("x squared"). */
export const spokenLanguages: readonly string[] = [
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
