import { isAsideKind } from '@lectern/core'
import type { Entry } from './entry.js'

/** A paragraph in the style of a title is that of the box that begins below it; without a box it is a paragraph. */
export function withTitles(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, index): Entry[] => {
    const [before, next] = [entries[index - 1], entries[index + 1]]
    if (isTitle(entry)) return next && isBox(next) ? [] : [{ ...entry, role: 'paragraph' }]
    return before && isTitle(before) && isBox(entry) ? [{ ...entry, title: before.node }] : [entry]
  })
}

function isTitle({ role, node }: Entry): boolean {
  return role === 'box-title' && node.type === 'paragraph'
}

function isBox({ role, item }: Entry): boolean {
  return isAsideKind(role) && !item
}
