import { report } from '../../draft.js'
import { quoted } from '../../findings/place.js'
import type { Piece } from '../../inlines/pieces.js'
import { child, descendantsOf, type Markup, textIn } from '../../package/xml.js'
import type { State } from '../state.js'
import { type Context, wordsIn } from './words.js'

const advice = 'Accept or reject the changes in Writer (Edit, Track Changes, Manage).'

/** Tracked changes by their ids (part 3, 5.5). */
export function changesOf(text: Markup): ReadonlyMap<string, Markup> {
  const regions = [...descendantsOf(child(text, 'text:tracked-changes'))].filter(
    ({ name }) => name === 'text:changed-region',
  )
  return new Map(
    regions.flatMap(({ attributes, children }) => {
      const [kind] = children.filter((one) => typeof one !== 'string')
      return kind ? [[attributes['text:id'] ?? attributes['xml:id'] ?? '', kind] as const] : []
    }),
  )
}

/** Where words were deleted. */
export function change({ attributes }: Markup, { state }: Context): Piece[] {
  deletion(attributes['text:change-id'], state)
  return []
}

export function deletion(id: string | undefined, state: State): void {
  const kind = state.changes.get(id ?? '')
  const words = kind?.name === 'text:deletion' ? deletedIn(kind) : ''
  if (kind && words)
    report(state, 'tracked', `The tracked deletion of “${quoted(words)}”${by(kind)} is accepted`, advice)
}

/** What was deleted, without who did it. */
function deletedIn(kind: Markup): string {
  return kind.children
    .map((one) => (typeof one === 'string' || one.name === 'office:change-info' ? '' : wordsIn(one)))
    .filter(Boolean)
    .join(' ')
}

export function changeStart({ attributes }: Markup, { state }: { state: State }): Piece[] {
  const id = attributes['text:change-id'] ?? ''
  // Insertions do not stand in each other; those that never end would be written to with every word.
  if (state.insertions.size >= 100) state.insertions.clear()
  if (state.changes.has(id)) state.insertions.set(id, { words: '', place: { ...state.place } })
  return []
}

export function changeEnd({ attributes }: Markup, { state }: { state: State }): Piece[] {
  const id = attributes['text:change-id'] ?? ''
  const [kind, insertion] = [state.changes.get(id), state.insertions.get(id)]
  state.insertions.delete(id)
  if (!kind || !insertion) return []
  const words = quoted(insertion.words)
  if (!words) return []
  const what = kind.name === 'text:format-change' ? 'change of formatting of' : 'insertion'
  state.findings.tell(
    state.format.rule('tracked'),
    `The tracked ${what} “${words}”${by(kind)} is accepted`,
    insertion.place,
    advice,
  )
  return []
}

function by(kind: Markup): string {
  const creator = child(kind, 'office:change-info', 'dc:creator')
  const author = creator ? textIn(creator).trim() : ''
  return author ? ` by ${author}` : ''
}

/** A comment is for the people who write a document: each that is not done is told with its words. */
export function annotation(element: Markup, { state }: { state: State }): Piece[] {
  if (element.attributes['loext:resolved'] === 'true') return []
  const creator = child(element, 'dc:creator')
  const author = creator ? ` by ${textIn(creator).trim()}` : ''
  const words = element.children
    .map((one) => (typeof one === 'string' || /^(?:dc|meta):/.test(one.name) ? '' : wordsIn(one)))
    .filter(Boolean)
    .join(' ')
  report(
    state,
    'comment',
    `A comment${author} is left out: “${quoted(words)}”`,
    'Settle it, and delete it or mark it as resolved.',
  )
  return []
}
