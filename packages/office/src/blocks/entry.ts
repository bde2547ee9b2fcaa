import type { AnyNode } from '@lectern/core/reading'
import type { Place } from '../findings/place.js'
import type { ItemNumber } from '../item.js'
import type { Role } from '../roles.js'

/** A paragraph or a table as it stands in the file, before lists, quotations and captions are put together. */
export interface Entry {
  /** The node that it becomes. */
  node: AnyNode
  /** What its style makes of it. */
  role: Role
  /** Of an item that begins with a box: whether it is checked. */
  isChecked?: boolean
  /** Its place in a list. */
  item?: ItemNumber
  /** Where it stands in the file. */
  place: Place
  /** Of a paragraph that goes on in an item: the level of the item; without it the last one. */
  level?: number
  /** Of the first paragraph of a box: what it is called. */
  title?: AnyNode
  /** The words of a paragraph, with their tabs. */
  text?: string
}
