/*
 * What printers and terminals are told inside a text, as `man` writes it: a letter is struck over itself for bold (`N`, backspace, `N`), over a low line for
 * underlined words, and escape sequences change the look of what follows (ECMA-48, 8.3.117).
 */

const sequence = /\x1b\[[\d;:]{0,30}[mK]|\x1b\]8;[^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)/g
const underlinedBefore = /([^\n\x08_])\x08+_(?!\x08)/gu
const struckOver = /[^\n\x08]\x08+(?=[^\n\x08])/gu

export interface Unmarked {
  text: string
  /** Letters that were struck over, and escape sequences. */
  count: number
  /** Offset of the first one in the text that is left. */
  first: number
}

/** The text as a reader sees it, each letter once. */
export function withoutTerminalMarks(source: string): Unmarked {
  let count = 0
  const counted = (_: string, kept: unknown) => {
    count++
    return typeof kept === 'string' ? kept : ''
  }
  if (!/[\x08\x1b]/.test(source)) return { text: source, count, first: 0 }
  const text = source
    .replace(sequence, counted)
    .replace(underlinedBefore, counted)
    .replace(struckOver, counted)
  return { text, count, first: firstDifference(source, text) }
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}
