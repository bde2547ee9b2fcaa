import { type Block, type BlockNodes, cellBlocks, isEmptyCell, isHeaderRow } from '@lectern/core'
import { announce, notRead, ownWords, plainParts } from '../announce.js'
import { marksOf } from '../languages.js'
import { pauses } from '../pauses.js'
import { say } from '../say.js'
import { sayWords } from '../sentences.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { readingOf } from '../tables/reading.js'
import { shapeOf, type TableShape } from '../tables/shape.js'
import { tell, tellAll } from './blocks.js'
import { inlineNotes } from './note.js'

/** A table by row or by column, each cell with its headers: "Year: 2022. Titles: 14." Or only its size and summary. */
export function table(node: BlockNodes['table'], state: State): void {
  const block = blockOf(state, node)
  const shape = shapeOf(node)
  const reading = readingOf(node, shape, state.options.tables ?? 'read')
  if (reading === 'announce')
    notRead(state, block, 'table', (words) => words.table(shape.rows, shape.columns))
  else if (reading === 'summary') sumUp(node, shape, state)
  else within(state, { structure: 'table', valuesOnly: false }, () => readOut(node, shape, reading, state))
  pause(state, pauses.block, block.id)
}

function readOut(node: BlockNodes['table'], shape: TableShape, by: 'rows' | 'columns', state: State): void {
  const block = blockOf(state, node)
  if (announces(state, 'some'))
    announce(state, block, 'table', (words) => words.table(shape.rows, shape.columns))
  saySummary(node, state)
  if (by === 'rows') tellRows(node.children, shape, state)
  else for (const column of shape.cellsByColumn) tellColumn(column, state)
  if (announces(state, 'some')) announce(state, block, 'end', (words) => words.endOfTable)
}

/** A table of more rows than this has its headers in the first of them; by then a listener knows the columns. */
const mostWithHeaders = 8
const firstRows = 3

function tellRows(rows: BlockNodes['table']['children'], shape: TableShape, state: State): void {
  const withHeaders = shape.rows > mostWithHeaders ? rows.length - shape.rows + firstRows : rows.length
  tellAll(state, rows.slice(0, withHeaders))
  within(state, { valuesOnly: true }, () => tellAll(state, rows.slice(withHeaders)))
}

/** Its size, its headers, the author's words about it; then that it is not read. */
function sumUp(node: BlockNodes['table'], shape: TableShape, state: State): void {
  saySummary(node, state)
  notRead(state, blockOf(state, node), 'table', (words, lang) => {
    const headers = shape.headers
      .map(({ data }) => state.article.blocks.get(data?.id ?? '')?.text.trim() ?? '')
      .filter(Boolean)
    const size = words.table(shape.rows, shape.columns)
    const { comma, semicolon, colon } = marksOf(lang)
    return headers.length > 0 ? `${size}${semicolon}${words.columns}${colon}${headers.join(comma)}` : size
  })
}

export function tableRow(node: BlockNodes['tableRow'], state: State): void {
  const block = blockOf(state, node)
  const { messages, lang } = ownWords(state, block.lang)
  const isHeader = isHeaderRow(node)
  if (isHeader && announces(state, 'some')) state.lead = [{ text: messages.columns, lang }]
  for (const cell of node.children) if (!isHeader || !isEmptyCell(cell)) tell(state, cell)
  state.lead = []
  pause(state, pauses.row, block.id)
}

export function tableCell(node: BlockNodes['tableCell'], state: State): void {
  tellCell(node, state, 'over')
}

/** A column: its header, then each cell after the header of its row. */
function tellColumn(cells: readonly BlockNodes['tableCell'][], state: State): void {
  cells.forEach((cell, index) => {
    // an empty corner, or one over a column
    if (index > 0 || !isEmptyCell(cell)) tellCell(cell, state, 'beside')
  })
  const last = cells.at(-1)
  if (last) pause(state, pauses.row, blockOf(state, last).id)
}

function tellCell(node: BlockNodes['tableCell'], state: State, headers: 'over' | 'beside'): void {
  const block = blockOf(state, node)
  if (block.skip) {
    tell(state, node)
    return
  }
  if (!state.around.valuesOnly) state.lead = [...state.lead, ...headersOf(node, state, headers)]
  const inner = cellBlocks(node)
  if (inner) tellAll(state, inner)
  else if (isDash(node, block.text)) sayEmpty(node, state)
  else if (block.text.trim() || node.children.length > 0)
    inlineNotes(state, sayWords(state, block, pauses.cell))
  else if (!node.header) sayEmpty(node, state)
  state.lead = []
  saySpan(node, block, state)
}

/** In the rows below, a cell that spans them is not said again. */
function saySpan({ header, rowSpan = 1 }: BlockNodes['tableCell'], block: Block, state: State): void {
  if (header || rowSpan < 2 || !announces(state, 'some')) return
  announce(state, block, 'rows', (words) => words.forRows(rowSpan))
}

/** Headers of a cell on one side. Those of the other were said at the beginning of its row or column. */
function headersOf(
  node: BlockNodes['tableCell'],
  state: State,
  side: 'over' | 'beside',
): { text: string; lang: string }[] {
  const headers = (node.headers ?? []).flatMap((id) => {
    const header = state.article.blocks.get(id)
    if (header?.node.type !== 'tableCell' || !header.text.trim()) return []
    const { scope, colSpan = 1, rowSpan = 1 } = header.node
    const over = scope === 'col' || scope === 'colgroup'
    const text = header.text.trim().replace(/\s+/g, ' ')
    return over === (side === 'over') ? [{ text, lang: header.lang, span: over ? colSpan : rowSpan }] : []
  })
  // the wide one first: "Heating season: Mean: 14.8"
  return headers.sort((a, b) => b.span - a.span).map(({ text, lang }) => ({ text, lang }))
}

/** A dash, or another sign that there is nothing. */
function isDash({ children }: BlockNodes['tableCell'], text: string): boolean {
  return /^\s*[\p{P}]+\s*$/u.test(text) && children.every(({ type }) => type === 'text')
}

/** A cell without words; a dash in it stays what is printed. */
function sayEmpty(node: BlockNodes['tableCell'], state: State): void {
  const block = blockOf(state, node)
  const { messages, lang } = ownWords(state, block.lang)
  const [sentence] = block.sentences
  say(state, {
    ...(sentence ? { id: sentence.id, sentence: sentence.id } : { id: `${block.id}~empty` }),
    block: block.id,
    lang,
    ...(sentence
      ? { role: 'text', display: block.text.trim() }
      : { role: 'announcement', display: messages.empty }),
    parts: [{ lang, spoken: messages.empty }],
  })
  pause(state, pauses.cell, block.id)
}

function saySummary(node: BlockNodes['table'], state: State): void {
  if (!node.summary) return
  const block = blockOf(state, node)
  const { id, lang } = block
  const parts = plainParts(state, block, node.summary, lang)
  say(state, { id: `${id}~summary`, block: id, lang, role: 'description', display: node.summary, parts })
  pause(state, pauses.block, id)
}
