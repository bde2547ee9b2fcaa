import { marksBeforeVowels } from './stress.js'

/** International Phonetic Alphabet to the signs that the voice was trained with. Sounds that English does not have are said as their neighbours. */
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
  ['ɐ', 'ʌ'],
  ['ɘ', 'ə'],
  ['ɵ', 'ə'],
  ['ɤ', 'ʌ'],
  ['ɞ', 'ɜ'],
  ['ɨ', 'ɪ'],
  ['ʏ', 'ɪ'],
  ['ɯ', 'u'],
  ['ʉ', 'u'],
  ['β', 'v'],
  ['ʋ', 'v'],
  ['ⱱ', 'v'],
  ['ʙ', 'b'],
  ['ɓ', 'b'],
  ['c', 'k'],
  ['q', 'k'],
  ['ɟ', 'ʤ'],
  ['ʄ', 'ʤ'],
  ['ɖ', 'd'],
  ['ɗ', 'd'],
  ['ʈ', 't'],
  ['ɢ', 'ɡ'],
  ['ʛ', 'ɡ'],
  ['ɠ', 'ɡ'],
  ['ɣ', 'ɡ'],
  ['χ', 'k'],
  ['ħ', 'h'],
  ['ɦ', 'h'],
  ['ɧ', 'ʃ'],
  ['ɕ', 'ʃ'],
  ['ʂ', 'ʃ'],
  ['ʑ', 'ʒ'],
  ['ʐ', 'ʒ'],
  ['ɸ', 'f'],
  ['ʝ', 'j'],
  ['ɥ', 'w'],
  ['ɰ', 'w'],
  ['ɬ', 'l'],
  ['ɭ', 'l'],
  ['ɮ', 'l'],
  ['ʟ', 'l'],
  ['ɺ', 'l'],
  ['ɱ', 'm'],
  ['ɳ', 'n'],
  ['ɴ', 'ŋ'],
  ['ɻ', 'ɹ'],
  ['ɽ', 'ɹ'],
  ['ʀ', 'ɹ'],
]

const pattern = new RegExp(
  [...signs]
    .map(([ipa]) => ipa)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)
const bySign: ReadonlyMap<string, string> = new Map(signs)

/**
 * What an author gave in IPA, as near as an English voice can say it. Length, syllable dots, ties, tones and finer marks are left out; a mark of stress moves
 * from the beginning of its syllable to the vowel.
 */
export function fromIpa(ipa: string): string {
  const phonemes = ipa
    .normalize('NFC')
    .replace(/^[/[]|[/\]]$/g, '')
    .replaceAll('’', '')
    .replace(pattern, (sign) => bySign.get(sign) ?? sign)
    .replace(/[ːˑ.‿ʰʲʷˠˤˀ˞ʼ˥-˩↗↘]|\p{M}/gu, '')
  return marksBeforeVowels(phonemes)
}
