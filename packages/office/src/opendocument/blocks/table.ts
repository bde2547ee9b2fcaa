import { refuseOver } from '@lectern/core'
import type { Entry } from '../../blocks/entry.js'
import { areInHeadingStyle, type StyledCell, tableEntries } from '../../blocks/table.js'
import { report } from '../../draft.js'
import { reportHidden } from '../../findings/left-out.js'
import { quoted } from '../../findings/place.js'
import { child, childrenOf, elementsOf, find, type Markup, numberOf, textIn } from '../../package/xml.js'
import { hidden, wordsIn } from '../inlines/words.js'
import type { State } from '../state.js'

/** Rows and cells that a table may repeat: a sheet that was pasted says "1048576 empty ones". What is left out of those with words is told. */
const mostRepeated = 200

interface FileRow {
  element: Markup
  isHeader: boolean
}

/** A table (part 3, 9). */
export function textTable(element: Markup, state: State): Entry[] {
  const rows = rowsOf(element, false, state)
  refuseTooMany(rows, state)
  const styled = rows.map((row) => ({ isHeader: row.isHeader, cells: cellsOf(row.element, state) }))
  const name = `${element.attributes['table:name'] ?? ''}|table`
  const table = { rows: styled, headerColumns: headerColumnsOf(element), name, summary: summaryOf(element) }
  return tableEntries(table, state)
}

function rowsOf(parent: Markup, isHeader: boolean, state: State): FileRow[] {
  return elementsOf(parent).flatMap((one): FileRow[] => {
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
function refuseTooMany(rows: readonly FileRow[], state: State): void {
  for (const { element } of rows) {
    for (const cell of childrenOf(element, 'table:table-cell')) state.cells += timesOf(cell)
    refuseOver('cells', state.cells, undefined)
  }
}

function timesOf({ attributes }: Markup): number {
  return Math.max(1, Math.min(numberOf(attributes['table:number-columns-repeated']) ?? 1, mostRepeated))
}

function cellsOf(row: Markup, state: State): StyledCell[] {
  return elementsOf(row).flatMap((cell) => {
    if (cell.name === 'table:covered-table-cell') return [covered(cell, state)]
    if (cell.name !== 'table:table-cell') return []
    const span = (name: string) => Math.min(numberOf(cell.attributes[name]) ?? 1, 1000)
    return Array.from({ length: timesOf(cell) }, () => ({
      isHeading: isInHeadingStyle(cell, state),
      colSpan: span('table:number-columns-spanned'),
      rowSpan: span('table:number-rows-spanned'),
      read: () => state.blocksIn(cell),
    }))
  })
}

/** Cells that others stand over may still hold words, which no program shows. */
function covered(cell: Markup, state: State): StyledCell {
  const read = () => {
    hidden(wordsIn(cell), state)
    reportHidden(state)
    return []
  }
  return { isHeading: undefined, colSpan: 1, goesOn: true, read }
}

/** Writer gives the cells of a header the style "Table Heading". */
function isInHeadingStyle(cell: Markup, { styles }: State): boolean | undefined {
  const paragraphs = elementsOf(cell).filter((one) => textIn(one).trim() !== '')
  return areInHeadingStyle(
    paragraphs.map(({ attributes }) => styles.chain('paragraph', attributes['text:style-name'])),
  )
}
