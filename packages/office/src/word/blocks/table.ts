import type { AnyNode } from '@lectern/core/reading'
import { cellContent, unwrapped } from '../../blocks/cells.js'
import type { Entry } from '../../blocks/entry.js'
import { made } from '../../nodes.js'
import { child, elementsOf, type Markup, numberOf } from '../../package/xml.js'
import { reportTracked } from '../inlines/words.js'
import { attributed, isOn, settingOf, toggleOf, wordsIn } from '../package/xml.js'
import type { State } from '../state.js'

type BlocksIn = (container: Markup, state: State) => AnyNode[]

/** A cell with the columns that it stands over. */
interface Cell {
  element: Markup | undefined
  column: number
  width: number
  merge: 'begins' | 'goes on' | undefined
  node?: AnyNode
}

/**
 * A table (17.4): headers are the rows that repeat on each page, which is how Word marks them; none is guessed. A table that is one
 * cell is a frame around what stands in it.
 */
export function tableEntries(element: Markup, state: State, blocksIn: BlocksIn): Entry[] {
  const rows = rowsOf(element, state)
  const place = { ...state.place, paragraph: state.count + 1 }
  const cells = rows.map((row) => cellsOf(row))
  if (cells.length === 1 && cells[0]?.length === 1) {
    return contentOf(cells[0][0], state, blocksIn).map((node): Entry => ({ node, role: 'paragraph', place }))
  }
  state.place = place
  const children = cells.map((row) => tableRow(row, state, blocksIn)).filter((row) => row.children.length > 0)
  mergeRows(cells)
  if (children.length === 0) return []
  const summary =
    settingOf(element, 'w:tblPr', 'w:tblDescription') || settingOf(element, 'w:tblPr', 'w:tblCaption')
  state.place = place
  const node = made(state, {
    type: 'table',
    children,
    headerRows: headerRows(rows, state),
    ...headerColumns(cells, state),
    ...(summary ? { summary } : {}),
  })
  state.bookmarks.place(node)
  return [{ node, role: 'paragraph', place }]
}

/** Rows, those in content controls and custom XML as well. Rows that were deleted are not. */
function rowsOf(parent: Markup, state: State): Markup[] {
  return elementsOf(parent).flatMap((one): Markup[] => {
    if (one.name === 'w:tr') {
      const deleted = child(one, 'w:trPr', 'w:del')
      if (!deleted) return [one]
      reportTracked(
        `The tracked deletion of a row (“${wordsIn(one).slice(0, 60)}”)${attributed(deleted)} is accepted`,
        state,
      )
      return []
    }
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(one.name) ? rowsOf(one, state) : []
  })
}

/** Rows that repeat on each page; where none does, those in LibreOffice's style for them. */
function headerRows(rows: readonly Markup[], state: State): number {
  const first = rows.findIndex((row) => {
    const header = child(row, 'w:trPr', 'w:tblHeader')
    return !header || !isOn(header.attributes['w:val'])
  })
  if (first !== 0) return first < 0 ? rows.length : first
  const other = rows.findIndex((row) => !isInHeadingStyle(cellElements(row), state))
  return Math.max(other, 0)
}

/** The first column is a header where each of its cells is in that style. */
function headerColumns(rows: readonly (readonly Cell[])[], state: State): { headerColumns?: number } {
  const cells = rows.flatMap(([first]) => (first?.element ? [first.element] : []))
  const isHeader = cells.length === rows.length && isInHeadingStyle(cells, state)
  return isHeader ? { headerColumns: 1 } : {}
}

function isInHeadingStyle(cells: readonly Markup[], { file: { styles } }: State): boolean {
  const paragraphs = cells.flatMap(elementsOf).filter((one) => wordsIn(one).trim() !== '')
  return (
    paragraphs.length > 0 &&
    paragraphs.every((one) =>
      styles.chain(settingOf(one, 'w:pPr', 'w:pStyle')).some(({ name }) => name === 'table heading'),
    )
  )
}

function cellsOf(row: Markup): Cell[] {
  const before = Math.min(numberOf(settingOf(row, 'w:trPr', 'w:gridBefore')) ?? 0, 100)
  const cells: Cell[] = before > 0 ? [{ element: undefined, column: 0, width: before, merge: undefined }] : []
  let column = before
  for (const element of cellElements(row)) {
    const properties = child(element, 'w:tcPr')
    const width = Math.min(Math.max(numberOf(settingOf(properties, 'w:gridSpan')) ?? 1, 1), 1000)
    const merge = child(properties, 'w:vMerge')
    const horizontal = settingOf(properties, 'w:hMerge')
    const last = cells.at(-1)
    if (horizontal === 'continue' && last) last.width += width
    else
      cells.push({
        element,
        column,
        width,
        merge: merge && (merge.attributes['w:val'] === 'restart' ? 'begins' : 'goes on'),
      })
    column += width
  }
  return cells
}

function cellElements(parent: Markup): Markup[] {
  return elementsOf(parent).flatMap((one): Markup[] => {
    if (one.name === 'w:tc') return [one]
    const cells = /^w:(?:sdt|sdtContent|customXml)$/.test(one.name) ? cellElements(one) : []
    const properties = one.name === 'w:sdt' ? child(one, 'w:sdtPr') : undefined
    return toggleOf(properties, 'w:showingPlcHdr')
      ? cells.map((cell) => placeholder(cell, properties))
      : cells
  })
}

/** A content control around a cell (17.5.2.32) whose placeholder is shown: it is moved into the paragraphs of the cell, where such controls are read. */
function placeholder(cell: Markup, properties: Markup | undefined): Markup {
  const control = (children: Markup['children']): Markup => ({
    name: 'w:sdt',
    attributes: {},
    children: [...(properties ? [properties] : []), { name: 'w:sdtContent', attributes: {}, children }],
  })
  const isProperties = (one: Markup | string) => typeof one !== 'string' && one.name === 'w:pPr'
  const children = cell.children.map((one) => {
    if (typeof one === 'string' || one.name !== 'w:p') return one
    const [own, words] = [true, false].map((is) => one.children.filter((part) => isProperties(part) === is))
    return { ...one, children: [...(own ?? []), control(words ?? [])] }
  })
  return { ...cell, children }
}

function tableRow(
  cells: readonly Cell[],
  state: State,
  blocksIn: BlocksIn,
): AnyNode & { children: AnyNode[] } {
  const children = cells.flatMap((cell): AnyNode[] => {
    const content = contentOf(cell, state, blocksIn)
    if (cell.merge === 'goes on' && content.length === 0) return []
    const node = made(state, {
      type: 'tableCell',
      children: unwrapped(content),
      ...(cell.width > 1 ? { colSpan: cell.width } : {}),
    })
    cell.node = node
    return [node]
  })
  return { ...made(state, { type: 'tableRow' }), children }
}

function contentOf(cell: Cell | undefined, state: State, blocksIn: BlocksIn): AnyNode[] {
  const element = cell?.element
  if (!element) return []
  return cellContent(() => blocksIn(element, state), state)
}

/** Cells that go on below another one are part of it (17.4.84). */
function mergeRows(rows: readonly (readonly Cell[])[]): void {
  const above = new Map<number, Cell>()
  for (const row of rows) {
    for (const cell of row) {
      const first = above.get(cell.column)
      if (cell.merge === 'goes on' && !cell.node && first?.node) spanOneMore(first.node)
      else above.set(cell.column, cell)
    }
  }
}

function spanOneMore(node: AnyNode & { rowSpan?: number }): void {
  node.rowSpan = (node.rowSpan ?? 1) + 1
}
