import { type Caption, type Figure, textOf } from '@lectern/core'
import type { Table } from 'mdast'
import { asArtifact } from '../../flow/as-artifact.js'
import { type Box, type Flow, gap, heightOf, type Repeat } from '../../flow/flow.js'
import { paragraph } from '../../inline/index.js'
import { rules } from '../../rules.js'
import { addTag, type Tag } from '../../tags/tag.js'
import { ownParagraph } from '../../text/own-words.js'
import { closeLeading, type Scope, smallSize } from '../../work.js'
import { blockAttributes, flowBlock } from '../children.js'
import { continuedMark, stacked } from '../continued.js'
import { keepLeadIn } from '../paragraph.js'
import { type MeasuredCell, measureCell } from './cell.js'
import { type Grid, gridOf } from './grid.js'
import { type RowLook, rowBox, type SetCell } from './row.js'
import { stackedRows } from './stacked.js'
import { columnNeeds, columnWidths, type Fit } from './widths.js'

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
  keepLeadIn(scope)
  const { theme } = scope.work
  if (node.summary) summary(node.summary, scope)
  const tag = addTag(scope.tag, 'Table', {
    ...blockAttributes(node),
    ...(node.summary ? { summary: node.summary } : {}),
  })
  const look = { ...scope.look, size: smallSize(theme), leading: closeLeading(theme) }
  const own: Scope = { ...scope, tag, look }
  const head = caption ? title(caption, own) : []
  const { rows, turned } = setRows(node, own, caption && textOf(caption))
  scope.out.push(gap(theme.type.size * 0.8))
  if (turned) scope.out.push(...onTurnedPages([...head, ...rows], caption !== undefined))
  else scope.out.push(...head, ...rows)
  scope.out.push(gap(theme.type.size))
}

/** What the author says of the table as a whole, for everyone, before it. */
function summary(text: string, scope: Scope): void {
  const look = { ...scope.look, size: smallSize(scope.work.theme) }
  scope.out.push(gap(scope.space), ...ownParagraph(text, look, scope, { keep: 'with-next' }))
}

/** A table with a title is found where it stands, so text may go ahead of it and fill the page before. */
function onTurnedPages(flows: readonly Flow[], isNamed: boolean): Flow[] {
  const turned: Flow[] = [{ kind: 'turn', turned: true }, ...flows, { kind: 'turn', turned: false }]
  return isNamed ? [{ kind: 'float', flows: turned }] : turned
}

function title(node: Caption, scope: Scope): Flow[] {
  const look = { ...scope.look, bold: true }
  const tag = addTag(scope.tag, 'Caption', blockAttributes(node))
  const block = node.data?.id
  return [
    ...paragraph(node, scope, { tag, look, keep: 'with-next', ...(block ? { block } : {}) }),
    gap(look.size * 0.4),
  ]
}

function setRows(node: Table, scope: Scope, caption: string | undefined): { rows: Flow[]; turned: boolean } {
  const grid = gridOf(node)
  const padding = scope.look.size * 0.5
  const cells = measureRows(node, grid, scope)
  const continued = continuedMark(caption, scope)
  const { fit, widths, width, turned } = fitting(cells, grid, scope, padding)
  if (fit !== 'fits' || turned) reportWide(node, turned ? 'turned' : fit, scope)
  const rows =
    fit === 'stacked'
      ? stackedRows(cells, grid, scope, continued)
      : sideBySide(
          node,
          cells,
          grid,
          widths,
          { ...scope, x: scope.dir === 'rtl' ? scope.x + scope.width - width : scope.x, width },
          padding,
          continued,
        )
  return { rows, turned }
}

interface Fitting {
  fit: Fit
  widths: readonly number[]
  width: number
  turned: boolean
}

