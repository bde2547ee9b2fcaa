import type { Direction } from '@lectern/core'
import type { BlendMode, Clip, Fill, OutlinedGlyph, RasterPicture, Rect, Stroke } from '../frame/items.js'
import type { Segment, Transform } from '../frame/path.js'

/** A vector picture, reduced to paths, texts and pictures in paint order, in its own units. */
export interface Drawing {
  /** Its `viewBox`: what is shown. */
  view: Rect
  shapes: readonly Shape[]
  /** What was left out, by name of the element or property. */
  dropped: readonly string[]
}

export type Shape = DrawingPath | DrawingText | DrawingImage | DrawingGroup

export interface DrawingPath {
  kind: 'path'
  /** Of a formula: which of its tokens this draws. */
  token?: number
  /** Of a formula: that it is a glyph. */
  glyph?: OutlinedGlyph
  segments: readonly Segment[]
  transform: Transform
  fill?: Fill
  stroke?: Stroke
}

/** Words that follow each other on one line. */
export interface DrawingText {
  kind: 'text'
  /** Of a formula: which of its tokens these words are. */
  token?: number
  x: number
  y: number
  /** At the left, in the middle, at the right. */
  anchor: 'start' | 'middle' | 'end'
  /** Default: from left to right. */
  dir?: Direction
  transform: Transform
  spans: readonly DrawingSpan[]
  /** How long the line is to be, in units of the drawing. */
  length?: number
  /** What makes it that long. Default: the space between letters. */
  stretch?: 'letters'
}

export interface DrawingSpan {
  text: string
  size: number
  bold: boolean
  italic: boolean
  mono: boolean
  color: string
  /** From where the pen is. */
  dx: number
  dy: number
  /** Space behind each letter, in units of the drawing. Default: 0. */
  spacing?: number
}

export interface DrawingImage extends Rect {
  kind: 'image'
  picture: RasterPicture
  transform: Transform
}

/** Shapes that are clipped, masked or made translucent together; their coordinates are the drawing's. */
export interface DrawingGroup {
  kind: 'group'
  /** Of a formula: which of its tokens the shapes draw. */
  token?: number
  shapes: readonly Shape[]
  clips: readonly Clip[]
  opacity?: number
  blend?: BlendMode
  mask?: { by: 'light' | 'opacity'; shapes: readonly Shape[] }
}
