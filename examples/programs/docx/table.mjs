// @ts-check
/**
 * @import { CellScope } from '@lectern/core'
 * @import { Table as TableNode, TableCell as CellNode, TableRow as RowNode } from 'mdast'
 * @import { State } from './state.mjs'
 */
import { cellBlocks } from '@lectern/core'
import { AlignmentType, Table, TableCell, TableRow, WidthType } from 'docx'
import { renderBlocks } from './blocks.mjs'
import { renderInlines } from './inlines.mjs'

/**
 * Header rows are marked, and repeat on each page; a header column is marked in the table's look, which is what
 * screen readers ask for in Word.
 *
 * @param {TableNode} node
 * @param {State} state
 */
export function renderTable(node, state) {
  const headerRows = node.headerRows ?? 1
  const rows = node.children.map((row, index) => renderRow(row, index < headerRows, node, state.within(row)))
  return [
    new Table({
      rows,
      width: { size: 100, type: WidthType.PERCENTAGE },
      tableLook: { firstRow: headerRows > 0, firstColumn: (node.headerColumns ?? 0) > 0 },
      ...(state.language.dir === 'rtl' ? { visuallyRightToLeft: true } : {}),
    }),
    // Two tables that touch become one in Word.
    state.block([]),
  ]
}

/**
 * @param {RowNode} row
 * @param {boolean} header
 * @param {TableNode} table
 * @param {State} state
 */
function renderRow(row, header, table, state) {
  state.anchor(row)
  const children = row.children.map((cell, column) =>
    renderCell(cell, table.align?.[column], state.within(cell)),
  )
  return new TableRow({ children, cantSplit: true, ...(header ? { tableHeader: true } : {}) })
}

/**
 * @param {CellNode} cell
 * @param {'left' | 'right' | 'center' | null | undefined} align
 * @param {State} outer
 */
function renderCell(cell, align, outer) {
  const state = cell.header ? outer.styled({ bold: true }) : outer
  state.anchor(cell)
  const blocks = cellBlocks(cell)
  const alignment =
    align === 'right' ? AlignmentType.END : align === 'center' ? AlignmentType.CENTER : AlignmentType.START
  const children = blocks
    ? renderBlocks(blocks, state)
    : [state.block(renderInlines(cell.children, state), { style: 'TableText', alignment })]
  return new TableCell({
    // A cell must end with a paragraph.
    children: /** @type {any} */ (children.length > 0 ? children : [state.block([])]),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(cell.header ? { shading: { fill: 'EDF1F4' } } : {}),
    ...(cell.colSpan && cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan && cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  })
}
