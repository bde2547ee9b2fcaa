/**
 * What a character is to the rules for setting Japanese and Chinese (JIS X 4051; JLReq, appendix A; CLReq, 3): a bracket
 * that opens, what closes, a sign in the middle of its square, an ideographic space, a letter of a square, or a letter
 * or figure of another script.
 */
export type Kind = 'open' | 'close' | 'middle' | 'blank' | 'letter' | 'western'

/** Quick to say no: text without it needs none of the rules. */
export const isEastAsian = (text: string): boolean =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\ud840-\ud88f]/.test(text)

/** Languages that are set in squares. Korean has spaces between words, and narrow punctuation. */
export const setsInSquares = (lang: string): boolean => /^(?:ja|zh|yue)\b/.test(lang)

const opening = new Set('「『（［｛〈《【〔〖〘〚｟“‘')
const closing = new Set('」』）］｝〉》】〕〗〙〛｠、。，．”’：；！？')
const middle = new Set('・')

/** @param at of its first UTF-16 unit */
export function kindAt(text: string, at: number): Kind | undefined {
  const code = at < 0 ? undefined : text.codePointAt(at)
  if (code === undefined) return undefined
  const isQuote = code >= 0x2018 && code <= 0x201d
  return isQuote && isNarrowQuote(text, at) ? undefined : kindOf(code)
}

/** Quotation marks are those of the words inside them: around words of Latin, and within them, they are narrow. */
function isNarrowQuote(text: string, at: number): boolean {
  const inside = /[“‘]/.test(text.charAt(at)) ? at + 1 : at - 1
  return kindOf(text.codePointAt(inside) ?? 0) === 'western'
}

/** Signs that stand in the middle of their squares in Japanese, and before a blank in Chinese: the font knows. */
export const isVarious = (sign: string): boolean => /^[：；！？]/.test(sign)

/** Whether a text has letters of these scripts. */
export const hasLetters = (text: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text)

export const isKana = (character: string): boolean => /^[\u3041-\u3096\u30a1-\u30fa\u30fc]$/.test(character)

/** The kind of the character that ends before a place. */
export function kindBefore(text: string, at: number): Kind | undefined {
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00
  return kindAt(text, isLow ? at - 2 : at - 1)
}

const known = new Map<number, Kind | undefined>()

/** Every place of a text is asked for, and its characters are few. */
function kindOf(code: number): Kind | undefined {
  let kind = known.get(code)
  if (kind === undefined && !known.has(code)) {
    kind = classOf(String.fromCodePoint(code))
    known.set(code, kind)
  }
  return kind
}

function classOf(character: string): Kind | undefined {
  if (character <= '\u007e') return /[A-Za-z0-9]/.test(character) ? 'western' : undefined
  if (opening.has(character)) return 'open'
  if (closing.has(character)) return 'close'
  if (middle.has(character)) return 'middle'
  if (character === '\u3000') return 'blank'
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc]/u.test(character))
    return /[\uff61-\uff9f]/.test(character) ? undefined : 'letter'
  return /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{Nd}]/u.test(character) && !/[\uff00-\uffef]/.test(character)
    ? 'western'
    : undefined
}

/** Whether a sign loses its blank half beside another, and letters of two scripts part. */
export function parts(before: Kind | undefined, after: Kind | undefined): boolean {
  return isSign(before) || isSign(after) || isSeam(before, after)
}

const isSign = (kind: Kind | undefined): boolean => kind === 'open' || kind === 'close'

/** Where a quarter of an em parts two scripts (JLReq, 3.2.6; CLReq, 3.2.2). */
function isSeam(before: Kind | undefined, after: Kind | undefined): boolean {
  return (before === 'letter' && after === 'western') || (before === 'western' && after === 'letter')
}

/** A closing sign gives up its blank half before another sign: two blanks never meet (JLReq, 3.1.4). */
export const losesAfter = (next: Kind | undefined): boolean =>
  next === 'close' || next === 'open' || next === 'middle' || next === 'blank'

/** An opening bracket has its blank half before it, where nothing has given it up already. */
export const losesBefore = (before: Kind | undefined): boolean =>
  before === 'open' || before === 'middle' || before === 'blank'
