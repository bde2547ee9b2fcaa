import type { AlignType, Table, TableCell, TableRow } from 'mdast'

/** A cell with its place. */
export interface GridCell {
  /** The cell itself. */
  node: TableCell
  /** The row in which it begins, from 0. */
  row: number
  /** The column in which it begins, from 0. */
  column: number
  /** Rows it covers, none of them below the table. */
  rowSpan: number
  /** Columns it covers. */
  colSpan: number
}

/** A table as rows of cells that know their columns. */
export interface TableGrid {
  /** Cells by the row in which they begin, in the order of the source. */
  rows: readonly (readonly GridCell[])[]
  /** How many, one at least. */
  columns: number
}

/** Cells by row and column; spans are cut where the table ends (HTML 4.9.12.1, "forming a table"). */
export function tableGrid({ children: tableRows }: Table): TableGrid {
  /** For each column the first row that no cell from above takes. */
  const free: number[] = []
  const rows = tableRows.map(({ children }, row) => {
    let column = 0
    return children.map((node): GridCell => {
      while ((free[column] ?? 0) > row) column++
      const colSpan = Math.max(1, node.colSpan ?? 1)
      const rowSpan = Math.min(Math.max(1, node.rowSpan ?? 1), tableRows.length - row)
      for (let at = column; at < column + colSpan; at++) free[at] = Math.max(free[at] ?? 0, row + rowSpan)
      const cell = { node, row, column, rowSpan, colSpan }
      column += colSpan
      return cell
    })
  })
  return { rows, columns: Math.max(1, free.length) }
}

/** How a cell stands: as its column does; one over several columns, as they all do. */
export function alignOf({ align }: Table, { column, colSpan }: GridCell): AlignType {
  const [first = null, ...others] = (align ?? []).slice(column, column + colSpan)
  return others.every((other) => other === first) ? first : null
}

/** Headers of columns, and nothing else: the corner above headers of rows is empty, and then it is none. */
export function isHeaderRow({ children }: TableRow): boolean {
  return children.some(headsColumns) && children.every((cell) => headsColumns(cell) || isEmptyCell(cell))
}

function headsColumns({ header, scope }: TableCell): boolean {
  return header === true && (scope === 'col' || scope === 'colgroup')
}

/** Nothing stands in it, not even a picture. */
export function isEmptyCell({ children }: TableCell): boolean {
  return children.every((node) => node.type === 'text' && node.value.trim() === '')
}
