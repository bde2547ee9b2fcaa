/** Scripts whose letters name a family, and how to know them. Everything else is common to all scripts. */
const tests: readonly (readonly [script: string, test: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}|[\u30fb\u30fc\uff65]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Bopo', /\p{Script=Bopomofo}/u],
  ['Hani', /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u],
  ['Zsye', /\p{Emoji_Presentation}/u],
  ['Zmth', /\p{Sm}|[\u{1d400}-\u{1d7ff}]/u],
  ['Zsym', /\p{So}|\p{Sk}/u],
]

/** ISO 15924 code of the script for which a font must be chosen; `Zyyy` where any font may have it. */
export function scriptOfCharacter(character: string): string {
  return tests.find(([, test]) => test.test(character))?.[0] ?? 'Zyyy'
}
