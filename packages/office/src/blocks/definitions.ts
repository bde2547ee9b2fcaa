import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { Entry } from './entry.js'

/** Terms and what they mean, in the styles for them, are a list of definitions. A term without a meaning is a paragraph, and a meaning without a term. */
export function defined(entries: readonly Entry[], draft: Draft): Entry[] {
  const result: Entry[] = []
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index] as Entry
    const { end, stop } = listFrom(entries, index)
    if (end > index) result.push(list(entries.slice(index, end), draft))
    for (const part of entries.slice(end, stop)) result.push({ ...part, role: 'paragraph' })
    if (stop === index) result.push(isPart(entry) ? { ...entry, role: 'paragraph' } : entry)
    index = Math.max(stop, index + 1)
  }
  return result
}

function isPart({ role, node, item }: Entry): boolean {
  return (role === 'term' || role === 'definition') && node.type === 'paragraph' && !item
}

/** Where the definition list that begins here ends: behind the last meaning, and behind all its terms and meanings. */
function listFrom(entries: readonly Entry[], from: number): { end: number; stop: number } {
  let [end, stop] = [from, from]
  if (entries[from]?.role !== 'term') return { end, stop }
  for (; stop < entries.length; stop++) {
    const entry = entries[stop] as Entry
    if (!isPart(entry)) break
    if (entry.role === 'definition') end = stop + 1
  }
  return { end, stop }
}

function list(entries: readonly Entry[], draft: Draft): Entry {
  const children: AnyNode[] = []
  for (const { node, role } of entries) {
    const last = children.at(-1)
    if (role === 'term') {
      const term = { ...node, type: 'definitionTerm' }
      draft.bookmarks.move(node, term)
      children.push(term)
    } else if (last?.type === 'definitionDescription' && isParent(last)) last.children.push(node)
    else children.push({ ...made(draft, { type: 'definitionDescription' }), children: [node] } as AnyNode)
  }
  const [{ place }] = entries as [Entry, ...Entry[]]
  return { node: made(draft, { type: 'definitionList', children }, place), role: 'paragraph', place }
}
