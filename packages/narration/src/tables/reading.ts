import type { BlockNodes } from '@lectern/core'
import type { NarrateOptions } from '../options.js'
import type { TableShape } from './shape.js'

type Wanted = NonNullable<NarrateOptions['tables']>

/**
 * How a table is told. The listener's option decides where it names a way; else the author's word; else the shape: one that
 * is wide and low, with headers on both sides, is told by column, where few things are said of each of many.
 */
export function readingOf(
  { reading }: BlockNodes['table'],
  shape: TableShape,
  wanted: Wanted,
): Exclude<Wanted, 'read'> {
  if (wanted === 'columns') return canBeByColumn(shape) ? 'columns' : 'rows'
  if (wanted !== 'read') return wanted
  if (reading === 'columns') return canBeByColumn(shape) ? 'columns' : 'rows'
  if (reading) return reading
  return canBeByColumn(shape) && isWide(shape) ? 'columns' : 'rows'
}

/** With spans, or without a header on top, a column is no unit. */
function canBeByColumn({ headers, hasSpans }: TableShape): boolean {
  return headers.length > 0 && !hasSpans
}

function isWide({ rows, columns, hasRowHeaders }: TableShape): boolean {
  return hasRowHeaders && columns > 4 && columns - 1 >= 2 * rows
}
