import type { RootContent, Table } from 'mdast'
import { tooWideLine } from '../../tables/widest.js'
import { is } from '../../tree.js'
import { isBlank, lineEnd } from './lines.js'
import type { PartReader } from './long-lists.js'
import type { Slice } from './slices.js'

/** A table that is shorter than so many parts is read at once. */
const fewParts = 4

/**
 * A piece that begins with a long table (GFM 4.10), read in parts, each below the table's own header: every line is a row by itself. What stands
 * behind the blank line that ends it is read by itself. micromark keeps some kilobytes for each cell until the table ends.
 *
 * @param partLength UTF-16 units of a part, at least
 * @returns undefined where a part is not as many rows as it has lines, or there is no such table
 */
export function readLongTable(
  source: string,
  whole: Slice,
  { read, readBefore }: PartReader,
  partLength: number,
): RootContent[] | undefined {
  if (whole.end - whole.start < fewParts * partLength) return undefined
  const body = lineEnd(source, lineEnd(source, whole.start) + 1) + 1
  const head = source.slice(whole.start, body)
  // A header that is long itself would be read too often.
  if (!delimiters.test(head) || head.length * fewParts > partLength) return undefined
  // Such a table is no table, which is told of its line.
  if (tooWideLine(source.slice(whole.start, whole.end)) !== undefined) return undefined
  let table: Table | undefined
  const rows = { ...whole, start: body, line: whole.line + 2 }
  const { parts, rest } = partsOf(source, rows, partLength)
  for (const { part, lines } of parts) {
    const nodes = readBefore({ ...part, line: part.line - 2 }, { word: head })
    const [only] = nodes ?? []
    if (nodes?.length !== 1 || !is<Table>(only, 'table') || only.children.length !== lines + 1)
      return undefined
    table = joined(table, only)
  }
  if (!table?.position) return undefined
  table.position.start = { line: whole.line, column: 1, offset: whole.start }
  const behind = source.slice(rest.start, rest.end).trim() === '' ? [] : read(rest)
  return behind && [table, ...behind]
}

/** The second of two lines, where it can stand below a header at the margin. */
const delimiters = /^[^ \t\n].*\n[ \t]*[|:-][|: \t-]*\n$/

/** The rows up to a blank line, and what is behind them. */
function partsOf(source: string, { start, end, line }: Slice, partLength: number) {
  const parts: { part: Slice; lines: number }[] = []
  let part: Slice = { start, end: start, line }
  let lines = 0
  let at = start
  for (; at < end && !isBlank(source, at); at = part.end) {
    part.end = Math.min(lineEnd(source, at) + 1, end)
    lines += 1
    if (part.end - part.start < partLength) continue
    parts.push({ part, lines })
    part = { start: part.end, end: part.end, line: part.line + lines }
    lines = 0
  }
  if (lines > 0) parts.push({ part, lines })
  const behind = (parts.at(-1)?.part.line ?? line) + (parts.at(-1)?.lines ?? 0)
  return { parts, rest: { start: at, end, line: behind } }
}

/** The first part has the header for all. */
function joined(table: Table | undefined, next: Table): Table {
  if (!table) return next
  for (let at = 1; at < next.children.length; at += 1) {
    const row = next.children[at]
    if (row) table.children.push(row)
  }
  if (table.position && next.position) table.position.end = next.position.end
  return table
}
