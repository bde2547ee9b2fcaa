import { cellBlocks } from '@lectern/core'
import { AlignmentType, Table, TableCell, TableRow, WidthType } from 'docx'
import type { TableCell as CellNode, TableRow as RowNode, Table as TableNode } from 'mdast'
import { type Part, renderBlocks } from './blocks.js'
import { renderInlines } from './inlines.js'
import type { State } from './state.js'

/**
 * Header rows are marked, and repeat on each page; a header column is marked in the table's look, which is what
 * screen readers ask for in Word.
 */
export function renderTable(node: TableNode, state: State): Part[] {
  if (state.look.isNote) return asParagraphs(node, state)
  const headerRows = node.headerRows ?? 1
  const rows = node.children.map((row, index) => renderRow(row, index < headerRows, node, state.within(row)))
  return [
    new Table({
      rows,
      width: { size: 100, type: WidthType.PERCENTAGE },
      tableLook: { firstRow: headerRows > 0, firstColumn: (node.headerColumns ?? 0) > 0 },
      ...(state.look.language.dir === 'rtl' ? { visuallyRightToLeft: true } : {}),
    }),
    // Two tables that touch become one in Word.
    state.block([]),
  ]
}

/** A note holds no table: each row is a paragraph, its cells apart. */
function asParagraphs(node: TableNode, state: State): Part[] {
  return node.children.flatMap((row) => {
    state.anchor(row)
    const blocks: Part[] = []
    const words = row.children.flatMap((cell, index) => {
      const inner = state.within(cell)
      state.anchor(cell)
      const nested = cellBlocks(cell)
      if (nested) for (const block of renderBlocks(nested, inner)) blocks.push(block)
      const own = nested ? [] : renderInlines(cell.children, inner)
      return index > 0 && own.length > 0 ? [state.text(' | '), ...own] : own
    })
    return [...(words.length > 0 ? [state.block(words)] : []), ...blocks]
  })
}

function renderRow(row: RowNode, header: boolean, table: TableNode, state: State) {
  state.anchor(row)
  const children = row.children.map((cell, column) =>
    renderCell(cell, table.align?.[column], state.within(cell)),
  )
  return new TableRow({ children, cantSplit: true, ...(header ? { tableHeader: true } : {}) })
}

function renderCell(cell: CellNode, align: 'left' | 'right' | 'center' | null | undefined, outer: State) {
  const style = cell.header ? 'TableHeading' : 'TableText'
  const state = cell.header ? outer.set({ style }) : outer
  state.anchor(cell)
  const blocks = cellBlocks(cell)
  const alignment =
    align === 'right' ? AlignmentType.END : align === 'center' ? AlignmentType.CENTER : AlignmentType.START
  const children = blocks
    ? renderBlocks(blocks, state)
    : [state.block(renderInlines(cell.children, state), { style, alignment })]
  return new TableCell({
    // A cell must end with a paragraph.
    children: children.length > 0 ? children : [state.block([])],
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(cell.header ? { shading: { fill: 'EDF1F4' } } : {}),
    ...(cell.colSpan && cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan && cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  })
}
