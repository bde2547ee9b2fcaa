import type { AnyNode } from '@lectern/core/reading'
import type { Place } from '../findings/place.js'
import type { ItemNumber } from '../item.js'
import type { Role } from '../roles.js'

/** A paragraph or a table as it stands in the file, before lists, quotations and captions are put together. */
export interface Entry {
  /** The node that it becomes. */
  node: AnyNode
  /** What the paragraph's style makes of it. */
  role: Role
  /** Whether the box at the beginning of an item is checked. */
  isChecked?: boolean
  /** The paragraph's place in a list. */
  item?: ItemNumber
  /** Where the paragraph stands in the file. */
  place: Place
  /** The level of the item in which the paragraph goes on; without it, the last item. */
  level?: number
  /** The title of the box whose first paragraph this is. */
  title?: AnyNode
  /** The words of a paragraph, with their tabs. */
  text?: string
}
