/**
 * One handler a block node. A handler that is missing is a type error that names the node.
 */
import type { BlockHandlers } from '@lectern/core'
import { directionOf, dispatch, isBlock } from '@lectern/core'
import type { Paragraph, Table } from 'docx'
import { BorderStyle, ExternalHyperlink, HeadingLevel } from 'docx'
import type { List, ListItem, RootContent } from 'mdast'
import type { Node } from 'unist'
import { equation } from './equation.js'
import { renderInlines } from './inlines.js'
import { rules } from './rules.js'
import type { State } from './state.js'
import { boxStyles, listReference } from './styles.js'
import { renderTable } from './table.js'

/** What stands in a document, a cell or a note. */
export type Part = Paragraph | Table

/** An article has one heading of depth 1, its title: what Word calls so is none of its six levels. */
const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
]

const rule = { style: BorderStyle.SINGLE, size: 6, color: '595959', space: 6 }
/** Word has no squares to write in: there it is a frame as high as the lines. */
const frame = { top: rule, bottom: rule, left: rule, right: rule }

export const blocks: BlockHandlers<State, Part[]> = {
  heading: (node, state) => [
    state.block(renderInlines(node.children, state), {
      heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_5,
    }),
  ],
  paragraph: (node, state) => [state.block(renderInlines(node.children, state))],
  blockquote: (node, state) => renderBlocks(node.children, state.set({ style: 'Quote' })),
  attribution: (node, state) => [state.block(renderInlines(node.children, state), { style: 'Attribution' })],
  list: renderList,
  listItem: (node, state) => renderBlocks(node.children, state),
  definitionList: (node, state) => renderBlocks(node.children, state),
  definitionTerm: (node, state) => [
    state.block(renderInlines(node.children, state), { style: 'DefinitionTerm' }),
  ],
  definitionDescription: (node, state) => renderBlocks(node.children, state.set({ style: 'Definition' })),
  code: (node, state) => [state.block(codeLines(node.value, state), { style: 'Code' })],
  math: (node, state) => [state.block([equation(node, state)], { style: 'Formula' })],
  figure: renderFigure,
  caption: (node, state) => [state.block(renderInlines(node.children, state), { style: 'Caption' })],
  description: (node, state) => renderBlocks(node.children, state.set({ style: 'Description' })),
  table: renderTable,
  // Rows and cells are made by their table.
  tableRow: () => [],
  tableCell: () => [],
  aside: renderAside,
  details: (node, state) => renderBox(node, state.set({ style: boxStyles.aside })),
  media: renderMedia,
  answerLines: (node, state) =>
    Array.from({ length: node.count }, () =>
      state.block([], { style: 'AnswerLine', border: node.paper ? frame : { bottom: rule, between: rule } }),
    ),
  thematicBreak: (_node, state) => [state.block([], { style: 'HorizontalLine' })],
  pageBreak: (node, state) => [state.block([state.text(`[${node.label}]`)], { style: 'PageMark' })],
  // A pause is for the ear only. The bookmark goes to the next paragraph, so that a link to it still leads somewhere.
  pause: () => [],
  footnoteDefinition: (node, state) => renderBlocks(node.children, state.set({ style: 'FootnoteText' })),
}

export function renderBlocks(nodes: readonly Node[], state: State): Part[] {
  return nodes.flatMap((node) => {
    if (!isBlock(node)) return []
    state.anchor(node)
    return dispatch(blocks, node, state.within(node))
  })
}

/**
 * A picture stays on the page of its caption, and a caption on that of its table. A description comes last: a caption belongs to what it
 * stands beside.
 */
function renderFigure(node: import('@lectern/core').Figure, state: State) {
  const [descriptions, others] = [true, false].map((isLast) =>
    node.children.filter(({ type }) => (type === 'description') === isLast),
  )
  const children = [...(others ?? []), ...(descriptions ?? [])]
  return children.flatMap((child) =>
    renderBlocks([child], child === children.at(-1) ? state : state.set({ keepNext: true })),
  )
}

/**
 * A box without a title is called by its kind, since its colour alone would not say it.
 */
function renderAside(node: import('@lectern/core').Aside, outer: State) {
  const { messages, lang } = outer.words()
  const parts = renderBox(node, outer.set({ style: boxStyles[node.kind] }))
  if (node.kind === 'aside' || node.children[0]?.type === 'caption') return parts
  const label = outer.within({ data: { lang, dir: directionOf(lang) } })
  return [label.block([label.text(messages[node.kind])], { style: 'BoxTitle' }), ...parts]
}

/** Writes a box; its first caption is its title. */
function renderBox({ children }: { children: readonly RootContent[] }, state: State): Part[] {
  const [title, ...rest] = children
  if (title?.type !== 'caption') return renderBlocks(children, state)
  state.anchor(title)
  const inner = state.within(title)
  return [
    inner.block(renderInlines(title.children, inner), { style: 'BoxTitle' }),
    ...renderBlocks(rest, state),
  ]
}

/**
 * Word has no list, only paragraphs with a number: those of one list share an instance. An item with a number of its own begins
 * another one.
 */
function renderList(node: List, state: State): Part[] {
  const { lists } = state.shared
  let next = node.start ?? 1
  const numberingFrom = (start: number) => {
    const kind = { start, numbering: node.numbering ?? 'decimal' }
    lists.push(kind)
    return {
      reference: node.ordered ? listReference(kind) : 'bullets',
      level: Math.min(state.look.depth, 8),
      instance: lists.length,
    }
  }
  let numbering = numberingFrom(next)
  return node.children.flatMap((item) => {
    state.anchor(item)
    if (item.value !== undefined && item.value !== next) numbering = numberingFrom(item.value)
    next = (item.value ?? next) + 1
    return renderItem(item, state.within(item).inList(), numbering)
  })
}

function renderItem(
  item: ListItem,
  state: State,
  numbering: { reference: string; level: number; instance: number },
) {
  const [first, ...rest] = item.children
  // Said here as well, since a list around this one has set its own.
  const indent = { start: 480 * state.look.depth, hanging: 360 }
  const hanging = state.set({ indent: { start: 480 * state.look.depth } })
  if (first?.type !== 'paragraph') {
    return [
      state.block(checkbox(item, state), { numbering, indent }),
      ...renderBlocks(item.children, hanging),
    ]
  }
  state.anchor(first)
  const words = [...checkbox(item, state), ...renderInlines(first.children, state.within(first))]
  return [state.within(first).block(words, { numbering, indent }), ...renderBlocks(rest, hanging)]
}

function checkbox(item: ListItem, state: State) {
  if (typeof item.checked !== 'boolean') return []
  return [state.text(item.checked ? '☒ ' : '☐ ')]
}

function codeLines(value: string, state: State) {
  const lines = value.split('\n')
  return lines.map((line, index) => state.text(line, { noProof: true, ...(index > 0 ? { break: 1 } : {}) }))
}

/**
 * The label leads to the file; what is heard or seen follows as its transcript.
 */
function renderMedia(node: import('@lectern/core').Media, state: State) {
  state.shared.report(rules['sound-embeds'], 'Word links to this file; it is not inside the document', {
    place: node,
  })
  const [caption, ...transcript] = node.children
  if (caption?.type !== 'caption') return renderBlocks(node.children, state)
  state.anchor(caption)
  const words = renderInlines(caption.children, state.styled({ style: 'Hyperlink' }))
  const link = new ExternalHyperlink({ link: node.src, children: words })
  return [
    state.block([link], { style: 'Caption' }),
    ...renderBlocks(transcript, state.set({ style: 'Description' })),
  ]
}
