import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { Entry } from './entry.js'

/** Terms and what they mean, in the styles for them, are a list of definitions. A term without a meaning is a paragraph, and a meaning without a term. */
export function defined(entries: readonly Entry[], draft: Draft): Entry[] {
  const result: Entry[] = []
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry
    const end = endOfList(entries, index)
    if (end === index) result.push(isPart(entry) ? { ...entry, role: 'paragraph' } : entry)
    else {
      result.push(list(entries.slice(index, end), draft))
      index = end - 1
    }
  }
  return result
}

function isPart({ role, node, item }: Entry): boolean {
  return (role === 'term' || role === 'definition') && node.type === 'paragraph' && !item
}

/** Behind the last meaning of the list that begins here; the beginning where none does. */
function endOfList(entries: readonly Entry[], from: number): number {
  if (entries[from]?.role !== 'term') return from
  let end = from
  for (let at = from; at < entries.length; at++) {
    const entry = entries[at] as Entry
    if (!isPart(entry)) break
    if (entry.role === 'definition') end = at + 1
  }
  return end
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
  const [first] = entries as [Entry, ...Entry[]]
  const saved = draft.place
  draft.place = first.place
  const node = made(draft, { type: 'definitionList', children })
  draft.place = saved
  return { node, role: 'paragraph', place: first.place }
}
