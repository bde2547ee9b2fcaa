import type { FootnoteReference } from 'mdast'
import type { Given } from '../given.js'
import { enter, generate, type InlineState, nested } from './state.js'

/** The mark of a note: a link to it, at the size of the text, so that it can be read and hit. */
export function callNote(node: FootnoteReference, state: InlineState): void {
  const { given } = state.scope
  const number = node.number ?? 0
  const id = noteId(given, number)
  if (id) state.scope.setNote({ id, number, tag: state.scope.tag, lang: state.scope.look.lang }, state.scope)
  const reference = enter(node, state, 'Reference', {}, { color: given.theme.color.link })
  const link = nested(reference, 'Link', {}, {})
  const contents = given.words(state.look.lang).messages.noteNumber(number)
  const ink = { tag: link.tag, target: { id: id ?? '' }, contents }
  const marked = { ...link, look: { ...link.look, ...(id ? { link: ink } : {}) } }
  generate(marked, `\u2060[${number}]`, {
    ...(node.data?.id ? { anchor: node.data.id } : {}),
    ...(id && given.print.notes === 'foot' ? { note: id } : {}),
  })
}

/** Notes are listed in the order of their numbers, from 1. */
function noteId({ article: { notes } }: Given, number: number): string | undefined {
  const expected = notes[number - 1]
  return (expected?.number === number ? expected : notes.find((note) => note.number === number))?.id
}
