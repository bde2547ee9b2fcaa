import { noteNumbered } from '@lectern/core'
import type { FootnoteReference } from 'mdast'
import { enter, generate, type InlineState, nested } from './state.js'

/** The mark of a note: a link to it, at the size of the text, so that it can be read and hit. */
export function callNote(node: FootnoteReference, state: InlineState): void {
  const { given } = state.scope
  const number = node.number ?? 0
  const id = noteNumbered(given.article, number)?.id
  if (id) state.scope.setNote({ id, number, lang: state.scope.look.lang }, state.scope)
  const reference = enter(node, state, 'Reference', {}, { color: given.theme.color.link })
  const link = nested(reference, 'Link', {}, {})
  const contents = given.words(state.look.lang).messages.noteNumber(number)
  const ink = { tag: link.tag, target: { id: id ?? '' }, contents }
  const marked = { ...link, look: Object.assign({}, link.look, id ? { link: ink } : {}) }
  generate(marked, `\u2060[${number}]`, {
    ...(node.data?.id ? { anchor: node.data.id } : {}),
    ...(id && given.print.notes === 'foot' ? { note: id } : {}),
  })
}
