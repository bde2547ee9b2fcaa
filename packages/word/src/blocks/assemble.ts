import { textOf } from '@lectern/core'
import { type AnyNode, isParent } from '@lectern/core/reading'
import { made } from '../nodes.js'
import type { State } from '../state.js'
import type { Role } from '../styles/roles.js'
import { captioned } from './captions.js'
import type { Entry } from './entry.js'
import { mended } from './faked.js'
import { Lists } from './lists.js'

/** Paragraphs and tables as blocks: neighbours that are one list, one quotation, one listing or one box are put together. */
export function assembled(entries: readonly Entry[], state: State): AnyNode[] {
  const blocks: AnyNode[] = []
  const lists = new Lists(blocks, state)
  let last: Role | undefined
  for (const entry of captioned(mended(entries, state), state)) {
    const { node, role, item } = entry
    if (role === 'title') state.title ??= node
    if (role === 'subtitle') state.subtitle ??= node
    if (item) lists.add(entry, item)
    else if (role === 'continued' && lists.isOpen) lists.goOn(node)
    else {
      lists.close()
      const before = last === role ? blocks.at(-1) : undefined
      if (!before || !joined(before, entry, state)) blocks.push(opened(entry, state))
    }
    last = item ? undefined : role
  }
  return blocks
}

const boxes: ReadonlySet<string> = new Set<Role>(['aside', 'note', 'tip', 'important', 'warning', 'caution'])

function opened({ node, role, place }: Entry, state: State): AnyNode {
  const saved = state.place
  state.place = place
  const block = wrapped(node, role, state)
  state.place = saved
  return block
}

function wrapped(node: AnyNode, role: Role, state: State): AnyNode {
  if (node.type === 'pageBreak') return node
  if (role === 'quote') return made(state, { type: 'blockquote', children: [node] })
  if (boxes.has(role)) return made(state, { type: 'aside', kind: role, children: [node] })
  if (role !== 'code' || node.type !== 'paragraph') return node
  const code = made(state, { type: 'code', lang: null, meta: null, value: linesOf(node) })
  state.bookmarks.move(node, code)
  return code
}

/** Whether a block goes on with the next paragraph of its kind. */
function joined(before: AnyNode, { node, role }: Entry, state: State): boolean {
  if (before.type === 'code' && 'value' in before && node.type === 'paragraph') {
    before.value = `${String(before.value)}\n${linesOf(node)}`
    state.bookmarks.move(node, before)
    return true
  }
  const isContainer = before.type === 'blockquote' || before.type === 'aside'
  if (!isContainer || !isParent(before) || (role !== 'quote' && !boxes.has(role))) return false
  before.children.push(node)
  return true
}

/** The words of a line of code: breaks in it are lines. */
function linesOf(node: AnyNode): string {
  if (node.type === 'break') return '\n'
  if (isParent(node)) return node.children.map(linesOf).join('')
  return textOf(node)
}
