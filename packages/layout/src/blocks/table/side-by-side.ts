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
  const boxes = rows.map((row, index) => {
    const cells = row.map((cell) => ({
      ...cell,
      height: sum(heights.slice(cell.row, cell.row + cell.rowSpan)),
    }))
    return rowBox(cells, rowOptions(table, rows, index, heights[index] ?? 0, scope))
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
  rows: readonly SetCell[][],
  index: number,
  height: number,
  scope: Scope,
): RowOptions {
  const block = node.children[index]?.data?.id
  return {
    height,
    keep: index < grid.headerRows || goesOn(rows, index).length > 0 || index === rows.length - 2,
    look: rowLook(index, grid, scope, padding),
    open: endingAbove(rows, index),
    ...(block ? { block } : {}),
  }
}

/** Left edge and width of some columns; the first column of a right-to-left table is on the right. */
function placer(
  widths: readonly number[],
  { x, width, dir }: Place,
): (column: number, span: number) => { x: number; width: number } {
  const total = (from: number, to: number): number => sum(widths.slice(from, to))
  return (column, span) => {
    const before = total(0, column)
    const wide = total(column, column + span)
    return { x: dir === 'rtl' ? x + width - before - wide : x + before, width: wide }
  }
}

/** A cell over several rows makes the last of them taller where it must; a very tall one makes the first. */
function rowHeights(rows: readonly SetCell[][], padding: number, page: number): number[] {
  const least = padding * 2
  const tall = (cell: SetCell): number => heightOf(cell.flows) + 2 * padding
  const heights = rows.map((row) => Math.max(least, ...row.filter(({ rowSpan }) => rowSpan === 1).map(tall)))
  for (const cell of rows.flat().filter(({ rowSpan }) => rowSpan > 1)) {
    const have = sum(heights.slice(cell.row, cell.row + cell.rowSpan))
    const lack = tall(cell) - have
    const grown = tall(cell) > page * 0.5 ? cell.row : cell.row + cell.rowSpan - 1
    if (lack > 0) heights[grown] = (heights[grown] ?? 0) + lack
  }
  return heights
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function goesOn(rows: readonly SetCell[][], index: number): SetCell[] {
  return rows.flat().filter(({ row, rowSpan }) => row <= index && row + rowSpan - 1 > index)
}

/** Cells from rows above that end with this row. */
function endingAbove(rows: readonly SetCell[][], index: number): SetCell[] {
  return rows.flat().filter(({ row, rowSpan }) => rowSpan > 1 && row + rowSpan - 1 === index)
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
  findings.report(rules['cell-long'], 'This cell is longer than a page; it is cut between lines', {
    place: node,
    block: node.data?.id,
    hint: 'What is read as text stands better outside of a table.',
  })
}