/** Upright where it fits, else on turned pages where it fits there; else words break, or it becomes records. */
function fitting(cells: readonly MeasuredCell[][], grid: Grid, scope: Scope, padding: number): Fitting {
  const { print, turnedWidth } = scope.work
  const needs = columnNeeds(
    cells.flat().map(({ column, colSpan, need }) => ({
      column,
      colSpan,
      least: need.least + 2 * padding,
      most: need.most + 2 * padding + 0.1,
    })),
    grid.columns,
  )
  const at = (width: number, turned: boolean): Fitting => ({
    ...columnWidths(needs, width, scope.look.size * 4.5),
    width,
    turned,
  })
  const upright = at(scope.width, false)
  if (upright.fit === 'fits') return upright
  const isInText = scope.main && scope.panelDepth === 0 && scope.listDepth === 0
  const wide = isInText ? at(scope.work.textWidth, false) : upright
  if (wide.fit === 'fits') return wide
  if (print.wideTables === 'records') return { ...upright, fit: 'stacked' }
  if (!isInText || turnedWidth <= wide.width) return wide
  const turned = at(turnedWidth, true)
  return turned.fit === 'fits' ? turned : wide
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
  continued: Repeat,
): Flow[] {
  const place = placer(widths, scope)
  const set = cells.map((row) =>
    row.map((cell): SetCell => {
      const { x, width } = place(cell.column, cell.colSpan)
      const id = cell.node.data?.id
      return { ...cell, x, width, flows: cell.set(x + padding, width - 2 * padding), ...(id ? { id } : {}) }
    }),
  )
  for (const cell of set.flat()) if (heightOf(cell.flows) > scope.work.pageHeight) reportLong(cell, scope)
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
  return withRepeats(rows, grid, scope, continued)
}

/** Header rows stand on top again on every page that the table goes on to; there they are not read again. */
function withRepeats(rows: readonly Box[], grid: Grid, scope: Scope, continued: Repeat): Box[] {
  const heads = rows.slice(0, grid.headerRows)
  const height = heightOf(heads)
  const again: Repeat = {
    height,
    draw(canvas, left, top) {
      let y = top
      for (const head of heads) {
        head.draw(asArtifact(canvas), left, y)
        y += head.height
      }
    },
  }
  const isTooTall = height > scope.work.pageHeight * 0.4
  const repeat = heads.length === 0 || isTooTall ? continued : stacked(continued, again)
  const cut = rows.map((row, index) =>
    index > grid.headerRows ? repeated(row, repeat) : splitting(row, repeat),
  )
  return heightOf(rows) > scope.work.pageHeight * shortest ? cut : unbroken(cut)
}

/** A table of no more than this part of a page is short: its rows are compared at a glance, and not over a page's end. */
const shortest = 0.4

function unbroken(rows: readonly Box[]): Box[] {
  return rows.map((row, index) => (index === 0 ? { ...row, whole: heightOf(rows) } : row))
}

/** A row that begins the table and is cut goes on below the header rows, like the others. */
function splitting(row: Box, repeat: Repeat): Box {
  return {
    ...row,
    split(room) {
      const parts = row.split?.(room)
      return parts && [parts[0], repeated(parts[1], repeat)]
    },
  }
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

function reportLong({ node }: SetCell, { work }: Scope): void {
  work.report(rules['cell-long'], 'This cell is longer than a page; it is cut between lines', {
    place: node,
    block: node.data?.id,
    hint: 'What is read as text stands better outside of a table.',
  })
}

const remedies = {
  turned: 'This table is too wide for the page and stands on a page that is turned by a quarter',
  stacked: 'This table is too wide for the page and is set as records, a line a cell',
  'words-break': 'This table is too wide for the page: long words in it are broken',
} as const

function reportWide(node: Table, remedy: keyof typeof remedies | 'fits', { work }: Scope): void {
  if (remedy === 'fits') return
  work.report(rules['table-wide'], remedies[remedy], {
    place: node,
    block: node.data?.id,
    hint: 'Fewer columns, or landscape paper.',
  })
}
