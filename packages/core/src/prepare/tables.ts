import type { Table, TableCell, TableRow } from 'mdast'
import { refuseOver } from '../limits.js'
import type { CellScope } from '../nodes/index.js'
import { isEmptyCell, isHeaderRow, tableGrid } from '../nodes/table-grid.js'
import { at } from '../read/tree.js'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { endOverlaps } from './table-spans.js'
import { visit } from './tree.js'

/**
 * Marks header cells and their scopes, and completes short rows.
 *
 * @throws ArticleTooLarge
 */
export function tables(draft: Draft): void {
  let cells = 0
  for (const table of tablesOf(draft)) {
    cells += withoutEmptyColumns(endOverlaps(table)) * table.children.length
    // Before the grid is made: spans of a few bytes may stand for a million places.
    refuseOver('cells', cells, draft.options.limits)
    withoutEmptyHeads(table)
    completeRows(table)
    markHeaders(table)
    alignNumbers(table)
    if (!cellsOf(table).some((cell) => cell.header)) {
      draft.report(rules['table-headers'], 'This table has no header cells', {
        place: table,
        hint: 'Mark the cells that are headers.',
      })
    }
  }
}

/**
 * A span counts the columns in which a cell begins somewhere: `colspan="1000"`, written to be sure of the whole width, is as wide as
 * the table, as in browsers, and is not filled up with a thousand empty cells.
 *
 * @returns how many columns remain
 */
function withoutEmptyColumns(columns: ReadonlyMap<TableCell, number>): number {
  const begun = [...new Set(columns.values())]
  for (const [cell, column] of columns) {
    const { colSpan = 1 } = cell
    if (colSpan === 1) continue
    const own = begun.filter((begin) => begin >= column && begin < column + colSpan).length
    if (own > 1) cell.colSpan = own
    else delete cell.colSpan
  }
  return begun.length
}

/** Gives each cell the ids of its headers, nearest first, from the grid (HTML 4.9.12.2, row and column scopes). */
export function tableHeaders(draft: Draft): void {
  for (const table of tablesOf(draft)) {
    checkAuthors(table, cellsOf(table), draft)
    giveHeaders(squaresOf(table))
  }
}

/** Row by row: of each column only the headers so far are looked at, however long the table is. */
function giveHeaders(squares: Squares): void {
  const above: string[][] = []
  const done = new Set<TableCell>()
  for (const cells of squares) {
    const before: string[] = []
    cells.forEach((cell, column) => {
      if (!done.has(cell) && !cell.header && !(cell.headers && cell.headers.length > 0))
        cell.headers = [...nearestFirst(above[column]), ...nearestFirst(before)]
      done.add(cell)
      if (cell.header && !isColumnScope(cell.scope)) addId(before, cell)
    })
    cells.forEach((cell, column) => {
      if (!cell.header || !isColumnScope(cell.scope)) return
      above[column] ??= []
      addId(above[column], cell)
    })
  }
}

const nearestFirst = (ids: readonly string[] = []): string[] => [...ids].reverse()

/** Adds a header once, though it may cover several places. */
function addId(ids: string[], { data }: TableCell): void {
  if (data?.id && ids.at(-1) !== data.id) ids.push(data.id)
}

/** What an author says of a cell's headers counts as far as they are header cells of this table (HTML 4.9.11). */
function checkAuthors(table: Table, cells: readonly TableCell[], draft: Draft): void {
  const ids = new Set(cells.flatMap(({ header, data }) => (header && data?.id ? [data.id] : [])))
  for (const cell of cells) {
    const lost = cell.headers?.filter((id) => !ids.has(id)) ?? []
    if (lost.length === 0) continue
    cell.headers = cell.headers?.filter((id) => ids.has(id)) ?? []
    draft.report(rules['table-header-ids'], `This table has no header cell with the id ${lost.join(', ')}`, {
      place: cell.position ? cell : table,
    })
  }
}

type Squares = TableCell[][]

function isColumnScope(scope: CellScope | undefined): boolean {
  return scope === 'col' || scope === 'colgroup'
}

/** The table as rectangles: a cell stands at every place that it spans. */
function squaresOf(table: Table): Squares {
  const squares: Squares = table.children.map(() => [])
  for (const { node, row, column, rowSpan, colSpan } of tableGrid(table).rows.flat())
    for (const line of squares.slice(row, row + rowSpan))
      for (let at = column; at < column + colSpan; at++) line[at] = node
  return squares
}

