import { refuseOver } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import { cellContent, unwrapped } from '../../blocks/cells.js'
import type { Entry } from '../../blocks/entry.js'
import { report } from '../../draft.js'
import { reportHidden } from '../../findings/left-out.js'
import { quoted } from '../../findings/place.js'
import { made } from '../../nodes.js'
import { child, childrenOf, elementsOf, find, type Markup, numberOf, textIn } from '../../package/xml.js'
import { hidden, wordsIn } from '../inlines/words.js'
import type { State } from '../state.js'

type BlocksIn = (container: Markup, state: State) => AnyNode[]

/** Rows and cells that a table may repeat: a sheet that was pasted says "1048576 empty ones". What is left out of those with words is told. */
const mostRepeated = 200

interface Row {
  element: Markup
  isHeader: boolean
}

/**
 * A table (part 3, 9): headers are the rows that repeat on each page, or that are in Writer's style for them; none is guessed. A table
 * that is one cell is a frame around what stands in it.
 */
export function tableEntries(element: Markup, state: State, blocksIn: BlocksIn): Entry[] {
  const rows = rowsOf(element, false, state)
  refuseTooMany(rows, state)
  const place = { ...state.place, paragraph: state.count + 1 }
  const [only, ...others] = rows
  const cells = only ? cellsOf(only.element) : []
  if (others.length === 0 && cells.length === 1 && cells[0]) {
    return contentOf(cells[0], state, blocksIn).map((node): Entry => ({ node, role: 'paragraph', place }))
  }
  state.place = place
  const children = rows
    .map(({ element: row }) => tableRow(row, state, blocksIn))
    .filter((row) => row.children.length > 0)
  if (children.length === 0) return []
  state.place = place
  const summary = summaryOf(element)
  const headerColumns = headerColumnsOf(element) || styledColumns(rows, state)
  const node = made(state, {
    type: 'table',
    children,
    headerRows: headerRows(rows, state),
    ...(headerColumns > 0 ? { headerColumns } : {}),
    ...(summary ? { summary } : {}),
  })
  state.bookmarks.begin(`${element.attributes['table:name'] ?? ''}|table`)
  state.bookmarks.place(node)
  return [{ node, role: 'paragraph', place }]
}

function rowsOf(parent: Markup, isHeader: boolean, state: State): Row[] {
  return elementsOf(parent).flatMap((one): Row[] => {
    if (one.name === 'table:table-row') {
      const times = repeated(one, state)
      return Array.from({ length: times }, () => ({ element: one, isHeader }))
    }
    if (one.name === 'table:table-header-rows') return rowsOf(one, true, state)
    return /^table:table-(?:rows|row-group)$/.test(one.name) ? rowsOf(one, isHeader, state) : []
  })
}

/** How often a row stands in the article: an empty one once, and one with words so often as the file says, up to a limit that is told. */
function repeated(row: Markup, state: State): number {
  if (find(row, 'text:p') === undefined) return 1
  const times = Math.max(1, numberOf(row.attributes['table:number-rows-repeated']) ?? 1)
  reportCut('row', times, row, state)
  for (const cell of childrenOf(row, 'table:table-cell'))
    reportCut('cell', numberOf(cell.attributes['table:number-columns-repeated']) ?? 1, cell, state)
  return Math.min(times, mostRepeated)
}

function reportCut(what: 'row' | 'cell', times: number, element: Markup, state: State): void {
  const words = textIn(element).trim()
  if (times <= mostRepeated || words === '') return
  report(
    state,
    'unread',
    `A ${what} of a table is repeated ${times} times, and ${mostRepeated} of them are read: “${quoted(words)}”`,
    'Delete those that are not meant.',
  )
}

function headerRows(rows: readonly Row[], state: State): number {
  const first = rows.findIndex(({ isHeader }) => !isHeader)
  if (first !== 0) return first < 0 ? rows.length : first
  const firstOther = rows.findIndex(({ element }) => !isInHeadingStyle(cellsOf(element), state))
  return Math.max(firstOther, 0)
}

/** Writer gives the cells of a header the style "Table Heading"; a row or a column is one where all its words are in it. */
function isInHeadingStyle(cells: readonly Markup[], { styles }: State): boolean {
  const paragraphs = cells.flatMap((cell) => elementsOf(cell)).filter((one) => textIn(one).trim() !== '')
  return (
    paragraphs.length > 0 &&
    paragraphs.every(({ attributes }) =>
      styles.chain('paragraph', attributes['text:style-name']).some(({ name }) => name === 'table heading'),
    )
  )
}

function styledColumns(rows: readonly Row[], state: State): number {
  const cells = rows.flatMap(({ element }) => cellsOf(element).slice(0, 1))
  return isInHeadingStyle(cells, state) ? 1 : 0
}

function headerColumnsOf(table: Markup): number {
  const columns = childrenOf(child(table, 'table:table-header-columns'), 'table:table-column')
  return columns.reduce(
    (sum, { attributes }) =>
      sum + Math.min(numberOf(attributes['table:number-columns-repeated']) ?? 1, mostRepeated),
    0,
  )
}

function summaryOf(table: Markup): string {
  const words = ['table:title', 'table:desc'].map((name) => {
    const found = child(table, name)
    return found ? textIn(found).trim() : ''
  })
  return [...new Set(words.filter(Boolean))].join('. ')
}

/** A few hundred characters can repeat cells without end: they are counted before they are made. */
function refuseTooMany(rows: readonly Row[], state: State): void {
  for (const { element } of rows) {
    for (const cell of childrenOf(element, 'table:table-cell')) state.cells += timesOf(cell)
    refuseOver('cells', state.cells, undefined)
  }
}

function timesOf({ attributes }: Markup): number {
  return Math.max(1, Math.min(numberOf(attributes['table:number-columns-repeated']) ?? 1, mostRepeated))
}

/** Cells that others stand over are covered, and are not there. */
function cellsOf(row: Markup): Markup[] {
  return childrenOf(row, 'table:table-cell').flatMap((cell) => {
    return Array.from({ length: timesOf(cell) }, () => cell)
  })
}

function tableRow(row: Markup, state: State, blocksIn: BlocksIn): AnyNode & { children: AnyNode[] } {
  // Cells that others stand over may still hold words, which no program shows.
  for (const covered of childrenOf(row, 'table:covered-table-cell')) hidden(wordsIn(covered), state)
  reportHidden(state)
  const children = cellsOf(row).map((cell) =>
    made(state, {
      type: 'tableCell',
      children: unwrapped(contentOf(cell, state, blocksIn)),
      ...span('colSpan', cell.attributes['table:number-columns-spanned']),
      ...span('rowSpan', cell.attributes['table:number-rows-spanned']),
    }),
  )
  return { ...made(state, { type: 'tableRow' }), children }
}

function span(name: 'colSpan' | 'rowSpan', value: string | undefined): Record<string, number> {
  const count = Math.min(numberOf(value) ?? 1, 1000)
  return count > 1 ? { [name]: count } : {}
}

function contentOf(cell: Markup, state: State, blocksIn: BlocksIn): AnyNode[] {
  return cellContent(() => blocksIn(cell, state), state)
}
