import type { BlockNodes } from '@lectern/core'

type Cell = BlockNodes['tableCell']

export interface Grid {
  /** Without the rows of headers. */
  rows: number
  columns: number
  /** Headers of columns, left to right. */
  headers: readonly Cell[]
  /** Cells of each column from the top, each cell once, in its first column. */
  cellsByColumn: readonly (readonly Cell[])[]
  /** Whether every row that is not of headers begins with a header. */
  hasRowHeaders: boolean
  /** Whether some cell spans others, so that a column is no plain list. */
  hasSpans: boolean
}

export function gridOf(node: BlockNodes['table']): Grid {
  const placed = place(node)
  const headerRows = node.headerRows ?? node.children.filter(isHeaderRow).length
  const columns = placed.reduce((most, { column, cell }) => Math.max(most, column + (cell.colSpan ?? 1)), 0)
  const body = node.children.slice(headerRows)
  const hasRowHeaders = body.length > 0 && body.every(({ children }) => children[0]?.header)
  return {
    rows: Math.max(node.children.length - headerRows, 0),
    columns,
    headers: placed.filter(({ row, cell }) => row < headerRows && cell.header).map(({ cell }) => cell),
    cellsByColumn: byColumn(placed, columns),
    hasRowHeaders,
    hasSpans: placed.some(({ cell }) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1),
  }
}

/** The cells that begin in each column, from top to bottom. */
function byColumn(placed: readonly Placed[], columns: number): Cell[][] {
  const cells = Array.from({ length: columns }, (): Cell[] => [])
  for (const { column, cell } of placed) cells[column]?.push(cell)
  return cells
}

/** A row that heads columns; an empty corner in it heads nothing. */
export function isHeaderRow({ children }: BlockNodes['tableRow']): boolean {
  const headers = children.filter((cell) => cell.header || !isEmpty(cell))
  return headers.length > 0 && headers.every(headsColumns)
}

function headsColumns({ header, scope }: Cell): boolean {
  return header === true && (scope === 'col' || scope === 'colgroup')
}

/** Nothing stands in it, not even a picture. */
export function isEmpty(cell: Cell): boolean {
  return cell.children.every((node) => node.type === 'text' && node.value.trim() === '')
}

interface Placed {
  cell: Cell
  row: number
  column: number
}

/** Cells with their places, as HTML's table model has them. */
function place(node: BlockNodes['table']): Placed[] {
  const placed: Placed[] = []
  const taken = new Set<string>()
  node.children.forEach(({ children }, row) => {
    let column = 0
    for (const cell of children) {
      while (taken.has(`${row} ${column}`)) column++
      placed.push({ cell, row, column })
      for (let down = 0; down < (cell.rowSpan ?? 1); down++)
        for (let along = 0; along < (cell.colSpan ?? 1); along++) taken.add(`${row + down} ${column + along}`)
      column += cell.colSpan ?? 1
    }
  })
  return placed
}
