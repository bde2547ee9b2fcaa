import { type BlockNodes, cellBlocks } from '@lectern/core'
import { announce, notRead } from '../announce.js'
import { pauses } from '../pauses.js'
import { sayWords } from '../sentences.js'
import { announces, blockOf, pause, type State, say, within } from '../state.js'
import { tell, tellAll } from './blocks.js'
import { inlineNotes } from './note.js'

/** A table row by row, each cell with the headers of its column: "Year: 2022. Titles: 14." */
export function table(node: BlockNodes['table'], state: State): void {
  const block = blockOf(state, node)
  const { rows, columns } = sizeOf(node)
  if (state.options.tables === 'announce') {
    notRead(state, block, 'table', (words) => words.table(rows, columns))
  } else {
    within(state, { structure: 'table' }, () => {
      if (announces(state, 'some')) announce(state, block, 'table', (words) => words.table(rows, columns))
      saySummary(node, state)
      tellAll(state, node.children)
      if (announces(state, 'some')) announce(state, block, 'end', (words) => words.endOfTable)
    })
  }
  pause(state, pauses.block, block.id)
}

export function tableRow(node: BlockNodes['tableRow'], state: State): void {
  const block = blockOf(state, node)
  const { messages, lang } = state.words(block.lang)
  const isHeader = node.children.every(
    ({ header, scope }) => header && scope !== 'row' && scope !== 'rowgroup',
  )
  if (isHeader && announces(state, 'some')) state.lead = [{ text: messages.columns, lang }]
  for (const cell of node.children) tell(state, cell)
  state.lead = []
  pause(state, pauses.row, block.id)
}

export function tableCell(node: BlockNodes['tableCell'], state: State): void {
  const block = blockOf(state, node)
  state.lead = [...state.lead, ...columnHeaders(node, state)]
  const inner = cellBlocks(node)
  if (inner) tellAll(state, inner)
  else if (block.text.trim() || node.children.length > 0)
    inlineNotes(state, sayWords(state, block, pauses.cell))
  else if (!node.header) sayEmpty(node, state)
  state.lead = []
}

/** Headers over a cell. Those beside it were said at the beginning of the row. */
function columnHeaders(node: BlockNodes['tableCell'], state: State): { text: string; lang: string }[] {
  return (node.headers ?? []).flatMap((id) => {
    const header = state.article.blocks.get(id)
    if (header?.node.type !== 'tableCell' || !header.text.trim()) return []
    const over = header.node.scope === 'col' || header.node.scope === 'colgroup'
    return over ? [{ text: header.text.trim().replace(/\s+/g, ' '), lang: header.lang }] : []
  })
}

function sayEmpty(node: BlockNodes['tableCell'], state: State): void {
  const block = blockOf(state, node)
  const { messages, lang } = state.words(block.lang)
  const parts = [{ lang, spoken: messages.empty }]
  say(state, {
    id: `${block.id}~empty`,
    block: block.id,
    lang,
    role: 'announcement',
    display: messages.empty,
    parts,
  })
  pause(state, pauses.cell, block.id)
}

function saySummary(node: BlockNodes['table'], state: State): void {
  if (!node.summary) return
  const { id, lang } = blockOf(state, node)
  const parts = [{ lang, spoken: state.verbalise(node.summary, lang) }]
  say(state, { id: `${id}~summary`, block: id, lang, role: 'description', display: node.summary, parts })
  pause(state, pauses.block, id)
}

function sizeOf({ children, headerRows }: BlockNodes['table']): { rows: number; columns: number } {
  const headers =
    headerRows ??
    children.filter((row) => row.children.every(({ header, scope }) => header && scope === 'col')).length
  const width = (row: BlockNodes['tableRow']) =>
    row.children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)
  return { rows: Math.max(children.length - headers, 0), columns: Math.max(0, ...children.map(width)) }
}
