import type { AnyNode } from '@lectern/core/reading'
import { report } from '../../draft.js'
import { altOf, type Described } from '../../inlines/alt.js'
import type { Piece } from '../../inlines/pieces.js'
import { made, paragraphAt } from '../../nodes.js'
import { child, childrenOf, type Markup } from '../../package/xml.js'
import { wordsIn } from '../package/xml.js'
import type { State } from '../state.js'
import { partOf } from './chart.js'

/** The shapes of a diagram by their ids, and which stands below which, in order. */
interface Shapes {
  words: ReadonlyMap<string, string>
  below: ReadonlyMap<string, readonly string[]>
  /** Shapes that were written already: a broken file may name one twice. */
  seen: Set<string>
}

/** A diagram (SmartArt, 21.4): the words of its shapes as a list, nested as the shapes are. */
export function diagram({ attributes }: Markup, described: Described, state: State): Piece[] {
  const root = partOf(attributes['r:dm'], state)
  const { alt } = altOf(described, state)
  const points = childrenOf(child(root, 'dgm:ptLst'), 'dgm:pt')
  const ids = points.map((point) => point.attributes.modelId ?? '')
  const shapes: Shapes = {
    words: new Map(points.map((point, index) => [ids[index] ?? '', wordsIn(child(point, 'dgm:t'))])),
    below: connections(root),
    seen: new Set(),
  }
  report(
    state,
    'object',
    'A diagram (SmartArt) is given as the list of its words',
    'Say in the text how its parts belong together.',
  )
  const tops = points
    .filter((point) => point.attributes.type === 'doc')
    .map((point) => point.attributes.modelId ?? '')
  // Shapes that nothing holds come last.
  const items = [...itemsBelow(tops, shapes, state, 0), ...ids.flatMap((id) => itemOf(id, shapes, state, 0))]
  state.boxes.push([
    ...(alt ? [paragraphAt(state, alt)] : []),
    ...(items.length > 0 ? [list(items, state)] : []),
  ])
  return []
}

function connections(root: Markup | undefined): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>()
  const all = childrenOf(child(root, 'dgm:cxnLst'), 'dgm:cxn').filter(
    ({ attributes }) => (attributes.type ?? 'parOf') === 'parOf',
  )
  for (const { attributes } of all.toSorted(
    (a, b) => Number(a.attributes.srcOrd) - Number(b.attributes.srcOrd),
  )) {
    const { srcId = '', destId = '' } = attributes
    below.set(srcId, [...(below.get(srcId) ?? []), destId])
  }
  return below
}

/** Lists a hundred deep are more than any diagram has. */
const deepest = 100

function itemsBelow(ids: readonly string[], shapes: Shapes, state: State, depth: number): AnyNode[] {
  if (depth > deepest) return []
  return ids.flatMap((id) => (shapes.below.get(id) ?? []).flatMap((one) => itemOf(one, shapes, state, depth)))
}

function itemOf(id: string, shapes: Shapes, state: State, depth: number): AnyNode[] {
  if (shapes.seen.has(id)) return []
  const text = shapes.words.get(id) ?? ''
  shapes.seen.add(id)
  const inner = depth > 0 || shapes.below.has(id) ? itemsBelow([id], shapes, state, depth + 1) : []
  if (text === '') return inner
  const children = [paragraphAt(state, text), ...(inner.length > 0 ? [list(inner, state)] : [])]
  return [made(state, { type: 'listItem', spread: false, children })]
}

function list(children: AnyNode[], state: State): AnyNode {
  return made(state, { type: 'list', ordered: false, spread: false, children })
}
