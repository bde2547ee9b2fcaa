/**
 * One handler an inline node.
 */
import type { InlineHandlers } from '@lectern/core'
import { dispatch, noteNumbered } from '@lectern/core'
import type { ParagraphChild } from 'docx'
import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink } from 'docx'
import type { FootnoteReference, Link } from 'mdast'
import type { Node } from 'unist'
import { equation } from './equation.js'
import { picture } from './pictures.js'
import type { State } from './state.js'
import { bookmarkName } from './state.js'

export const inlines: InlineHandlers<State, ParagraphChild[]> = {
  text: (node, state) => [state.text(node.value)],
  emphasis: (node, state) => renderInlines(node.children, state.styled({ italics: true })),
  strong: (node, state) => renderInlines(node.children, state.styled({ bold: true })),
  delete: (node, state) => renderInlines(node.children, state.styled({ strike: true })),
  insert: (node, state) => renderInlines(node.children, state.styled({ underline: {} })),
  inlineCode: (node, state) => [state.text(node.value, { style: 'HTMLCode', noProof: true })],
  inlineMath: (node, state) => [equation(node, state)],
  break: (_node, state) => [state.text('', { break: 1 })],
  link: renderLink,
  image: (node, state) => picture(node, state),
  footnoteReference: renderReference,
  span: (node, state) =>
    renderInlines(node.children, node.smallCapitals ? state.styled({ smallCaps: true }) : state),
  pronunciation: (node, state) => renderInlines(node.children, state),
  // Word cannot hold the long form of an abbreviation out of sight, so it follows in brackets where it is new.
  abbreviation: (node, state) => [
    ...renderInlines(node.children, state),
    ...(state.firstUse(node.title) ? [state.text(` (${node.title})`)] : []),
  ],
  ruby: (node, state) => [...renderInlines(node.children, state), state.text(` (${node.annotation})`)],
  keyboard: (node, state) => renderInlines(node.children, state.styled({ style: 'HTMLKeyboard' })),
  subscript: (node, state) => renderInlines(node.children, state.styled({ subScript: true })),
  superscript: (node, state) => renderInlines(node.children, state.styled({ superScript: true })),
  mark: (node, state) => renderInlines(node.children, state.styled({ highlight: 'yellow' })),
  time: (node, state) => renderInlines(node.children, state),
  blank: (node, state) => [state.text('_'.repeat(node.size ?? 12))],
  pageBreak: (node, state) => [state.text(`[${node.label}] `, { style: 'PageMarkCharacters' })],
  pause: () => [],
}

export function renderInlines(nodes: readonly Node[], state: State): ParagraphChild[] {
  return nodes.flatMap((node) => dispatch(inlines, node, state.within(node)))
}

function renderLink(node: Link, state: State) {
  const children = renderInlines(node.children, state.styled({ style: 'Hyperlink' }))
  if (!node.url.startsWith('#')) return [new ExternalHyperlink({ link: node.url, children })]
  return [new InternalHyperlink({ anchor: bookmarkName(node.url.slice(1)), children })]
}

/**
 * Word's own footnote. It allows one call a note, so a second call is a link to the first.
 */
function renderReference(node: FootnoteReference, state: State) {
  const number = node.number ?? 0
  const { noted, article } = state.shared
  const mark = `note_${number}`
  if (noted.has(number)) {
    const children = [state.text(String(number), { superScript: true, style: 'Hyperlink' })]
    return [new InternalHyperlink({ anchor: mark, children })]
  }
  noted.add(number)
  if (!noteNumbered(article, number)) return [state.text(String(number), { superScript: true })]
  return [new Bookmark({ id: mark, children: [] }), new FootnoteReferenceRun(number)]
}
