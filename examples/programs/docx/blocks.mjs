// @ts-check
/**
 * One handler a block node. A handler that is missing is a type error that names the node.
 *
 * @import { BlockHandlers, BlockNode } from '@lectern/core'
 * @import { FileChild, ParagraphChild } from 'docx'
 * @import { List, ListItem } from 'mdast'
 * @import { Node } from 'unist'
 * @import { State } from './state.mjs'
 */
import { directionOf, dispatch, isBlock } from '@lectern/core'
import { BorderStyle, ExternalHyperlink, HeadingLevel } from 'docx'
import { equation } from './equation.mjs'
import { renderInlines } from './inlines.mjs'
import { rules } from './rules.mjs'
import { listReference } from './styles.mjs'
import { renderTable } from './table.mjs'

/** @typedef {FileChild} Part a paragraph or a table */

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

const rule = { style: BorderStyle.SINGLE, size: 6, color: '595959', space: 6 }

/** @satisfies {BlockHandlers<State, Part[]>} */
export const blocks = {
  heading: (node, state) => [
    state.block(renderInlines(node.children, state), {
      heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_6,
    }),
  ],
  paragraph: (node, state) => [state.block(renderInlines(node.children, state))],
  blockquote: (node, state) => renderBlocks(node.children, state.set({ style: 'Quote' })),
  attribution: (node, state) => [state.block(renderInlines(node.children, state), { style: 'Attribution' })],
  list: renderList,
  listItem: (node, state) => renderBlocks(node.children, state),
  definitionList: (node, state) => renderBlocks(node.children, state),
  definitionTerm: (node, state) => [
    state.block(renderInlines(node.children, state.styled({ bold: true })), { keepNext: true }),
  ],
  definitionDescription: (node, state) => renderBlocks(node.children, state.set({ indent: { start: 480 } })),
  code: (node, state) => [state.block(codeLines(node.value, state), { style: 'Code' })],
  math: (node, state) => [state.block([equation(node, state)], { style: 'Formula' })],
  figure: renderFigure,
  caption: renderCaption,
  description: (node, state) => renderBlocks(node.children, state.set({ style: 'Description' })),
  table: renderTable,
  // Rows and cells are made by their table.
  tableRow: () => [],
  tableCell: () => [],
  aside: renderAside,
  details: (node, state) => renderBlocks(node.children, state.set({ style: 'Aside' })),
  media: renderMedia,
  answerLines: (node, state) =>
    Array.from({ length: node.count }, () =>
      state.block([], { style: 'AnswerLine', border: { bottom: rule, between: rule } }),
    ),
  thematicBreak: (_node, state) => [state.block([], { border: { bottom: rule } })],
  pageBreak: (node, state) => [state.block([state.text(`[${node.label}]`)], { style: 'PageMark' })],
  // A pause is for the ear only. The bookmark goes to the next paragraph, so that a link to it still leads somewhere.
  pause: () => [],
  footnoteDefinition: (node, state) => renderBlocks(node.children, state.set({ style: 'FootnoteText' })),
}

/**
 * @param {readonly Node[]} nodes
 * @param {State} state
 * @returns {Part[]}
 */
export function renderBlocks(nodes, state) {
  return nodes.flatMap((node) => {
    if (!isBlock(node)) return []
    state.anchor(node)
    return dispatch(blocks, node, state.within(node))
  })
}

/**
 * A picture stays on the page of its caption, and a caption on that of its table.
 *
 * @param {import('@lectern/core').Figure} node
 * @param {State} state
 */
function renderFigure(node, state) {
  const last = node.children.at(-1)
  return node.children.flatMap((child) =>
    renderBlocks([child], child === last ? state : state.set({ keepNext: true })),
  )
}

/**
 * @param {import('@lectern/core').Caption} node
 * @param {State} state
 */
function renderCaption(node, state) {
  if (state.paragraph.style !== 'Aside')
    return [state.block(renderInlines(node.children, state), { style: 'Caption' })]
  return [state.block(renderInlines(node.children, state.styled({ bold: true })), { keepNext: true })]
}

/**
 * A box without a title is called by its kind, since its colour alone would not say it.
 *
 * @param {import('@lectern/core').Aside} node
 * @param {State} outer
 */
function renderAside(node, outer) {
  const state = outer.set({ style: 'Aside' })
  const { messages, lang } = state.words()
  const children = renderBlocks(node.children, state)
  if (node.kind === 'aside' || node.children[0]?.type === 'caption') return children
  const label = state.within({ data: { lang, dir: directionOf(lang) } })
  return [label.block([label.text(messages[node.kind], { bold: true })], { keepNext: true }), ...children]
}

/**
 * Word has no list, only paragraphs with a number: those of one list share an instance.
 *
 * @param {List} node
 * @param {State} state
 */
function renderList(node, state) {
  const { lists } = state.shared
  lists.push(node.start ?? 1)
  const numbering = {
    reference: node.ordered ? listReference(node.start ?? 1) : 'bullets',
    level: Math.min(state.depth, 8),
    instance: lists.length,
  }
  return node.children.flatMap((item) => {
    state.anchor(item)
    return renderItem(item, state.within(item).inList(), numbering)
  })
}

/**
 * @param {ListItem} item
 * @param {State} state
 * @param {{ reference: string, level: number, instance: number }} numbering
 */
function renderItem(item, state, numbering) {
  const [first, ...rest] = item.children
  // Said here as well, since a list around this one has set its own.
  const indent = { start: 480 * state.depth, hanging: 360 }
  const hanging = state.set({ indent: { start: 480 * state.depth } })
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

/**
 * @param {ListItem} item
 * @param {State} state
 */
function checkbox(item, state) {
  if (typeof item.checked !== 'boolean') return []
  return [state.text(item.checked ? '☒ ' : '☐ ')]
}

/**
 * @param {string} value
 * @param {State} state
 */
function codeLines(value, state) {
  const lines = value.split('\n')
  return lines.map((line, index) => state.text(line, { noProof: true, ...(index > 0 ? { break: 1 } : {}) }))
}

/**
 * The label leads to the file; what is heard or seen follows as its transcript.
 *
 * @param {import('@lectern/core').Media} node
 * @param {State} state
 */
function renderMedia(node, state) {
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
