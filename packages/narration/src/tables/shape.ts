import { type BlockNodes, tableGrid } from '@lectern/core'

type Cell = BlockNodes['tableCell']

/** What a listener hears of a table's size, and what decides how it is read. */
export interface TableShape {
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

export function shapeOf(node: BlockNodes['table']): TableShape {
  const { rows, columns } = tableGrid(node)
  const { headerRows = 0 } = node
  const cells = rows.flat()
  const cellsByColumn = Array.from({ length: columns }, (): Cell[] => [])
  for (const { column, node: cell } of cells) cellsByColumn[column]?.push(cell)
  const body = node.children.slice(headerRows)
  return {
    rows: body.length,
    columns,
    headers: cells.filter(({ row, node: { header } }) => row < headerRows && header).map(({ node }) => node),
    cellsByColumn,
    hasRowHeaders: body.length > 0 && body.every(({ children }) => children[0]?.header),
    hasSpans: cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1),
  }
}
