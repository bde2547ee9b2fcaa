import { type FoundTables, noTables } from '../../tables/find.js'
import { fencedEnd } from './fences.js'
import { afterBlanks, isBlank, lineEnd, linesBetween } from './lines.js'

/** A stretch of the source that reads alike by itself and in its place. */
export interface Slice {
  /** Offsets of its first character and of the first one of what follows. */
  start: number
  end: number
  /** Line of `start`, from 1. */
  line: number
}

/**
 * Cuts a document between top-level blocks: after a blank line, before words at the margin (CommonMark 5.1 and 5.2: what is neither indented nor
 * marked ends quotations and lists when no paragraph is open, and a blank line closes the paragraph). Whether a fence is open there is only guessed;
 * `parse.ts` looks when the slice is read.
 *
 * @param length UTF-16 units of a slice, at least: a parser's call for each block would cost more than what is in it
 */
export function slicesOf(source: string, from = 0, length = 0, tables: FoundTables = noTables): Slice[] {
  const slices: Slice[] = []
  let line = 1 + linesBetween(source, 0, from)
  let start = from
  for (let at = afterBlanks(source, from); at < source.length; ) {
    at = afterBlanks(source, groupEnd(source, at, tables))
    if (at < source.length && (at - start < length || !beginsAnew(source, at))) continue
    slices.push({ start, end: at, line })
    line += linesBetween(source, start, at)
    start = at
  }
  return slices
}

/** Where the first blank line begins that is neither between fences nor in a table. */
function groupEnd(source: string, start: number, tables: FoundTables): number {
  let at = start
  while (at < source.length && !isBlank(source, at)) {
    const end = tables.endAt(at) ?? fencedEnd(source, at)
    at = (end < 0 ? lineEnd(source, at) : end) + 1
  }
  return Math.min(at, source.length)
}

const continues = /[ \t>:~]|!!!|\?\?\?|=== |\[\^|[-+*](?=[ \t\n]|$)|\(?\w{1,9}[.)](?=[ \t\n]|$)|\(@|#\./y

/** Whether a line after a blank one closes all before it, and opens nothing that could hold what was before. */
function beginsAnew(source: string, at: number): boolean {
  continues.lastIndex = at
  return !continues.test(source)
}
