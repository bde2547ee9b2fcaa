import type { Handle, NodeHandle } from 'hast-util-to-mdast'
import { blocks } from './handlers/blocks.js'
import { containers } from './handlers/containers.js'
import { inlines } from './handlers/inlines.js'
import { media } from './handlers/media.js'
import { withShared } from './handlers/shared.js'
import { slot } from './handlers/slot.js'
import { table, tablePart } from './handlers/table.js'

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
  ...Object.fromEntries(Object.entries(own).map(([name, handle]) => [name, withShared(handle)])),
  'lectern-block': slot,
  'lectern-words': slot,
}

export const nodeHandlers: Record<string, NodeHandle> = {
  comment: () => undefined,
  doctype: () => undefined,
}
