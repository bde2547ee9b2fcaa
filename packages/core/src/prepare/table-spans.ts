import type { Table, TableCell } from 'mdast'

/** A cell that reaches into the rows below the one in which it begins. */
interface Reaching {
  readonly cell: TableCell
  readonly row: number
}

/**
 * Two cells in one place are an error of the table (HTML 4.9.12.1), and no edition can show both there: the upper one ends where the lower one
 * begins. Every cell keeps the column that browsers give it.
 *
 * @returns the column in which each cell begins
 */
export function endOverlaps(table: Table): ReadonlyMap<TableCell, number> {
  const begins = new Map<TableCell, number>()
  const columns: Array<Reaching | undefined> = []
  table.children.forEach(({ children }, row) => {
    let column = 0
    for (const cell of children) {
      while (reaches(columns[column], row)) column++
      begins.set(cell, column)
      for (const end = column + (cell.colSpan ?? 1); column < end; column++) {
        const above = columns[column]
        if (above && reaches(above, row)) endAt(above, row)
        columns[column] = { cell, row }
      }
    }
  })
  return begins
}

function reaches(above: Reaching | undefined, row: number): boolean {
  return above !== undefined && above.row + (above.cell.rowSpan ?? 1) > row
}

function endAt({ cell, row }: Reaching, below: number): void {
  if (below - row > 1) cell.rowSpan = below - row
  else delete cell.rowSpan
}
