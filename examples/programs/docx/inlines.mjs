// @ts-check
/**
 * One handler an inline node.
 *
 * @import { InlineHandlers } from '@lectern/core'
 * @import { ParagraphChild } from 'docx'
 * @import { FootnoteReference, Link } from 'mdast'
 * @import { Node } from 'unist'
 * @import { State } from './state.mjs'
 */
import { dispatch } from '@lectern/core'
import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink } from 'docx'
import { equation } from './equation.mjs'
import { picture } from './pictures.mjs'
import { bookmarkName } from './state.mjs'

/** @satisfies {InlineHandlers<State, ParagraphChild[]>} */
export const inlines = {
  text: (node, state) => [state.text(node.value)],
  emphasis: (node, state) => renderInlines(node.children, state.styled({ italics: true })),
  strong: (node, state) => renderInlines(node.children, state.styled({ bold: true })),
  delete: (node, state) => renderInlines(node.children, state.styled({ strike: true })),
  inlineCode: (node, state) => [state.text(node.value, { style: 'CodeCharacters', noProof: true })],
  inlineMath: (node, state) => [equation(node, state)],
  break: (_node, state) => [state.text('', { break: 1 })],
  link: renderLink,
  image: (node, state) => picture(node, state),
  footnoteReference: renderReference,
  span: (node, state) => renderInlines(node.children, state),
  pronunciation: (node, state) => renderInlines(node.children, state),
  // Word cannot hold the long form of an abbreviation out of sight, so it follows in brackets where it is new.
  abbreviation: (node, state) => [
    ...renderInlines(node.children, state),
    ...(state.firstUse(node.title) ? [state.text(` (${node.title})`)] : []),
  ],
  ruby: (node, state) => [...renderInlines(node.children, state), state.text(` (${node.annotation})`)],
  keyboard: (node, state) => renderInlines(node.children, state.styled({ style: 'CodeCharacters' })),
  subscript: (node, state) => renderInlines(node.children, state.styled({ subScript: true })),
  superscript: (node, state) => renderInlines(node.children, state.styled({ superScript: true })),
  mark: (node, state) => renderInlines(node.children, state.styled({ highlight: 'yellow' })),
  time: (node, state) => renderInlines(node.children, state),
  blank: (node, state) => [state.text('_'.repeat(node.size ?? 12))],
  pageBreak: (node, state) => [state.text(`[${node.label}] `, { style: 'PageMarkCharacters' })],
  pause: () => [],
}

/**
 * @param {readonly Node[]} nodes
 * @param {State} state
 * @returns {ParagraphChild[]}
 */
export function renderInlines(nodes, state) {
  return nodes.flatMap((node) => dispatch(inlines, node, state.within(/** @type {any} */ (node))))
}

/**
 * @param {Link} node
 * @param {State} state
 */
function renderLink(node, state) {
  const children = renderInlines(node.children, state.styled({ style: 'Hyperlink' }))
  if (!node.url.startsWith('#')) return [new ExternalHyperlink({ link: node.url, children })]
  return [new InternalHyperlink({ anchor: bookmarkName(node.url.slice(1)), children })]
}

/**
 * Word's own footnote. It allows one call a note, so a second call is a link to the first.
 *
 * @param {FootnoteReference} node
 * @param {State} state
 */
function renderReference(node, state) {
  const number = node.number ?? 0
  const { noted, article } = state.shared
  const mark = `note_${number}`
  if (noted.has(number)) {
    const children = [state.text(String(number), { superScript: true, style: 'Hyperlink' })]
    return [new InternalHyperlink({ anchor: mark, children })]
  }
  noted.add(number)
  if (!article.notes.some((note) => note.number === number))
    return [state.text(String(number), { superScript: true })]
  return [new Bookmark({ id: mark, children: [] }), new FootnoteReferenceRun(number)]
}
