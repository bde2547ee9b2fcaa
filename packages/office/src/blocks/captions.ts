import { textOf } from '@lectern/core'
import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { Entry } from './entry.js'

/** A caption and the picture or the table beside it are a figure. A caption beside neither is a paragraph. */
export function captioned(entries: readonly Entry[], draft: Draft): Entry[] {
  const result: Entry[] = []
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry
    const [before, after] = [result.at(-1), entries[index + 1]]
    if (entry.role !== 'caption' || entry.node.type !== 'paragraph') result.push(entry)
    else if (before && isPicture(before.node))
      result[result.length - 1] = figure(before, entry, 'below', draft)
    else if (after?.node.type === 'table' || (after && isPicture(after.node))) {
      result.push(figure(after, entry, 'above', draft))
      index++
    } else if (before?.node.type === 'table')
      result[result.length - 1] = figure(before, entry, 'below', draft)
    else result.push({ ...entry, role: 'paragraph' })
  }
  return result
}

function figure(content: Entry, caption: Entry, where: 'above' | 'below', draft: Draft): Entry {
  const words = caption.node
  const node = { ...words, type: 'caption' }
  draft.bookmarks.move(words, node)
  const inner = withoutRepeated(content.node, textOf(words))
  const children = where === 'above' ? [node, inner] : [inner, node]
  const { place } = content
  return { node: made(draft, { type: 'figure', children }, place), role: 'paragraph', place }
}

/** A program that writes a table writes its caption as the table's description, too: once is enough. */
function withoutRepeated(node: AnyNode, caption: string): AnyNode {
  if (node.type === 'table' && 'summary' in node && node.summary === caption.trim()) delete node.summary
  return node
}

/** A paragraph that is pictures. */
function isPicture(node: AnyNode): boolean {
  if (node.type !== 'paragraph' || !isParent(node)) return false
  const solid = node.children.filter(
    (one) =>
      one.type !== 'break' && !(one.type === 'text' && 'value' in one && String(one.value).trim() === ''),
  )
  return (
    solid.length > 0 &&
    solid.every(
      (one) => one.type === 'image' || (one.type === 'link' && isPicture({ ...one, type: 'paragraph' })),
    )
  )
}
