import { columnsOf } from './columns.js'
import type { FoundCell, FoundTable } from './found.js'
import { gridOf } from './spans.js'

/*
 * Grid tables of pandoc and reStructuredText: cells between lines of dashes and bars. Cells may span columns and rows. One whose lines do not
 * meet stays words, with a finding.
 */

const separator = /^ {0,3}\+(?:[-=:]+\+)+ *$/
const row = /^ {0,3}[|+].*[|+] *$/
/** A blank line, or what closes the box around the table. */
const behind = /^\s*(?::{3,}[ \t]*)?$/

export function gridTableAt(lines: readonly string[], at: number): FoundTable | undefined {
  if (!separator.test(lines[at] ?? '')) return undefined
  let end = at
  while (separator.test(lines[end] ?? '') || row.test(lines[end] ?? '')) end++
  if (!separator.test(lines[end - 1] ?? '') || !behind.test(lines[end] ?? '')) return undefined
  const separators = numbers(at, end).filter((index) => separator.test(lines[index] ?? ''))
  const rows = separators.slice(1).map((next, index) => ({ from: (separators[index] ?? at) + 1, next }))
  const edges = edgesOf(separators.map((index) => lines[index] ?? ''))
  const cells = rows.map(({ from, next }) => cellsOf(lines, numbers(from, next), edges))
  if (cells.length === 0) return undefined
  if (cells.includes(undefined)) return spanned(lines, at, end)
  const heads = separators.findIndex((index) => (lines[index] ?? '').includes('='))
  const aligning = lines[separators[Math.max(0, heads)] ?? at] ?? ''
  return {
    first: at + 1,
    last: end,
    headerRows: Math.max(0, heads),
    align: edges.slice(1).map((edge, index) => alignOf(aligning, edges[index] ?? 0, edge)),
    rows: cells as FoundCell[][],
  }
}

/** A table with cells over several rows. */
function spanned(lines: readonly string[], at: number, end: number): FoundTable | undefined {
  const grid = gridOf(lines.slice(at, end))
  if (!grid) return undefined
  const { tops, lefts, boxes } = grid
  const rows: FoundCell[][] = tops.slice(1).map(() => [])
  for (const { top, bottom, left, right } of boxes) {
    const pieces = numbers(at + top + 1, at + bottom).map((index) => {
      const columns = columnsOf(lines[index] ?? '')
      return { line: index + 1, from: columns.unit(left + 1), to: columns.unit(right) }
    })
    const colSpan = lefts.indexOf(right) - lefts.indexOf(left)
    const rowSpan = tops.indexOf(bottom) - tops.indexOf(top)
    rows[tops.indexOf(top)]?.push({
      pieces: dedented(pieces, lines),
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    })
  }
  const head = tops.findIndex((top) => /^ {0,3}\+=[=+:]*\+ *$/.test(lines[at + top] ?? ''))
  const aligning = lines[at + (tops[Math.max(0, head)] ?? 0)] ?? ''
  const align = lefts.slice(1).map((edge, index) => alignOf(aligning, lefts[index] ?? 0, edge))
  return { first: at + 1, last: end, headerRows: Math.max(0, head), align, rows }
}

/** The columns at which a cell begins or ends somewhere. */
function edgesOf(separators: readonly string[]): number[] {
  const edges = new Set<number>()
  for (const line of separators) for (const { index } of line.matchAll(/\+/g)) edges.add(index)
  return [...edges].sort((one, other) => one - other)
}

/** Undefined where the lines of a row do not end alike, or hold a line of dashes of their own. */
function cellsOf(
  lines: readonly string[],
  at: readonly number[],
  edges: readonly number[],
): FoundCell[] | undefined {
  if (at.length === 0) return undefined
  const shown = at.map((index) => ({
    index,
    line: lines[index] ?? '',
    columns: columnsOf(lines[index] ?? ''),
  }))
  const last = edges.at(-1)
  // Whoever writes the last cell may miss its end: there the line's own bar ends it, as in pandoc.
  const ends = shown.map(({ line, columns }) => {
    const end = line.trimEnd().length - 1
    return columns.at(last ?? 0) === '|'
      ? columns.unit(last ?? 0)
      : line.charAt(end) === '|'
        ? end
        : undefined
  })
  const present = edges.filter((edge, index) =>
    shown.every(({ columns }, at) =>
      index === edges.length - 1
        ? (ends[at] ?? 0) > columns.unit(edges[index - 1] ?? 0)
        : columns.at(edge) === '|',
    ),
  )
  if (present[0] !== edges[0] || present.at(-1) !== edges.at(-1)) return undefined
  if (shown.some(({ line }) => /[|+]-{3,}\+|\+-{3,}\|/.test(line))) return undefined
  const isSlipped = present.slice(1).some((end, index) => {
    const start = present[index] ?? 0
    const isWider = edges.indexOf(end) - edges.indexOf(start) > 1
    return (
      isWider &&
      shown.every(({ line, columns }) => line.slice(columns.unit(start + 1), columns.unit(end)).includes('|'))
    )
  })
  // A bar in each line of a wide cell is no word: it should have stood at a column's edge.
  if (isSlipped) return undefined
  return present.slice(1).map((end, index) => {
    const start = present[index] ?? 0
    const colSpan = edges.indexOf(end) - edges.indexOf(start)
    const pieces = shown.map(({ index: line, columns }, at) => ({
      line: line + 1,
      from: columns.unit(start + 1),
      to: end === last ? (ends[at] ?? columns.unit(end)) : columns.unit(end),
    }))
    return { pieces: dedented(pieces, lines), ...(colSpan > 1 ? { colSpan } : {}) }
  })
}

/** Without the spaces that all lines begin with, and those at their ends. */
function dedented(pieces: FoundCell['pieces'], lines: readonly string[]): FoundCell['pieces'] {
  const texts = pieces.map(({ line, from, to }) => (lines[line - 1] ?? '').slice(from, to))
  const indents = texts
    .filter((text) => text.trim() !== '')
    .map((text) => text.length - text.trimStart().length)
  const least = indents.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const indent = indents.length > 0 ? least : 0
  return pieces.map(({ line, from }, index) => {
    const end = from + (texts[index] ?? '').trimEnd().length
    return { line, from: Math.min(from + indent, Math.max(from, end)), to: Math.max(from, end) }
  })
}

function alignOf(line: string, from: number, end: number): 'left' | 'right' | 'center' | null {
  const left = line.charAt(from + 1) === ':'
  const right = line.charAt(end - 1) === ':'
  if (left && right) return 'center'
  return left ? 'left' : right ? 'right' : null
}

const numbers = (from: number, end: number): number[] =>
  Array.from({ length: end - from }, (_, index) => from + index)
