import type { Caption, Figure } from '@lectern/core'
import type { Table } from 'mdast'
import { asArtifact } from '../../flow/as-artifact.js'
import { type Box, type Flow, gap, heightOf, type Repeat } from '../../flow/flow.js'
import { rules } from '../../rules.js'
import { addTag, type Tag } from '../../tags/tag.js'
import { paragraph } from '../../text/paragraph.js'
import { closeLeading, type Scope, smallSize } from '../../work.js'
import { blockAttributes, flowBlock } from '../index.js'
import { type MeasuredCell, measureCell } from './cell.js'
import { type Grid, gridOf } from './grid.js'
import { type RowLook, rowBox, type SetCell } from './row.js'
import { stackedRows } from './stacked.js'
import { columnNeeds, columnWidths } from './widths.js'

export function table(node: Table, scope: Scope): void {
  setTable(node, scope, undefined)
}

/** A table in a figure: the figure's caption is the table's. */
export function titledTable(figure: Figure, node: Table, scope: Scope): void {
  const caption = figure.children.find((child): child is Caption => child.type === 'caption')
  for (const child of figure.children) {
    if (child === node) setTable(node, scope, caption)
    else if (child !== caption) flowBlock(child, scope)
  }
}

function setTable(node: Table, scope: Scope, caption: Caption | undefined): void {
  const { theme } = scope.work
  const tag = addTag(scope.tag, 'Table', {
    ...blockAttributes(node),
    ...(node.summary ? { summary: node.summary } : {}),
  })
  scope.out.push(gap(theme.type.size * 0.8))
  if (caption) title(caption, { ...scope, tag })
  const look = { ...scope.look, size: smallSize(theme), leading: closeLeading(theme) }
  scope.out.push(...setRows(node, { ...scope, tag, look }), gap(theme.type.size))
}

function title(node: Caption, scope: Scope): void {
  const look = { ...scope.look, size: smallSize(scope.work.theme), bold: true }
  const tag = addTag(scope.tag, 'Caption', blockAttributes(node))
  const block = node.data?.id
  scope.out.push(
    ...paragraph(node, scope, { tag, look, keep: 'with-next', ...(block ? { block } : {}) }),
    gap(look.size * 0.4),
  )
}

function setRows(node: Table, scope: Scope): Flow[] {
  const grid = gridOf(node)
  const padding = scope.look.size * 0.5
  const cells = measureRows(node, grid, scope)
  const needs = columnNeeds(
    cells.flat().map(({ column, colSpan, need }) => ({
      column,
      colSpan,
      least: need.least + 2 * padding,
      most: need.most + 2 * padding + 0.1,
    })),
    grid.columns,
  )
  const { widths, fit } = columnWidths(needs, scope.width, scope.look.size * 4.5)
  if (fit !== 'fits') reportWide(node, fit, scope)
  if (fit === 'stacked') return stackedRows(cells, grid, scope)
  return sideBySide(node, cells, grid, widths, scope, padding)
}

/** Builds the table's elements and measures its cells, in reading order. */
function measureRows(node: Table, grid: Grid, scope: Scope): MeasuredCell[][] {
  let group: Tag | undefined
  return grid.rows.map((row, index) => {
    if (index === 0 || index === grid.headerRows)
      group = addTag(scope.tag, index < grid.headerRows ? 'THead' : 'TBody')
    const source = node.children[index]
    const tag = addTag(group ?? scope.tag, 'TR', source ? blockAttributes(source) : {})
    return row.map((cell) => measureCell(cell, tag, scope, node.align?.[cell.column] ?? null))
  })
}

function sideBySide(
  node: Table,
  cells: readonly MeasuredCell[][],
  grid: Grid,
  widths: readonly number[],
  scope: Scope,
  padding: number,
): Flow[] {
  const place = placer(widths, scope)
  const set = cells.map((row) =>
    row.map((cell): SetCell => {
      const { x, width } = place(cell.column, cell.colSpan)
      const id = cell.node.data?.id
      return { ...cell, x, width, flows: cell.set(x + padding, width - 2 * padding), ...(id ? { id } : {}) }
    }),
  )
  const heights = rowHeights(set, padding, scope.work.pageHeight)
  const rows = set.map((row, index) => {
    const block = node.children[index]?.data?.id
    return rowBox(
      row.map((cell) => ({ ...cell, height: sum(heights.slice(cell.row, cell.row + cell.rowSpan)) })),
      {
        height: heights[index] ?? 0,
        keep: index < grid.headerRows || goesOn(set, index).length > 0 || index === set.length - 2,
        look: rowLook(index, grid, scope, padding),
        open: endingAbove(set, index),
        ...(block ? { block } : {}),
      },
    )
  })
  return withRepeats(rows, grid, scope)
}

/** Header rows stand on top again on every page that the table goes on to; there they are not read again. */
function withRepeats(rows: readonly Box[], grid: Grid, scope: Scope): Box[] {
  const heads = rows.slice(0, grid.headerRows)
  const height = heightOf(heads)
  if (heads.length === 0 || height > scope.work.pageHeight * 0.4) return [...rows]
  const repeat: Repeat = {
    height,
    draw(canvas, left, top) {
      let y = top
      for (const head of heads) {
        head.draw(asArtifact(canvas), left, y)
        y += head.height
      }
    },
  }
  return rows.map((row, index) => (index > grid.headerRows ? repeated(row, repeat) : row))
}

function repeated(row: Box, repeat: Repeat): Box {
  return {
    ...row,
    repeat,
    split(room) {
      const parts = row.split?.(room)
      return parts && [{ ...parts[0], repeat }, repeated(parts[1], repeat)]
    },
  }
}

/** Left edge and width of some columns; the first column of a right-to-left table is on the right. */
function placer(
  widths: readonly number[],
  { x, width, dir }: Scope,
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

function rowLook(index: number, grid: Grid, { work }: Scope, padding: number): RowLook {
  const { color } = work.theme
  const head = index < grid.headerRows
  return {
    padding,
    rule: head ? color.text : color.rule,
    weight: index === grid.headerRows - 1 ? 1.25 : 0.5,
    ...(head && color.panel !== color.ground ? { ground: color.panel } : {}),
  }
}

function reportWide(node: Table, fit: 'words-break' | 'stacked', { work }: Scope): void {
  const message =
    fit === 'stacked'
      ? 'This table is too wide for the page and is set as records, a line a cell'
      : 'This table is too wide for the page: long words in it are broken'
  work.report(rules['table-wide'], message, {
    place: node,
    block: node.data?.id,
    hint: 'Fewer columns, or landscape paper.',
  })
}
