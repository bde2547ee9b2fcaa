import { fencedEnd } from './fences.js'
import { frontMatterEnd } from './front-matter.js'
import { afterBlanks, isBlank, lineEnd, linesBetween } from './lines.js'
import type { Slice } from './slice.js'
import { readWords } from './words.js'

/**
 * Cuts a document at places where nothing is open: before a line after a blank one that begins at the margin and is no list item
 * (CommonMark 5.1 and 5.2: what is neither indented nor marked ends quotations and lists when no paragraph is open, and a blank line
 * closes the paragraph), or after words alone. Whether a fence was open there is only guessed; `closed.ts` looks when it is read.
 */
export function slicesOf(source: string): Slice[] {
  const slices: Slice[] = []
  const front = frontMatterEnd(source)
  if (front > 0) slices.push({ kind: 'front', start: 0, end: front, line: 1 })
  let line = 1
  let end = 0
  for (let start = afterBlanks(source, front); start < source.length; start = end) {
    line += linesBetween(source, end, start)
    const last = slices.at(-1)
    const anew = last?.kind !== 'blocks' || beginsAnew(source, start)
    const words = anew ? readWords(source, start, line) : undefined
    end = afterBlanks(source, words ? words.end + 1 : blockEnd(source, start))
    if (words) slices.push({ kind: 'words', start, end, line, words })
    else if (last?.kind !== 'blocks' || beginsAnew(source, start))
      slices.push({ kind: 'blocks', start, end, line })
    else if (last) last.end = end
    line += linesBetween(source, start, end)
  }
  return slices
}

/** Where the blank line begins that ends the lines at `start`; blank lines between fences end nothing. */
function blockEnd(source: string, start: number): number {
  let at = start
  while (at < source.length && !isBlank(source, at)) {
    const fenced = fencedEnd(source, at)
    at = (fenced < 0 ? lineEnd(source, at) : fenced) + 1
  }
  return Math.min(at, source.length)
}

const listItem = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]|$)/y

/** Whether a line after a blank one closes all lists, quotations and notes before it. */
function beginsAnew(source: string, at: number): boolean {
  listItem.lastIndex = at
  return !/[ \t]/.test(source.charAt(at)) && !listItem.test(source)
}
