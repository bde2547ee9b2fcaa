import type { Fill, Stroke } from '../frame/items.js'
import type { Segment, Transform } from '../frame/path.js'

/** A vector picture, reduced to paths and texts in paint order, in its own units. */
export interface Drawing {
  /** Its `viewBox`: what is shown. */
  view: { x: number; y: number; width: number; height: number }
  shapes: readonly Shape[]
  /** What was left out, by name of the element or property. */
  dropped: readonly string[]
}

export type Shape =
  | { kind: 'path'; segments: readonly Segment[]; transform: Transform; fill?: Fill; stroke?: Stroke }
  | DrawingText

export interface DrawingText {
  kind: 'text'
  text: string
  x: number
  y: number
  size: number
  bold: boolean
  italic: boolean
  mono: boolean
  color: string
  anchor: 'start' | 'middle' | 'end'
  transform: Transform
}
