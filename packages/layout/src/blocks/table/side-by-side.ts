import { type Flow, heightOf } from '../../flow/flow.js'
import type { Place, Scope } from '../../scope.js'
import type { MeasuredTable } from './measured-table.js'
import { type OpenCell, withOpenCells, withRepeats } from './repeats.js'
import { type RowLook, type RowOptions, rowBox, type SetCell } from './row.js'

/** Rows of cells beside each other, in columns of these widths. */
export function sideBySide(table: MeasuredTable, widths: readonly number[], scope: Scope): Flow[] {
  const { padding } = table
  const { pageHeight } = scope.given.sheet
  const rows = setCells(table, widths, scope)
  const heights = rowHeights(rows, padding, pageHeight)
  const tops = sums(heights)
  const spans = spansOver(rows, tops, pageHeight)
  const boxes = rows.map((row, index) => {
    const cells = row.map((cell) => ({ height: between(tops, cell.row, cell.row + cell.rowSpan), ...cell }))
    return rowBox(cells, rowOptions(table, spans, index, heights[index] ?? 0, scope))
  })
  const open = openCells(rows, tops)
  return withRepeats(boxes, table, scope).map((box, index) => withOpenCells(box, open[index] ?? [], padding))
}

function setCells({ cells, padding }: MeasuredTable, widths: readonly number[], scope: Scope): SetCell[][] {
  const place = placer(widths, scope)
  return cells.map((row) =>
    row.map((cell): SetCell => {
      const { x, width } = place(cell.column, cell.colSpan)
      const id = cell.node.data?.id
      const flows = cell.set(x + padding, width - 2 * padding)
      const hasWordsOnly = cell.runs?.every(({ object }) => !object) ?? false
      return { x, width, flows, hasWordsOnly, ...cell, ...(id ? { id } : {}) }
    }),
  )
}

function rowOptions(
  { node, headerRows, padding }: MeasuredTable,
  spans: readonly RowSpans[],
  index: number,
  height: number,
  scope: Scope,
): RowOptions {
  const { stays, ending } = spans[index] ?? noSpans
  const block = node.children[index]?.data?.id
  return {
    height,
    keep: index < headerRows || stays || index === spans.length - 2,
    look: rowLook(index, headerRows, scope, padding),
    open: ending,
    block,
  }
}

/** Left edge and width of some columns; the first column of a right-to-left table is on the right. */
function placer(
  widths: readonly number[],
  { x, width, dir }: Place,
): (column: number, span: number) => { x: number; width: number } {
  const edges = sums(widths)
  return (column, span) => {
    const before = edges[column] ?? 0
    const wide = between(edges, column, column + span)
    return { x: dir === 'rtl' ? x + width - before - wide : x + before, width: wide }
  }
}

/** A cell over several rows makes the last of them taller where it must; a very tall one makes the first. */
function rowHeights(rows: readonly SetCell[][], padding: number, page: number): number[] {
  const least = padding * 2
  const tall = (cell: SetCell): number => heightOf(cell.flows) + 2 * padding
  const heights = rows.map((row) =>
    row.reduce((most, cell) => (cell.rowSpan === 1 ? Math.max(most, tall(cell)) : most), least),
  )
  for (const cell of rows.flat().filter(({ rowSpan }) => rowSpan > 1)) {
    let lack = tall(cell)
    for (let row = cell.row; row < cell.row + cell.rowSpan && lack > 0; row++) lack -= heights[row] ?? 0
    const grown = tall(cell) > page * 0.5 ? cell.row : cell.row + cell.rowSpan - 1
    if (lack > 0) heights[grown] = (heights[grown] ?? 0) + lack
  }
  return heights
}

/** Sums of the first values: none of them, one, two, and so on. */
function sums(values: readonly number[]): number[] {
  const totals = [0]
  for (const [index, value] of values.entries()) totals.push((totals[index] ?? 0) + value)
  return totals
}

/** The sum of some of the values that these are the sums of; there may be fewer than `to`. */
const between = (totals: readonly number[], from: number, to: number): number =>
  (totals[Math.min(to, totals.length - 1)] ?? 0) - (totals[from] ?? 0)

/** What cells over several rows mean for a row. */
interface RowSpans {
  /** One goes on to the next row, and page ends do not part the two. */
  stays: boolean
  /** Cells from rows above that end in this row. */
  ending: SetCell[]
}

const noSpans: RowSpans = { stays: false, ending: [] }

/** Rows that a cell holds together stand on one page, unless they are taller than one: then a page may end behind each. */
function spansOver(rows: readonly SetCell[][], tops: readonly number[], page: number): RowSpans[] {
  const spans = rows.map((): RowSpans => ({ stays: false, ending: [] }))
  let end = 0
  let begin = 0
  for (const [index, row] of rows.entries()) {
    const long = row.filter(({ rowSpan }) => rowSpan > 1)
    for (const cell of long) spans[cell.row + cell.rowSpan - 1]?.ending.push(cell)
    if (index >= end) begin = index
    end = long.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), Math.max(end, index + 1))
    const own = spans[index]
    if (own) own.stays = index + 1 < end && between(tops, begin, end) <= page
  }
  return spans
}

/** For each row the cells from rows above that it belongs to. */
function openCells(rows: readonly SetCell[][], tops: readonly number[]): OpenCell[][] {
  let long: SetCell[] = []
  return rows.map((row, index) => {
    const open = long
      .filter((cell) => cell.row + cell.rowSpan > index)
      .map((cell) => ({ cell, left: between(tops, index, cell.row + cell.rowSpan) }))
    long = [...open.map(({ cell }) => cell), ...row.filter(({ rowSpan }) => rowSpan > 1)]
    return open
  })
}

function rowLook(index: number, headerRows: number, { given }: Place, padding: number): RowLook {
  const { color } = given.theme
  const head = index < headerRows
  return {
    padding,
    rule: head ? color.text : color.rule,
    weight: index === headerRows - 1 ? 1.25 : 0.5,
    ...(head && color.panel !== color.ground ? { ground: color.panel } : {}),
  }
}
