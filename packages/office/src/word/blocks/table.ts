import type { Entry } from '../../blocks/entry.js'
import { areInHeadingStyle, type StyledCell, tableEntries } from '../../blocks/table.js'
import { child, elementsOf, type Markup, numberOf } from '../../package/xml.js'
import { reportTracked } from '../inlines/words.js'
import { attributed, isOn, settingOf, toggleOf, wordsIn } from '../package/xml.js'
import type { State } from '../state.js'

/** A table (17.4). Headers are marked by repeating on each page, which is how Word marks them, or by LibreOffice's style for them. */
export function wordTable(element: Markup, state: State): Entry[] {
  const rows = rowsOf(element, state).map((row) => {
    const header = child(row, 'w:trPr', 'w:tblHeader')
    return { isHeader: header !== undefined && isOn(header.attributes['w:val']), cells: cellsOf(row, state) }
  })
  const properties = child(element, 'w:tblPr')
  const summary = settingOf(properties, 'w:tblDescription') || settingOf(properties, 'w:tblCaption')
  return tableEntries({ rows, summary }, state)
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

function cellsOf(row: Markup, state: State): StyledCell[] {
  const before = Math.min(numberOf(settingOf(row, 'w:trPr', 'w:gridBefore')) ?? 0, 100)
  const empty = { isHeading: undefined, column: 0, colSpan: before, read: () => [] }
  const cells: StyledCell[] = before > 0 ? [empty] : []
  let column = before
  for (const element of cellElements(row)) {
    const properties = child(element, 'w:tcPr')
    const colSpan = Math.min(Math.max(numberOf(settingOf(properties, 'w:gridSpan')) ?? 1, 1), 1000)
    const merge = child(properties, 'w:vMerge')
    const last = cells.at(-1)
    if (settingOf(properties, 'w:hMerge') === 'continue' && last) last.colSpan += colSpan
    else
      cells.push({
        isHeading: isInHeadingStyle(element, state),
        column,
        colSpan,
        // Cells that go on below another one are part of it (17.4.84).
        goesOn: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        read: () => state.blocksIn(element),
      })
    column += colSpan
  }
  return cells
}

function isInHeadingStyle(cell: Markup, { file: { styles } }: State): boolean | undefined {
  const paragraphs = elementsOf(cell).filter((one) => wordsIn(one).trim() !== '')
  return areInHeadingStyle(paragraphs.map((one) => styles.chain(settingOf(one, 'w:pPr', 'w:pStyle'))))
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
