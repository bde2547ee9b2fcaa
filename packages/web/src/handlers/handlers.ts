import type { Root as HastRoot } from 'hast'
import type { Handle, NodeHandle } from 'hast-util-to-mdast'
import { blocks } from './blocks.js'
import { containers } from './containers.js'
import { inlines } from './inlines.js'
import { media } from './media.js'
import { withShared } from './shared.js'
import { withSlots } from './slot.js'
import { table, tablePart } from './table.js'

const own: Readonly<Record<string, Handle>> = {
  ...containers,
  ...blocks,
  ...inlines,
  table,
  thead: tablePart,
  tbody: tablePart,
  tfoot: tablePart,
  audio: media,
  video: media,
}

/** A handler an element. Each result gets the element's id, language and direction. */
export const handlers: Record<string, Handle> = {
  ...Object.fromEntries(Object.entries(own).map(([name, handle]) => [name, withSlots(withShared(handle))])),
}

export const nodeHandlers: Record<string, NodeHandle> = {
  comment: () => undefined,
  doctype: () => undefined,
  // The library's own would take our inline nodes, which it does not know, for blocks.
  root: (state, node: HastRoot) => ({ type: 'root', children: state.all(node) }),
}
