import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { type Inlines, readInlines } from './inlines.js'
import { afterMargin, isBlank, lineEnd } from './lines.js'
import { oneLine, type Place } from './scan.js'
import type { Words } from './slice.js'

interface Row {
  node: TableRow
  end: Place
  notes: readonly string[]
}

/** A table whose rows all begin at the margin with a pipe, end with one, and have as many cells of words. A blank line ends it. */
export function readTable(source: string, start: number, line: number): Words | undefined {
  if (source.charAt(start) !== '|') return undefined
  const align = alignOf(source, lineEnd(source, start) + 1)
  if (!align) return undefined
  const begin = { line, column: 1, offset: start }
  const rows: Row[] = []
  let end = begin
  for (let next = begin; next.offset < source.length && !isBlank(source, next.offset); next = below(end)) {
    const row = readRow(source, next)
    if (row?.node.children.length !== align.length) return undefined
    rows.push(row)
    end = rows.length === 1 ? endOf(source, below(row.end)) : row.end
  }
  const children = rows.map(({ node }) => node)
  const node: Table = { type: 'table', align, children, position: { start: begin, end: { ...end } } }
  return { node, end: end.offset, notes: rows.flatMap(({ notes }) => notes) }
}

const underline = /\|(?: *:?-+:? *\|)+(?=\n|$)/y

/** How each column stands, where that line underlines the head of a table. */
function alignOf(source: string, line: number): AlignType[] | undefined {
  underline.lastIndex = line
  const cells = underline.exec(source)?.[0].slice(1, -1).split('|')
  return cells?.map((cell) => {
    const right = cell.includes('-:')
    if (cell.includes(':-')) return right ? 'center' : 'left'
    return right ? 'right' : null
  })
}

function readRow(source: string, start: Place): Row | undefined {
  const end = endOf(source, start)
  const children: TableCell[] = []
  const notes: string[] = []
  for (let at = start; at.offset < end.offset - 1; ) {
    const pipe = source.indexOf('|', at.offset + 1)
    if (source.charAt(at.offset) !== '|' || pipe < 0 || pipe >= end.offset) return undefined
    const inlines = readCell(source, at, pipe)
    if (!inlines) return undefined
    notes.push(...inlines.notes)
    const next = along(at, pipe)
    const position = { start: { ...at }, end: { ...(pipe === end.offset - 1 ? end : next) } }
    children.push({ type: 'tableCell', children: inlines.children, position })
    at = next
  }
  return { node: { type: 'tableRow', children, position: { start, end: { ...end } } }, end, notes }
}

/** What stands between two pipes, as if the source ended there: marks know nothing of the cells beside theirs. */
function readCell(
  source: string,
  from: Place,
  pipe: number,
): Pick<Inlines, 'children' | 'notes'> | undefined {
  const start = afterMargin(source, from.offset + 1)
  let end = pipe
  while (end > start && source.charAt(end - 1) === ' ') end--
  if (source.charAt(end - 1) === '\\') return undefined
  return start === pipe
    ? { children: [], notes: [] }
    : readInlines(source.slice(0, end), along(from, start), oneLine)
}

function endOf(source: string, { line, offset }: Place): Place {
  const end = lineEnd(source, offset)
  return { line, column: end - offset + 1, offset: end }
}

function below({ line, offset }: Place): Place {
  return { line: line + 1, column: 1, offset: offset + 1 }
}

function along({ line, column, offset }: Place, to: number): Place {
  return { line, column: column + to - offset, offset: to }
}
