import type { Pieces } from '../../text/pieces.js'

export interface ColumnNeed {
  /** Without breaking a word, and without breaking a line. */
  least: number
  most: number
}

export interface SpanNeed extends ColumnNeed {
  column: number
  colSpan: number
}

/** What a text needs: its widest word and its widest line. */
export function needOf({ pieces }: Pieces): ColumnNeed {
  let [least, most, word, line] = [0, 0, 0, 0]
  for (const piece of pieces) {
    word += piece.width
    line += piece.width
    least = Math.max(least, word - piece.trail)
    most = Math.max(most, line - piece.trail)
    if (piece.break !== 'no') word = 0
    if (piece.break === 'must') line = 0
  }
  return { least, most }
}

/** Needs of columns from those of cells; what a spanning cell needs more is shared by its columns. */
export function columnNeeds(cells: readonly SpanNeed[], columns: number): ColumnNeed[] {
  const needs = Array.from({ length: columns }, (): ColumnNeed => ({ least: 0, most: 0 }))
  for (const cell of [...cells].sort((one, other) => one.colSpan - other.colSpan)) {
    const spanned = needs.slice(cell.column, cell.column + cell.colSpan)
    for (const key of ['least', 'most'] as const) {
      const lack = cell[key] - spanned.reduce((sum, need) => sum + need[key], 0)
      if (lack > 0) for (const need of spanned) need[key] += lack / spanned.length
    }
  }
  return needs
}

export type Fit = 'fits' | 'words-break' | 'stacked'

/**
 * Widths of columns. Columns get what they want where it fits, else what they need and a fair share of the rest.
 * When even that is too much, words break; when that leaves slivers, the table must be stacked.
 *
 * @param sliver a column narrower than this cannot be read
 */
export function columnWidths(
  needs: readonly ColumnNeed[],
  width: number,
  sliver: number,
): { widths: number[]; fit: Fit } {
  const least = sum(needs.map((need) => need.least))
  const most = sum(needs.map((need) => need.most))
  if (most <= width) return { widths: needs.map((need) => need.most * stretch(most, width)), fit: 'fits' }
  if (least <= width) {
    const share = (width - least) / (most - least)
    return { widths: needs.map((need) => need.least + (need.most - need.least) * share), fit: 'fits' }
  }
  const floors = needs.map((need) => Math.min(need.least, sliver))
  const floor = sum(floors)
  if (floor > width) return { widths: needs.map(() => width), fit: 'stacked' }
  const share = (width - floor) / (least - floor)
  return {
    widths: needs.map((need, index) => (floors[index] ?? 0) + (need.least - (floors[index] ?? 0)) * share),
    fit: 'words-break',
  }
}

/** A table that nearly fills the line fills it; a small one stays small, so that the eye need not jump. */
function stretch(most: number, width: number): number {
  return most > width * 0.6 ? width / most : 1
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
