import type { FoundTable } from './found.js'
import { gridTableAt } from './grid.js'
import { pipeTableAt } from './pipe.js'
import { simpleTableAt } from './simple.js'

/** Tables of a document, by the number of the line and by the offset at which each begins. */
export interface FoundTables {
  atLine(line: number): FoundTable | undefined
  /** Offset of the end of the last line of the table that begins at that offset. */
  endAt(offset: number): number | undefined
  isAny: boolean
}

export const noTables: FoundTables = { atLine: () => undefined, endAt: () => undefined, isAny: false }

const sign = /^ {0,3}(?:-{2,} +-{2,}|\+[-=:]+\+|\|? *:?-+:? *\|)/m

/** Tables that GitHub does not read, found before anything is parsed: what stands in a line depends on the lines below it. */
export function findTables(source: string): FoundTables {
  if (!sign.test(source)) return noTables
  const lines = source.split('\n')
  const byLine = new Map<number, FoundTable>()
  const ends = new Map<number, number>()
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  for (let at = 0; at < lines.length; at++) {
    const table = mayBegin(lines, at)
      ? (gridTableAt(lines, at) ?? simpleTableAt(lines, at) ?? pipeTableAt(lines, at))
      : undefined
    if (!table) continue
    byLine.set(table.first, table)
    ends.set(starts[at] ?? 0, (starts[table.last - 1] ?? 0) + (lines[table.last - 1] ?? '').length)
    at = table.last - 1
  }
  return { atLine: (line) => byLine.get(line), endAt: (start) => ends.get(start), isAny: byLine.size > 0 }
}

/** After a blank line, a fence or a caption. */
function mayBegin(lines: readonly string[], at: number): boolean {
  const [before = '', line = ''] = [lines[at - 1], lines[at]]
  return line.trim() !== '' && (before.trim() === '' || /^[ \t>]*(?::{3,}|-->)/.test(before))
}
