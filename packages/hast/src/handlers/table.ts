import { alignOf, type Caption, cellBlocks, type TableGrid, tableGrid, textOf } from '@lectern/core'
import type { Element, Properties } from 'hast'
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import type { ClassName } from '../class-names.js'
import { eachNode } from '../node.js'
import { deferBreaks, takeBreaks } from '../page-breaks.js'
import { flow } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, idOf, langOf, type State, sayIn, text } from '../state.js'
import { namedByFormulas } from './formula-header.js'
import { boxed, labelsOf } from './narrow-table.js'

export function table(node: Table, state: State): Child[] {
  return tableElement(node, state, undefined)
}

/** A table, its author's summary before it, and around it a place to scroll where the edition wants one. */
export function tableElement(node: Table, state: State, caption: Caption | undefined): Child[] {
  state.run.tables++
  const before = caption ? takeBreaks(node, state) : []
  const summaryId = node.summary ? `${node.data?.id ?? 'table'}-summary` : undefined
  const described = summaryId ? { ariaDescribedBy: [idOf(state, summaryId)] } : {}
  const title = caption ? [elementOf(state, caption, 'caption', {}, wordsOfBlock(caption, state))] : []
  const name = caption && nameBesideCalls(caption)
  const named = name ? { ariaLabel: name } : {}
  const shown = elementOf(state, node, 'table', { ...named, ...described }, [
    ...title,
    ...rowGroups(node, state),
  ])
  return [...before, ...summaryOf(node, summaryId, state), scrolling(shown, node, caption, state)]
}

/**
 * Assistive technology names a table by all of its caption, the name of a note's call included: "CrossingsNote 1"
 * (HTML-AAM, "table element accessible name computation"). There the name is given apart, in the caption's words.
 */
function nameBesideCalls(caption: Caption): string | undefined {
  let isCalled = false
  eachNode(caption, ({ type }) => {
    isCalled ||= type === 'footnoteReference'
  })
  const name = textOf(caption).replace(/\s+/g, ' ').trim()
  return isCalled && name !== '' ? name : undefined
}

function summaryOf({ summary }: Table, id: string | undefined, state: State): Child[] {
  if (!summary || !id) return []
  return [element('p', { id: idOf(state, id), ...classOf(state, 'table-summary') }, [text(summary)])]
}

/** Columns from which a table is likely to be wider than a small screen. */
const wide = 5

/**
 * Only what scrolls should be a stop of the Tab key: without scripts that is guessed from the number of columns; the page's script
 * measures.
 */
function scrolling(shown: Element, node: Table, caption: Caption | undefined, state: State): Child {
  if (state.run.xhtml) return boxed(shown, node, state)
  if (!state.run.options.tableRegions) return shown
  const { className } = classOf(state, 'table-region')
  const direction = node.data?.dir ? { dir: node.data.dir } : {} // from right to left it begins at its right
  if (tableGrid(node).columns < wide) return element('div', { className, ...direction }, [shown])
  const { name, lang } = regionName(caption, state)
  const region = { className, ...name, ...lang, role: 'group', tabIndex: 0, ...direction }
  return element('div', region, [lang ? inItsLanguage(shown, state) : shown])
}

/** By the caption, else in words of ours, with their language where it is another. */
function regionName(caption: Caption | undefined, state: State): { name: Properties; lang?: Properties } {
  const name = caption && nameBesideCalls(caption)
  if (name) return { name: { ariaLabel: name } }
  if (caption?.data?.id) return { name: { ariaLabelledBy: [idOf(state, caption.data.id)] } }
  const { say, mark } = sayIn(state)
  const ours = { ariaLabel: say.tableNumber(state.run.tables) }
  return typeof mark.lang === 'string' ? { name: ours, lang: langOf(state, mark.lang) } : { name: ours }
}

/** A table does not take the language of its region's name. */
function inItsLanguage(table: Element, state: State): Element {
  return { ...table, properties: { ...langOf(state, state.lang), ...table.properties } }
}

function rowGroups(node: Table, state: State): Child[] {
  const grid = tableGrid(node)
  const heads = rowsOfHead(node, grid)
  const group = (tagName: string, from: number, to: number): Child[] =>
    from < to ? [element(tagName, {}, rows(node, grid, from, to, state))] : []
  return [...group('thead', 0, heads), ...group('tbody', heads, node.children.length)]
}

/** Header rows are a group of their own, as far as no cell of theirs reaches down out of them. */
function rowsOfHead({ headerRows = 0 }: Table, { rows }: TableGrid): number {
  const reaches = rows
    .slice(0, headerRows)
    .some((row) => row.some((cell) => cell.row + cell.rowSpan > headerRows))
  return reaches ? 0 : headerRows
}

function rows(node: Table, grid: TableGrid, from: number, to: number, state: State): Child[] {
  return node.children.slice(from, to).map((row, index) => {
    deferBreaks(row, state)
    const cells = grid.rows[from + index] ?? []
    const content = cells.map((cell) => cellElement(cell.node, alignOf(node, cell), to - from - index, state))
    return elementOf(state, row, 'tr', {}, content)
  })
}

export function tableRow(node: TableRow, state: State): Child[] {
  return [
    elementOf(
      state,
      node,
      'tr',
      {},
      node.children.map((cell) => cellElement(cell, null, 1, state)),
    ),
  ]
}

export function tableCell(node: TableCell, state: State): Child[] {
  return [cellElement(node, null, 1, state)]
}

/** @param rowsLeft rows of the group from this one on: a cell may not reach out of its group */
function cellElement(node: TableCell, align: AlignType, rowsLeft: number, outer: State): Child {
  const lang = node.data?.lang ?? outer.lang
  const state: State = {
    ...outer,
    lang,
    inHeaderCell: node.header === true || outer.inHeaderCell,
    cursor: undefined,
  }
  const blocks = cellBlocks(node)
  const waiting = takeBreaks(blocks ? node : { type: 'root' }, state)
  const content = blocks ? flow(blocks, state) : namedByFormulas(node, wordsOfBlock(node, state), state)
  const properties = {
    ...spans(node, rowsLeft),
    ...headersOf(node, state),
    ...(align ? classOf(state, `align-${align}` satisfies ClassName) : {}),
  }
  return elementOf(state, node, node.header ? 'th' : 'td', properties, [...waiting, ...content])
}

function headersOf(cell: TableCell, state: State): Properties {
  const { header, scope, headers = [] } = cell
  if (header) return { ...(scope ? { scope } : {}) }
  if (headers.length === 0) return {}
  const labels = state.run.xhtml ? labelsOf(cell, state) : {}
  return { headers: headers.map((id) => idOf(state, id)), ...labels }
}

function spans({ colSpan = 1, rowSpan = 1 }: TableCell, rowsLeft: number): Properties {
  const down = Math.min(rowSpan, rowsLeft)
  return { ...(colSpan > 1 ? { colSpan } : {}), ...(down > 1 ? { rowSpan: down } : {}) }
}
