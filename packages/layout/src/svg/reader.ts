import type { Rect } from '../frame/items.js'
import { identity, type Transform } from '../frame/path.js'
import type { Shape } from './drawing.js'
import type { EmbeddedPicture } from './image.js'
import type { Properties } from './properties.js'
import type { Sheet } from './sheet.js'
import type { Element } from './xml.js'

/** What all of one drawing's elements share. */
export interface Reader {
  sheet: Sheet
  ids: ReadonlyMap<string, Element>
  view: Rect
  /** Names of what was left out. */
  dropped: Set<string>
  /**
   * Elements that may still be drawn, ten points of a path for one: uses of uses could be more than any machine holds.
   * What becomes an object of its own in the edition, such as a mask, counts as several.
   */
  left: number
  /** The attribute by which groups say which token of a formula they draw, whose paths may be glyphs; undefined in pictures. */
  tokens: string | undefined
  /** The pictures within it, by their address: however often one is used, it is read once. */
  pictures: Map<string, EmbeddedPicture | undefined>
}

/** Where an element stands. */
export interface Place {
  reader: Reader
  properties: Properties
  /** To the drawing's coordinates. */
  transform: Transform
  depth: number
  shapes: Shape[]
  /** Which token of a formula is drawn. */
  token?: number
  /** Clips, masks, patterns and markers around: none is drawn inside itself. */
  inside: readonly Element[]
}

/** The element that a reference like `url(#a)` or `#a` names. */
export function referred(reference: string | undefined, reader: Reader): Element | undefined {
  const [, id] = /^\s*(?:url\(\s*['"]?)?#([^'")\s]+)/.exec(reference ?? '') ?? []
  return id === undefined ? undefined : reader.ids.get(id)
}

/**
 * The place of what an element draws for another: without what stands around it. Undefined where it is drawn for
 * itself, or too deep.
 */
export function apart(element: Element, place: Place): Place | undefined {
  if (place.inside.includes(element) || place.depth > deepest) return undefined
  const inside = [...place.inside, element]
  return { ...place, properties: {}, transform: identity, shapes: [], depth: place.depth + 1, inside }
}

export type Visit = (element: Element, place: Place) => void

/** Draws what is inside an element, as long as anything more is drawn at all. */
export function visitChildren({ children }: Element, place: Place, visit: Visit): void {
  for (const child of children) {
    if (place.reader.left < 0) return
    if (typeof child !== 'string') visit(child, place)
  }
}

/** Deep enough for any drawing; elements that refer to themselves end here. */
export const deepest = 64
