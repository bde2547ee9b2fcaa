import type { Pixels, TextPlace } from '@lectern/core'
import type { Face, GlyphRun } from '../fonts/face.js'
import type { Leaf, Tag } from '../tags/tag.js'
import type { Segment, Transform } from './path.js'

/** Ink that is not content: it is drawn and never read (ISO 32000-1, 14.8.2.2). */
export interface Artifact {
  artifact: 'Pagination' | 'Layout' | 'Background'
  subtype?: 'Header' | 'Footer'
  attached?: 'Top' | 'Bottom'
}

/** Whose ink it is: a place in the logical tree, or nobody's. */
export type Owner = Leaf | Artifact

/** Glyphs of one face, size and colour on one baseline. */
export interface GlyphsItem {
  kind: 'glyphs'
  owner: Owner
  size: number
  color: string
  /** Left end of the first run, and the baseline; points from the page's top left corner, y downwards. */
  x: number
  y: number
  /** Follow each other from left to right; glyphs inside a right-to-left run are listed from left to right too. */
  runs: readonly GlyphRun[]
  /** In a formula, the token that it draws: see `FormulaDrawing.tokens`. */
  token?: number
}

export interface Fill {
  /** What stands for the gradient where there is one. */
  color: string
  opacity?: number
  rule?: FillRule
  gradient?: Gradient
}

export type FillRule = 'nonzero' | 'evenodd'

/** Colours that run into each other (SVG 2, 14.2), in the path's own coordinates after `transform`. */
export interface Gradient {
  kind: 'linear' | 'radial'
  /** Linear: x1, y1, x2, y2. Radial: fx, fy, fr, cx, cy, r. */
  coordinates: readonly number[]
  transform: Transform
  /** From 0 to 1, rising; at least two. */
  stops: readonly GradientStop[]
}

export interface GradientStop {
  offset: number
  color: string
  opacity: number
}

export interface Stroke {
  color: string
  width: number
  opacity?: number
  dash?: readonly number[]
  cap?: 'butt' | 'round' | 'square'
  join?: 'miter' | 'round' | 'bevel'
  miterLimit?: number
  dashOffset?: number
}

export interface PathItem {
  kind: 'path'
  owner: Owner
  /** Of a formula: which token of its MathML this draws; -1 for bars and radicals. */
  token?: number
  segments: readonly Segment[]
  transform?: Transform
  fill?: Fill
  stroke?: Stroke
}

export interface RuleItem {
  kind: 'rule'
  owner: Owner
  x1: number
  y1: number
  x2: number
  y2: number
  width: number
  color: string
}

/** A raster picture as its file: what is drawn is decided by the writer. */
export interface ImageItem {
  kind: 'image'
  owner: Owner
  /** The same object wherever the picture occurs. */
  picture: RasterPicture
  x: number
  y: number
  width: number
  height: number
}

/** A file that can stand in a PDF as it is, or what had to be decoded. */
export type RasterPicture = PictureFile | DecodedPicture

interface PictureFile {
  mediaType: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
  /** EXIF orientation, 1 to 8. */
  orientation: number
  /** An ICC profile that came apart from the file. */
  profile?: Uint8Array
}

interface DecodedPicture {
  mediaType: 'pixels'
  pixels: Pixels
  orientation: number
  profile?: Uint8Array
}

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** One link on one page: a rectangle a line. */
export interface LinkItem {
  kind: 'link'
  /** Its Link element. */
  tag: Tag
  target: LinkTarget
  /** What it is, in words (the annotation's Contents). */
  contents: string
  rects: readonly Rect[]
}

export type LinkTarget = { url: string } | { id: string }

/** Items under one transform and clip. */
export interface GroupItem {
  kind: 'group'
  owner: Owner
  /** As that of its items. */
  token?: number
  transform: Transform
  clip?: Rect
  /** Outlines, in the group's coordinates, outside of all of which nothing is drawn. */
  clips?: readonly Clip[]
  /** Of the items together, as if they were one picture. */
  opacity?: number
  mask?: Mask
  /** Where its items can be; given where `opacity` or `mask` is. */
  bounds?: Rect
  items: readonly Item[]
}

export interface Clip {
  segments: readonly Segment[]
  rule?: FillRule
}

/** What shows through: where these items are light, or where they are opaque. */
export interface Mask {
  by: 'light' | 'opacity'
  items: readonly Item[]
}

export type Item = GlyphsItem | PathItem | RuleItem | ImageItem | LinkItem | GroupItem

export interface Page {
  /** Printed number. */
  label: string
  width: number
  height: number
  items: readonly Item[]
  /** Where the first main-flow text of the page begins. */
  start: TextPlace | null
}

export type { Face, GlyphRun }
