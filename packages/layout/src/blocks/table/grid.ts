import type { Table, TableCell } from 'mdast'

/** A cell with its place. */
export interface GridCell {
  node: TableCell
  row: number
  column: number
  rowSpan: number
  colSpan: number
}

export interface Grid {
  rows: readonly (readonly GridCell[])[]
  columns: number
  /** How many rows at the top hold headers of columns. */
  headerRows: number
}

/** Cells by row and column; spans are cut where the table ends (HTML, "forming a table"). */
export function gridOf(table: Table): Grid {
  /** For each column the first row that no cell from above takes. */
  const free: number[] = []
  const rows = table.children.map(({ children }, row) => {
    let column = 0
    return children.map((node): GridCell => {
      while ((free[column] ?? 0) > row) column++
      const colSpan = Math.max(1, node.colSpan ?? 1)
      const rowSpan = Math.min(Math.max(1, node.rowSpan ?? 1), table.children.length - row)
      for (let at = column; at < column + colSpan; at++) free[at] = Math.max(free[at] ?? 0, row + rowSpan)
      const cell = { node, row, column, rowSpan, colSpan }
      column += colSpan
      return cell
    })
  })
  const columns = Math.max(1, free.length)
  return { rows, columns, headerRows: headerRowsOf(table, rows) }
}

function headerRowsOf(table: Table, rows: Grid['rows']): number {
  const counted = rows.findIndex((row) => !isHeaderRow(row))
  const heads = counted < 0 ? rows.length : counted
  return Math.min(table.headerRows ?? heads, Math.max(0, rows.length - 1))
}

/** Headers of columns, and nothing else: the corner above headers of rows is empty, and then it is none. */
function isHeaderRow(row: readonly GridCell[]): boolean {
  const isColumnHeader = ({ node }: GridCell): boolean =>
    node.header === true && node.scope !== 'row' && node.scope !== 'rowgroup'
  return (
    row.some(isColumnHeader) && row.every((cell) => isColumnHeader(cell) || cell.node.children.length === 0)
  )
}
