import { fencedEnd } from './fences.js'
import { afterBlanks, isBlank, lineEnd, linesBetween } from './lines.js'
import type { Slice, SliceKind } from './slice.js'
import { wordsEnd } from './words.js'

/**
 * Cuts a document at places where nothing is open: before a line after a blank one that begins at the margin and is no list item
 * (CommonMark 5.1 and 5.2: what is neither indented nor marked ends quotations and lists when no paragraph is open, and a blank line
 * closes the paragraph), or after words alone. Whether a fence was open there is only guessed; `closed.ts` looks when it is read.
 */
export function slicesOf(source: string): Slice[] {
  const slices: Slice[] = []
  const front = frontMatterEnd(source)
  let line = 1
  let counted = 0
  const add = (start: number, kind: SliceKind, end: number): void => {
    line += linesBetween(source, counted, start)
    counted = start
    slices.push({ start, end, line, kind })
  }
  if (front > 0) add(0, 'front', front)
  for (let at = afterBlanks(source, front), end = at; at < source.length; at = end) {
    const words = wordsEnd(source, at)
    end = afterBlanks(source, words >= 0 ? words + 1 : blockEnd(source, at))
    const last = slices.at(-1)
    if (words >= 0) add(at, 'words', end)
    else if (last?.kind !== 'blocks' || beginsAnew(source, at)) add(at, 'blocks', end)
    else last.end = end
  }
  return slices
}

/** Offset after the front matter's closing line, 0 without any. */
export function frontMatterEnd(source: string): number {
  return /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(source)?.[0].length ?? 0
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
