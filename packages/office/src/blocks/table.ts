import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { NamedStyle } from '../roles.js'
import type { Entry } from './entry.js'

/** A table as its file has it. */
export interface StyledTable {
  rows: readonly StyledRow[]
  /** Columns that the file itself calls headers. */
  headerColumns?: number
  /** The table's name in links. */
  name?: string
  /** The table's description. */
  summary: string | undefined
}

export interface StyledRow {
  /** Whether the row is repeated on each page. */
  isHeader: boolean
  cells: readonly StyledCell[]
}

export interface StyledCell {
  /** Whether all its words are in the programs' style for headers; undefined where it has none. */
  isHeading: boolean | undefined
  /** The cell's first column, where cells go on below others. */
  column?: number
  colSpan: number
  rowSpan?: number
  /** Part of the cell above or before it, unless it has words of its own. */
  goesOn?: boolean
  /** Reads the cell's blocks. */
  read(): AnyNode[]
}

/**
 * A table: headers are the rows that repeat on each page, or that are in the style for them; none is guessed. A table that is one cell
 * is a frame around what stands in it.
 */
export function tableEntries({ rows, headerColumns, name, summary }: StyledTable, draft: Draft): Entry[] {
  const place = { ...draft.place, paragraph: draft.count + 1 }
  const [only, ...others] = rows.flatMap(({ cells }) => cells).filter(({ goesOn }) => !goesOn)
  if (only && others.length === 0 && rows.length === 1)
    return contentOf(only, draft).map((node): Entry => ({ node, role: 'paragraph', place }))
  draft.place = place
  const above = new Map<number | undefined, AnyNode>()
  const children = rows
    .map(({ cells }) => tableRow(cells, above, draft))
    .filter((row) => row.children.length > 0)
  if (children.length === 0) return []
  draft.place = place
  const columns = headerColumns || Number(isHeader(rows.flatMap(({ cells }) => cells.slice(0, 1))))
  const node = made(draft, {
    type: 'table',
    children,
    headerRows: headerRows(rows),
    ...(columns > 0 ? { headerColumns: columns } : {}),
    ...(summary ? { summary } : {}),
  })
  if (name) draft.bookmarks.begin(name)
  draft.bookmarks.place(node)
  return [{ node, role: 'paragraph', place }]
}

/** Rows that repeat on each page; where none does, those in the style for headers. */
function headerRows(rows: readonly StyledRow[]): number {
  const first = rows.findIndex((row) => !row.isHeader)
  if (first !== 0) return first < 0 ? rows.length : first
  return Math.max(
    rows.findIndex(({ cells }) => !isHeader(cells)),
    0,
  )
}

function isHeader(cells: readonly StyledCell[]): boolean {
  return cells.some(({ isHeading }) => isHeading) && cells.every(({ isHeading }) => isHeading !== false)
}

/** @param above the last cell of each column, which those that go on are part of */
function tableRow(
  cells: readonly StyledCell[],
  above: Map<number | undefined, AnyNode>,
  draft: Draft,
): AnyNode & { children: AnyNode[] } {
  const children = cells.flatMap((cell): AnyNode[] => {
    const { column, colSpan, rowSpan = 1 } = cell
    const content = contentOf(cell, draft)
    if (cell.goesOn && content.length === 0) {
      const first = column === undefined ? undefined : above.get(column)
      if (first) Object.assign(first, { rowSpan: Number('rowSpan' in first ? first.rowSpan : 1) + 1 })
      return []
    }
    const node = made(draft, {
      type: 'tableCell',
      children: unwrapped(content),
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    })
    above.set(column, node)
    return [node]
  })
  return { ...made(draft, { type: 'tableRow' }), children }
}

/**
 * Whether all words of a cell are in the style that programs have for headers.
 *
 * @param paragraphs styles of each paragraph with words
 */
export function areInHeadingStyle(paragraphs: readonly (readonly NamedStyle[])[]): boolean | undefined {
  if (paragraphs.length === 0) return undefined
  return paragraphs.every((styles) => styles.some(({ name }) => name === 'table heading'))
}

/** In a cell an empty paragraph is an empty cell. */
function contentOf(cell: StyledCell, draft: Draft): AnyNode[] {
  const outer = draft.inCell
  draft.inCell = true
  const content = cell.read()
  draft.inCell = outer
  return content
}

/** A cell's content: where it is one paragraph, its words alone. */
function unwrapped(blocks: AnyNode[]): AnyNode[] {
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph' || !isParent(only)) return blocks
  return only.data?.id || only.data?.dir ? blocks : only.children
}
