import { alignOf, type TableGrid, tableGrid } from '@lectern/core'
import type { Table } from 'mdast'
import type { Repeat } from '../../flow/flow.js'
import { roomOfItsOwn, type Scope } from '../../scope.js'
import { addTag, type Tag } from '../../tags/tag.js'
import { blockAttributes } from '../children.js'
import { continuationNotice } from '../continuation-notice.js'
import { type MeasuredCell, measureCell } from './cell.js'

/** A table whose cells were measured, before it is known how it stands on the page. */
export interface MeasuredTable {
  node: Table
  grid: TableGrid
  /** Rows on top that stand again on the next page; some row is always below them. */
  headerRows: number
  /** By row. */
  cells: readonly MeasuredCell[][]
  /** Around the words of a cell, points. */
  padding: number
  /** What says on the next page that the table goes on. */
  continued: Repeat
}

/** @param caption its words, which stand again where it goes on */
export function measureTable(node: Table, scope: Scope, caption: string | undefined): MeasuredTable {
  const grid = tableGrid(node)
  const headerRows = Math.min(node.headerRows ?? 0, Math.max(0, grid.rows.length - 1))
  const cells = measureRows(node, grid, headerRows, roomOfItsOwn(scope))
  const continued = continuationNotice(caption, scope)
  return { node, grid, headerRows, cells, padding: scope.look.size * 0.5, continued }
}

/** Builds the table's elements and measures its cells, in reading order. */
function measureRows(node: Table, grid: TableGrid, headerRows: number, scope: Scope): MeasuredCell[][] {
  let group: Tag | undefined
  return grid.rows.map((row, index) => {
    if (index === 0 || index === headerRows) group = addTag(scope.tag, index < headerRows ? 'THead' : 'TBody')
    const source = node.children[index]
    const tag = addTag(group ?? scope.tag, 'TR', source ? blockAttributes(source) : {})
    return row.map((cell) => measureCell(cell, tag, scope, alignOf(node, cell)))
  })
}
