import { alignOf, cellBlocks, type GridCell, tableGrid } from '@lectern/core'
import { AlignmentType, Table, TableCell, TableRow, WidthType } from 'docx'
import type { AlignType, Table as TableNode } from 'mdast'
import { type Part, renderBlocks } from './blocks.js'
import { renderInlines } from './inlines.js'
import type { State } from './state.js'

/**
 * Header rows are marked, and repeat on each page; a header column is marked in the table's look, which is what
 * screen readers ask for in Word.
 */
export function renderTable(node: TableNode, state: State): Part[] {
  if (state.look.isNote) return asParagraphs(node, state)
  const { headerRows = 0 } = node
  const grid = tableGrid(node)
  const rows = node.children.map((row, index) => {
    const inner = state.within(row)
    inner.anchor(row)
    const children = (grid.rows[index] ?? []).map((cell) =>
      renderCell(cell, alignOf(node, cell), inner.within(cell.node)),
    )
    return new TableRow({ children, cantSplit: true, ...(index < headerRows ? { tableHeader: true } : {}) })
  })
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

function renderCell({ node: cell, colSpan, rowSpan }: GridCell, align: AlignType, outer: State): TableCell {
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
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  })
}
