import { append, gap } from '../../flow/flow.js'
import type { Scope } from '../../scope.js'
import { section } from './section.js'

/** Notes together behind the text, in the order of their numbers. */
export function endnotes(scope: Scope): void {
  const { given } = scope
  const notes = scope.endMatter.endnotes()
  if (notes.length === 0) return
  const { messages } = given.words(given.article.meta.lang)
  const inner = section('notes', messages.notes, scope)
  for (const { tag, flows } of notes) {
    tag.parent = inner.tag
    inner.tag.kids.push(tag)
    append(scope.out, flows, gap(scope.look.size * 0.4))
  }
}
