import { type Columns, columnsOf } from './columns.js'
import type { FoundCell, FoundTable } from './found.js'

/*
 * pandoc's simple and multiline tables: columns below groups of dashes. Only what fits: two columns at least, nothing beside the columns,
 * and a space wherever one column ends. pandoc itself cuts through words there.
 */

const groups = /^ {0,3}(?:-{2,} +)+-{2,} *$/
const rule = /^ {0,3}-{3,} *$/
/** Lines of a table that are looked at. */
const longest = 2_000
const longestHead = 20

interface Column {
  start: number
  /** Of the dashes. */
  end: number
}

/** The table that begins at a line, which no words stand right before. */
export function simpleTableAt(lines: readonly string[], at: number): FoundTable | undefined {
  const line = lines[at] ?? ''
  if (groups.test(line)) return headless(lines, at)
  if (rule.test(line)) return multiline(lines, at)
  return groups.test(lines[at + 1] ?? '') ? withHead(lines, at) : undefined
}

/** A line of words, dashes, rows to the next blank line. */
function withHead(lines: readonly string[], at: number): FoundTable | undefined {
  let end = at + 2
  while (end < lines.length && !isBlank(lines[end])) end++
  const hasRule = groups.test(lines[end - 1] ?? '') || rule.test(lines[end - 1] ?? '')
  const rows = range(at + 2, hasRule ? end - 1 : end).map((line) => [line])
  return tableOf(lines, { first: at, last: end - 1, dashes: at + 1, head: [at], rows })
}

/** Dashes, rows, dashes. With a blank line between them, rows may have several lines. */
function headless(lines: readonly string[], at: number): FoundTable | undefined {
  const end = closing(lines, at + 1, (line) => groups.test(line))
  if (end === undefined) return undefined
  return tableOf(lines, { first: at, last: end, dashes: at, head: [], rows: rowsBetween(lines, at + 1, end) })
}

/** A rule, words, dashes, rows with blank lines between them, a rule. */
function multiline(lines: readonly string[], at: number): FoundTable | undefined {
  let dashes = at + 1
  while (
    dashes < Math.min(lines.length, at + longestHead) &&
    !isBlank(lines[dashes]) &&
    !groups.test(lines[dashes] ?? '')
  )
    dashes++
  if (!groups.test(lines[dashes] ?? '') || dashes === at + 1) return undefined
  const end = closing(lines, dashes + 1, (line) => rule.test(line))
  if (end === undefined) return undefined
  const rows = paragraphs(lines, dashes + 1, end)
  return tableOf(lines, { first: at, last: end, dashes, head: range(at + 1, dashes), rows })
}

/** The line that ends a table, which a blank line follows. */
function closing(
  lines: readonly string[],
  from: number,
  ends: (line: string) => boolean,
): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + longest); at++) {
    if (!ends(lines[at] ?? '')) continue
    return isBlank(lines[at + 1]) ? at : undefined
  }
  return undefined
}

function rowsBetween(lines: readonly string[], from: number, end: number): number[][] {
  const all = paragraphs(lines, from, end)
  return all.length > 1 ? all : all.flat().map((line) => [line])
}

/** The numbers of lines without a blank one between them. */
function paragraphs(lines: readonly string[], from: number, end: number): number[][] {
  const all: number[][] = [[]]
  for (const at of range(from, end)) {
    if (isBlank(lines[at])) all.push([])
    else all.at(-1)?.push(at)
  }
  return all.filter((row) => row.length > 0)
}

interface Parts {
  first: number
  last: number
  dashes: number
  head: number[]
  rows: number[][]
}

function tableOf(
  lines: readonly string[],
  { first, last, dashes, head, rows }: Parts,
): FoundTable | undefined {
  const columns = [...(lines[dashes] ?? '').matchAll(/-+/g)].map(
    ({ index, 0: { length } }): Column => ({ start: index, end: index + length }),
  )
  const all = head.length > 0 ? [head, ...rows] : rows
  const [top] = all
  if (!top || rows.length === 0 || !all.flat().every((at) => fits(lines[at] ?? '', columns))) return undefined
  const cells = all.map((row) => cellsOf(lines, row, columns))
  if ((cells[0]?.filter(({ pieces }) => pieces.some(({ from, to }) => to > from)).length ?? 0) < 2)
    return undefined
  return {
    first: first + 1,
    last: last + 1,
    headerRows: head.length > 0 ? 1 : 0,
    align: columns.map((column, index) =>
      alignOf(
        top.map((at) => lines[at] ?? ''),
        column,
        columns[index + 1],
      ),
    ),
    rows: cells,
  }
}

/** Nothing before the first column, and a space before each other one. */
function fits(line: string, columns: readonly Column[]): boolean {
  if (line.includes('\t')) return false
  const shown = columnsOf(line)
  return columns.every(({ start }, index) =>
    index === 0 ? line.slice(0, shown.unit(start)).trim() === '' : /^ ?$/.test(shown.at(start - 1)),
  )
}

function cellsOf(lines: readonly string[], row: readonly number[], columns: readonly Column[]): FoundCell[] {
  return columns.map(({ start }, index) => ({
    pieces: row.map((at) => piece(lines[at] ?? '', at, start, columns[index + 1]?.start)),
  }))
}

/** Without the spaces around it. */
function piece(line: string, at: number, start: number, end: number | undefined) {
  const shown: Columns = columnsOf(line)
  const [from, to] = [shown.unit(start), end === undefined ? line.length : shown.unit(end)]
  const words = line.slice(from, to)
  const begin = from + words.length - words.trimStart().length
  return { line: at + 1, from: begin, to: Math.max(begin, from + words.trimEnd().length) }
}

/** By where the words of the head stand above their dashes (pandoc, "simple_tables"). */
function alignOf(
  head: readonly string[],
  { start, end }: Column,
  next: Column | undefined,
): 'left' | 'right' | 'center' | null {
  const words = head
    .map((line) => columnsOf(line))
    .map((shown, index) => ({ shown, line: head[index] ?? '' }))
  const filled = words.filter(
    ({ shown, line }) =>
      line.slice(shown.unit(start), next ? shown.unit(next.start) : line.length).trim() !== '',
  )
  if (filled.length === 0) return null
  const left = filled.some(({ shown }) => /\S/.test(shown.at(start)))
  const right = filled.some(({ shown }) => /\S/.test(shown.at(end - 1)) && !/\S/.test(shown.at(end)))
  if (left && right) return null
  return left ? 'left' : right ? 'right' : 'center'
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index)
