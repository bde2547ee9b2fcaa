import type { Table } from 'mdast'
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
