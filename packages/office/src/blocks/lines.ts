import type { Draft } from '../draft.js'
import type { ItemNumber } from '../item.js'
import { made, paragraphAt } from '../nodes.js'
import type { Entry } from './entry.js'

/** Empty paragraphs with a line below them: several are lines to write on, as on a worksheet, and one is a break between sections. */
export function ruled(entries: readonly Entry[], draft: Draft): Entry[] {
  const result: Entry[] = []
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index] as Entry
    if (entry.role !== 'line') {
      result.push(entry)
      index++
      continue
    }
    const { type } = entry.node
    let end = index + 1
    while (entries[end]?.role === 'line' && entries[end]?.node.type === type) end++
    const count = end - index
    result.push(count > 1 || type === 'answerLines' ? answerLines(entry, count, draft) : entry)
    index = end
  }
  return result
}

function answerLines({ node: before, place }: Entry, count: number, draft: Draft): Entry {
  const node = made(draft, { type: 'answerLines', count }, place)
  draft.bookmarks.move(before, node)
  return { node, role: 'line', place }
}

/**
 * An empty paragraph with a line below it.
 *
 * @param isAnswer the style says that it is a line to write on
 */
export function lineAt(isAnswer: boolean, draft: Draft): Entry {
  const node = made(draft, isAnswer ? { type: 'answerLines', count: 1 } : { type: 'thematicBreak' })
  return { node, role: 'line', place: draft.place }
}

/** The number of an empty paragraph in a cell: rows are numbered in a column of nothing else, which would be empty. */
export function numberAlone(item: ItemNumber | undefined, draft: Draft): Entry[] {
  const label = draft.inCell && item?.ordered ? item.label.trim() : ''
  if (!label) return []
  return [{ node: paragraphAt(draft, label), role: 'paragraph', place: draft.place }]
}
