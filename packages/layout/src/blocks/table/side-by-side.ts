import { type Flow, heightOf } from '../../flow/flow.js'
import { rules } from '../../rules.js'
import type { Place, Scope } from '../../scope.js'
import type { Grid } from './grid.js'
import type { MeasuredTable } from './measured-table.js'
import { withRepeats } from './repeats.js'
import { type RowLook, type RowOptions, rowBox, type SetCell } from './row.js'

/** Rows of cells beside each other, in columns of these widths. */
export function sideBySide(table: MeasuredTable, widths: readonly number[], scope: Scope): Flow[] {
  const { padding } = table
  const { pageHeight } = scope.given.sheet
  const rows = setCells(table, widths, scope)
  for (const cell of rows.flat()) if (heightOf(cell.flows) > pageHeight) reportLong(cell, scope)
  const heights = rowHeights(rows, padding, pageHeight)
  const tops = sums(heights)
  const spans = spansOver(rows)
  const boxes = rows.map((row, index) => {
    const cells = row.map((cell) => ({ ...cell, height: between(tops, cell.row, cell.row + cell.rowSpan) }))
    return rowBox(cells, rowOptions(table, spans, index, heights[index] ?? 0, scope))
  })
  return withRepeats(boxes, table, scope)
}

function setCells({ cells, padding }: MeasuredTable, widths: readonly number[], scope: Scope): SetCell[][] {
  const place = placer(widths, scope)
  return cells.map((row) =>
    row.map((cell): SetCell => {
      const { x, width } = place(cell.column, cell.colSpan)
      const id = cell.node.data?.id
      return { ...cell, x, width, flows: cell.set(x + padding, width - 2 * padding), ...(id ? { id } : {}) }
    }),
  )
}

function rowOptions(
  { node, grid, padding }: MeasuredTable,
  spans: readonly RowSpans[],
  index: number,
  height: number,
  scope: Scope,
): RowOptions {
  const { goesOn, ending } = spans[index] ?? noSpans
  const block = node.children[index]?.data?.id
  return {
    height,
    keep: index < grid.headerRows || goesOn || index === spans.length - 2,
    look: rowLook(index, grid, scope, padding),
    open: ending,
    ...(block ? { block } : {}),
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
  /** One goes on to the next row. */
  goesOn: boolean
  /** Those from rows above that end here. */
  ending: SetCell[]
}

const noSpans: RowSpans = { goesOn: false, ending: [] }

function spansOver(rows: readonly SetCell[][]): RowSpans[] {
  const ending = rows.map((): SetCell[] => [])
  for (const cell of rows.flat()) if (cell.rowSpan > 1) ending[cell.row + cell.rowSpan - 1]?.push(cell)
  let open = 0
  return rows.map((row, index) => {
    const ended = ending[index] ?? []
    open += row.filter(({ rowSpan }) => rowSpan > 1).length - ended.length
    return { goesOn: open > 0, ending: ended }
  })
}

function rowLook(index: number, grid: Grid, { given }: Place, padding: number): RowLook {
  const { color } = given.theme
  const head = index < grid.headerRows
  return {
    padding,
    rule: head ? color.text : color.rule,
    weight: index === grid.headerRows - 1 ? 1.25 : 0.5,
    ...(head && color.panel !== color.ground ? { ground: color.panel } : {}),
  }
}

function reportLong({ node }: SetCell, { findings }: Pick<Scope, 'findings'>): void {
  findings.report(rules['cell-long'], 'This cell is longer than a page; it is split between lines', {
    place: node,
    block: node.data?.id,
    hint: 'Move long text out of the table.',
  })
}
