/** International Phonetic Alphabet to the signs that the voice was trained with, longest first. */
const signs: readonly (readonly [string, string])[] = [
  ['t͡ʃ', 'ʧ'],
  ['d͡ʒ', 'ʤ'],
  ['tʃ', 'ʧ'],
  ['dʒ', 'ʤ'],
  ['eɪ', 'A'],
  ['aɪ', 'I'],
  ['aʊ', 'W'],
  ['ɔɪ', 'Y'],
  ['oʊ', 'O'],
  ['əʊ', 'O'],
  ['ɜːr', 'ɜɹ'],
  ['ɜː', 'ɜɹ'],
  ['ɝ', 'ɜɹ'],
  ['ɚ', 'əɹ'],
  ['ɡ', 'ɡ'],
  ['g', 'ɡ'],
  ['r', 'ɹ'],
  ['ɾ', 'T'],
  ['ʔ', 't'],
  ['ɫ', 'l'],
  ['ʍ', 'w'],
  ['x', 'k'],
  ['e', 'A'],
  ['o', 'O'],
  ['a', 'ɑ'],
  ['ɒ', 'ɑ'],
  ['y', 'u'],
  ['ø', 'ɜ'],
  ['œ', 'ɜ'],
  ['ɐ̃', 'ɑn'],
  ['ɑ̃', 'ɑn'],
  ['ɔ̃', 'ɔn'],
  ['ɛ̃', 'æn'],
  ['œ̃', 'ʌn'],
  ['ç', 'h'],
  ['ʁ', 'ɹ'],
  ['ɲ', 'nj'],
  ['ʎ', 'lj'],
]

const pattern = new RegExp(
  [...signs]
    .map(([ipa]) => ipa)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)
const bySign: ReadonlyMap<string, string> = new Map(signs)

/** What an author gave in IPA, as near as an English voice can say it. Length marks, syllable dots and ties are left out. */
export function fromIpa(ipa: string): string {
  return ipa
    .normalize('NFC')
    .replace(/^[/[]|[/\]]$/g, '')
    .replace(pattern, (sign) => bySign.get(sign) ?? sign)
    .replace(/[ːˑ.‿]|\u035c|\u0361/g, '')
}