/** Where a dialect wants a row of headers and the author has none ("| | |"), an empty row would be drawn and announced. */
function withoutEmptyHeads(table: Table): void {
  const heads = table.headerRows ?? (cellsOf(table).some(({ header }) => header) ? 0 : 1)
  const filled = table.children.findIndex((row) => !isEmptyRow(row))
  const empty = Math.min(heads, filled)
  if (empty <= 0) return
  table.children.splice(0, empty)
  table.headerRows = heads - empty
}

function isEmptyRow({ children }: TableRow): boolean {
  return children.every((cell) => (cell.rowSpan ?? 1) === 1 && isEmptyCell(cell))
}

function markHeaders(table: Table): void {
  const marked = cellsOf(table).some((cell) => cell.header)
  const headerRows = table.headerRows ?? (marked ? 0 : 1)
  const headerColumns = table.headerColumns ?? 0
  const allHeaders = leadingRows(table, ({ children }) => children.every(({ header }) => header))
  const leading = allHeaders < table.children.length ? allHeaders : 0
  const squares = squaresOf(table)
  for (const { node: cell, row, column } of tableGrid(table).rows.flat()) {
    if (row < headerRows) asHeader(cell, (cell.colSpan ?? 1) > 1 ? 'colgroup' : 'col')
    else if (column < headerColumns) asHeader(cell, (cell.rowSpan ?? 1) > 1 ? 'rowgroup' : 'row')
    else if (cell.header && !cell.scope) {
      const isOfRow = row >= leading && (row > 0 || headsRows(squares, column))
      cell.scope = isOfRow ? 'row' : columnScope(cell, row < leading)
    }
    if (cell.header && !textOf(cell).trim()) asData(cell)
  }
  table.headerRows = leadingRows(table, isHeaderRow)
}

/** A number with its sign, currency and unit. */
const number = /^[-+−±<>~≈]?\s?\p{Sc}?\s?\p{Nd}[\p{Nd}.,'’٫٬\s]*[%‰\p{Sc}°]?\p{L}{0,3}$/u
/** What stands where there is no number. */
const nothing = /^[-–—−]?$/

/** Numbers below each other stand right, unit below unit, where the author has aligned nothing. */
function alignNumbers(table: Table): void {
  if (table.align?.some(Boolean)) return
  const columns: string[][] = []
  for (const { node, column, colSpan } of tableGrid(table).rows.flat()) {
    columns[column] ??= []
    if (!node.header && colSpan === 1) columns[column].push(textOf(node).trim())
  }
  const align = Array.from(columns, (texts = []) => {
    const isOfNumbers = texts.some((text) => number.test(text)) && texts.every(isNumberOrNothing)
    return isOfNumbers ? 'right' : null
  })
  if (align.includes('right')) table.align = align
}

function isNumberOrNothing(text: string): boolean {
  return number.test(text) || nothing.test(text)
}

/** A header beside data, in the first row, heads that row where its column has no data (HTML 4.9.12.2). */
function headsRows(squares: Squares, column: number): boolean {
  return squares.every((cells) => cells[column]?.header)
}

function columnScope({ colSpan = 1 }: TableCell, canGroup: boolean): CellScope {
  return canGroup && colSpan > 1 ? 'colgroup' : 'col'
}

/** Rows at the top of one kind. Those that are all headers head columns where nobody says otherwise (HTML 4.9.12.2). */
function leadingRows({ children }: Table, isOfKind: (row: TableRow) => boolean): number {
  const first = children.findIndex((row) => !isOfKind(row))
  return first < 0 ? children.length : first
}

function asHeader(cell: TableCell, scope: CellScope): void {
  cell.header = true
  cell.scope ??= scope
}

/** An empty corner is not a header of anything. */
function asData(cell: TableCell): void {
  delete cell.header
  delete cell.scope
}

/** GFM lets a row be shorter than the header; every edition needs the full rectangle. */
function completeRows(table: Table): void {
  const { columns } = tableGrid(table)
  squaresOf(table).forEach((cells, index) => {
    const row = table.children[index]
    for (let column = 0; row && column < columns; column++)
      if (!cells[column]) row.children.push(emptyCell(row))
  })
}

function emptyCell(row: TableRow): TableCell {
  return { type: 'tableCell', children: [], ...at(row) }
}

function cellsOf(table: Table): TableCell[] {
  return table.children.flatMap((row) => row.children)
}

function tablesOf(draft: Draft): Table[] {
  const found: Table[] = []
  visit(draft.tree, (node) => {
    if (node.type === 'table') found.push(node as Table)
  })
  return found
}
