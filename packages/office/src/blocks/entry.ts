import type { AnyNode } from '@lectern/core/reading'
import type { Place } from '../findings/place.js'
import type { ItemNumber } from '../item.js'
import type { Role } from '../roles.js'

/** A paragraph or a table as it stands in the file, before lists, quotations and captions are put together. */
export interface Entry {
  node: AnyNode
  role: Role
  item?: ItemNumber
  place: Place
  /** Of a paragraph that goes on in an item: the level of the item; without it the last one. */
  level?: number
  /** How a paragraph is written, by which structure is told that somebody typed. */
  typed?: Typed
}

export interface Typed {
  text: string
  /** All its words are bold. */
  isBold: boolean
  /** Tabs or runs of spaces between words. */
  gaps: number
}
