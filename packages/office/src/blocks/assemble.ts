import { isAsideKind, textOf } from '@lectern/core'
import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import type { Place } from '../findings/place.js'
import { made } from '../nodes.js'
import type { Role } from '../roles.js'
import { withTitles } from './boxes.js'
import { captioned } from './captions.js'
import { defined } from './definitions.js'
import type { Entry } from './entry.js'
import { ruled } from './lines.js'
import { Lists } from './lists.js'
import { reportTyped } from './typed.js'

/** Paragraphs and tables as blocks: neighbours that are one list, one quotation, one listing or one box are put together. */
export function assembled(entries: readonly Entry[], draft: Draft): AnyNode[] {
  const blocks: AnyNode[] = []
  const lists = new Lists(blocks, draft)
  let last: Role | undefined
  for (const entry of grouped(entries, draft)) {
    const { node, role, item } = entry
    if (role === 'title') draft.title ??= node
    if (role === 'subtitle') draft.subtitle ??= node
    if (role === 'author' || role === 'date') draft.byline.set(node, role)
    if (item) lists.add(entry, item)
    else if (role === 'continued' && lists.isOpen) lists.goOn(node, entry.level)
    else {
      lists.close()
      const before = last === role ? blocks.at(-1) : undefined
      const isJoined =
        role === 'attribution'
          ? last === 'quote' && attributed(blocks.at(-1), node, draft)
          : before !== undefined && joined(before, entry, draft)
      if (!isJoined) blocks.push(opened(entry, draft))
    }
    last = item ? undefined : role
  }
  return blocks
}

/** What stands beside each other and is one block. */
function grouped(entries: readonly Entry[], draft: Draft): Entry[] {
  reportTyped(entries, draft)
  return withTitles(defined(ruled(captioned(entries, draft), draft), draft))
}

function opened({ node, role, place, title }: Entry, draft: Draft): AnyNode {
  const block = wrapped(node, role, place, draft)
  if (title && isParent(block)) {
    const caption = { ...title, type: 'caption' }
    draft.bookmarks.move(title, caption)
    block.children.unshift(caption)
  }
  return block
}

function wrapped(node: AnyNode, role: Role, place: Place, draft: Draft): AnyNode {
  if (node.type === 'pageBreak') return node
  if (role === 'quote') return made(draft, { type: 'blockquote', children: [node] }, place)
  if (isAsideKind(role)) return made(draft, { type: 'aside', kind: role, children: [node] }, place)
  if (role !== 'code' || node.type !== 'paragraph') return node
  const code = made(draft, { type: 'code', lang: null, meta: null, value: linesOf(node) }, place)
  draft.bookmarks.move(node, code)
  return code
}

/** Whether a block goes on with the next paragraph of its kind. */
function joined(before: AnyNode, { node, role, title }: Entry, draft: Draft): boolean {
  if (before.type === 'code' && 'value' in before && node.type === 'paragraph') {
    before.value = `${String(before.value)}\n${linesOf(node)}`
    draft.bookmarks.move(node, before)
    return true
  }
  const isContainer = before.type === 'blockquote' || before.type === 'aside'
  if (title || !isContainer || !isParent(before) || (role !== 'quote' && !isAsideKind(role))) return false
  before.children.push(node)
  return true
}

/** Who said what a quotation says, in the style for that. */
function attributed(before: AnyNode | undefined, node: AnyNode, draft: Draft): boolean {
  if (before?.type !== 'blockquote' || !isParent(before) || node.type !== 'paragraph') return false
  const attribution = { ...node, type: 'attribution' }
  draft.bookmarks.move(node, attribution)
  before.children.push(attribution)
  return true
}

/** The words of a line of code: breaks in it are lines. */
function linesOf(node: AnyNode): string {
  if (node.type === 'break') return '\n'
  if (isParent(node)) return node.children.map(linesOf).join('')
  return textOf(node)
}
