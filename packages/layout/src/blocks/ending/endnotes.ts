import { gap } from '../../flow/flow.js'
import type { Scope } from '../../work.js'
import { section } from './section.js'

/** Notes together behind the text, in the order of their numbers. */
export function endnotes(scope: Scope): void {
  const { work } = scope
  if (work.endnotes.length === 0) return
  const { messages } = work.words(work.article.meta.lang)
  const inner = section('notes', messages.notes, scope)
  for (const { tag, flows } of work.endnotes.sort((one, other) => one.number - other.number)) {
    tag.parent = inner.tag
    inner.tag.kids.push(tag)
    scope.out.push(...flows, gap(scope.look.size * 0.4))
  }
}
