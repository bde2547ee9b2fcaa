import type { Element } from 'hast'
import { freeId } from './options.js'
import { phrasing } from './render.js'
import { classOf, element, idOf, roleOf, type State, sayIn, text } from './state.js'

/** Notes as a list of their own, named by its heading. Items are plain: `doc-endnote` is deprecated. */
export function notesSection(ids: readonly string[], state: State): Element {
  const { run } = state
  const { say, mark } = sayIn(state)
  const isTaken = (id: string) => run.ids.has(id)
  const { notesId = 'notes' } = run.options
  const sectionId = freeId(notesId, isTaken)
  const titleId = freeId(`${notesId}-title`, isTaken)
  const level = (run.options.notesLevel ?? 2) + (run.options.headingOffset ?? 0)
  const title = element(`h${Math.min(level, 6)}`, { id: idOf(state, titleId), ...mark }, [text(say.notes)])
  const items = ids.flatMap((id) => run.article.blocks.get(id)?.node ?? [])
  const properties = {
    id: idOf(state, sectionId),
    ...classOf(state, 'notes'),
    ...roleOf(state, 'doc-endnotes', 'endnotes'),
    ariaLabelledBy: [idOf(state, titleId)],
  }
  return element('section', properties, [title, element('ol', {}, phrasing(items, state))])
}
