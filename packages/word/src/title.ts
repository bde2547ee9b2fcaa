import type { FrontMatter } from '@lectern/core'
import { textOf } from '@lectern/core'
import type { Root } from 'mdast'
import { positionAt } from './findings/place.js'
import type { State } from './state.js'

/** The paragraph in the style Title is the title, before what the properties say; it stands first, as in every edition. */
export function titled(tree: Root, front: FrontMatter, { title, subtitle }: State): FrontMatter {
  const values: Record<string, unknown> = { ...front.values }
  const positions = { ...front.positions }
  const at = title ? tree.children.indexOf(title as Root['children'][number]) : -1
  const [heading] = at >= 0 ? tree.children.splice(at, 1) : []
  if (heading) {
    tree.children.unshift(heading)
    values.title = textOf(heading).replace(/\s+/g, ' ').trim()
    positions.title = heading.position ?? positionAt(1)
  }
  if (subtitle) {
    values.subtitle = subtitle
    positions.subtitle = positionAt(1)
  }
  return { values, positions }
}
