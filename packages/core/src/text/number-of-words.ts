import { wordsOf } from './segmenter.js'

/** What a character is to a word by UAX #29 (WB5–WB13), in text that is written with spaces. */
const other = 0
const letter = 1
const digit = 2
/** Join two letters ("don’t"), two digits ("3,141"), or either. */
const joinsLetters = 3
const joinsDigits = 4
const joinsEither = 5
/** Only `Intl.Segmenter` knows. */
const unknown = 6

/**
 * How many words `wordsOf` finds, without finding them where the text is simple: that takes a fiftieth of the time, which is a fifth of a
 * second in a book.
 */
export function numberOfWords(text: string, lang: string): number {
  const kinds = kindsOfCharacters()
  const kindAt = (at: number): number => kinds[text.charCodeAt(at)] ?? unknown
  let words = 0
  let before = other
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(at)
    if (kind === unknown) return wordsOf(text, lang).length
    const isWord = kind === letter || kind === digit
    if (isWord && !isInside) words++
    isInside = isWord || (isInside && kind !== other && joins(kind, before, kindAt(at + 1)))
    before = kind
  }
  return words
}

function joins(kind: number, before: number, after: number): boolean {
  if (before !== after) return false
  return before === letter ? kind !== joinsDigits : before === digit && kind !== joinsLetters
}

let kinds: Uint8Array | undefined

/** By character code, up to the signs of currencies. */
function kindsOfCharacters(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x20c0 }, (_, code) => kindOf(String.fromCharCode(code)))
  return kinds
}

/** Letters that are written with spaces, and punctuation but the underscore. */
const simple =
  /[\t\n\x20-\x5e\x60-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2017\u2018-\u2027\u2030-\u203e\u20a0-\u20bf]/

function kindOf(character: string): number {
  if (!simple.test(character)) return unknown
  if (/\p{L}/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return digit
  if (/['.\u2018\u2019\u2024]/.test(character)) return joinsEither
  if (/[:\xb7\u2027]/.test(character)) return joinsLetters
  return /[,;]/.test(character) ? joinsDigits : other
}
