import type { Table, TableCell } from 'mdast'
import type { Draft } from './draft.js'
import { rules } from './rules.js'

/** Places that the cells of an article may cover, beside twenty for each of them. */
export const mostPlaces = 50_000
const placesOfCell = 20

/**
 * Leaves out spans that are made to exhaust whoever lays the tables out: a few bytes (`colspan="1000" rowspan="1000"`) stand for a million
 * places. The words stay.
 *
 * @param left places that the tables before have left over; see {@link mostPlaces}
 * @returns what this one leaves
 */
export function boundSpans(table: Table, left: number, { report }: Pick<Draft, 'report'>): number {
  const cells = table.children.flatMap((row) => row.children)
  const rows = table.children.length
  const places = cells.reduce(
    (sum, { colSpan = 1, rowSpan = 1 }) => sum + colSpan * Math.min(rowSpan, rows),
    0,
  )
  const extra = Math.max(0, places - placesOfCell * cells.length)
  if (extra <= left) return left - extra
  for (const cell of cells) {
    delete cell.colSpan
    delete cell.rowSpan
  }
  report(
    rules['table-spans'],
    `The cells of this table span ${places} positions, which is too many; spans are ignored`,
    {
      place: table,
      hint: 'Correct the colspan and rowspan of the cells.',
    },
  )
  return left
}

/** A cell that reaches into the rows below the one in which it begins. */
interface Reaching {
  readonly cell: TableCell
  readonly row: number
}

/**
 * Two cells in one place are an error of the table (HTML 4.9.12.1), and no edition can show both there: the upper one ends where the lower one
 * begins. Every cell keeps the column that browsers give it.
 */
export function endOverlaps(table: Table): void {
  const columns: Array<Reaching | undefined> = []
  table.children.forEach(({ children }, row) => {
    let column = 0
    for (const cell of children) {
      while (reaches(columns[column], row)) column++
      for (const end = column + (cell.colSpan ?? 1); column < end; column++) {
        const above = columns[column]
        if (above && reaches(above, row)) endAt(above, row)
        columns[column] = { cell, row }
      }
    }
  })
}

function reaches(above: Reaching | undefined, row: number): boolean {
  return above !== undefined && above.row + (above.cell.rowSpan ?? 1) > row
}

function endAt({ cell, row }: Reaching, below: number): void {
  if (below - row > 1) cell.rowSpan = below - row
  else delete cell.rowSpan
}
