/** Scripts that write no spaces: each letter with its marks is compared by itself, since lines break anywhere. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Javanese}]\\p{M}*'
/** Readers of print part them from other letters, since those run the other way. */
const leftward =
  '(?=\\p{L})[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]'
const leftwards = `${leftward}(?:${leftward}|\\p{M})*`
const word = new RegExp(
  `${unspaced}|${leftwards}|(?:(?!${unspaced}|${leftwards})[\\p{L}\\p{M}])+|\\p{N}+`,
  'gu',
)

/** What steers direction and breaking, and the hyphen at the end of a line that an edition put there. */
const invisible = /\u00ad\s*|[\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]|[\ufe00-\ufe0f]/gu

/** Letters and digits apart from each other, in lower case, without their punctuation. */
export function wordsOf(text) {
  return text.normalize('NFKC').replace(invisible, '').toLowerCase().match(word) ?? []
}
