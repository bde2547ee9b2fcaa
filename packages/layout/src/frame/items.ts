import type { Field, Pixels, TextPlace } from '@lectern/core'
import type { Face, GlyphRun } from '../fonts/face.js'
import type { Leaf, Tag } from '../tags/tag.js'
import type { Segment, Transform } from './path.js'

/** Ink that is not content: it is drawn and never read (ISO 32000-1, 14.8.2.2). */
export interface Artifact {
  /** Type of artifact (ISO 32000-2, 14.8.2.2). */
  artifact: 'Pagination' | 'Layout' | 'Background'
  /** Which part of the page it is. */
  subtype?: 'Header' | 'Footer'
  /** The edge of the page that it belongs to. */
  attached?: 'Top' | 'Bottom'
}

/** Whose ink it is: a place in the logical tree, or nobody's. */
export type Owner = Leaf | Artifact

/** Glyphs of one face, size and colour on one baseline. */
export interface GlyphsItem {
  kind: 'glyphs'
  /** The tag that it belongs to, or an artifact. */
  owner: Owner
  /** Points. */
  size: number
  /** `#rrggbb`. */
  color: string
  /** Left end of the first run, and the baseline; points from the page's top left corner, y downwards. */
  x: number
  /** Points from the top of the page, of the baseline. */
  y: number
  /** Follow each other from left to right; glyphs inside a right-to-left run are listed from left to right too. */
  runs: readonly GlyphRun[]
  /** Points that the pen moves further behind each glyph; only of letters that stand alone. Default: 0. */
  spacing?: number
  /** In a formula, the token that it draws: see `FormulaDrawing.tokens`. */
  token?: number
}

/** How an area is filled. */
export interface Fill {
  /** What stands for the gradient where there is one. */
  color: string
  /** 0 to 1. Default: 1. */
  opacity?: number
  /** What is inside. Default: `nonzero`. */
  rule?: FillRule
  /** Instead of the colour. */
  gradient?: Gradient
}

/** What is inside a path that crosses itself. */
export type FillRule = 'nonzero' | 'evenodd'

/** Colours that run into each other (SVG 2, 14.2), in the path's own coordinates after `transform`. */
export interface Gradient {
  /** Along a line, or around a point. */
  kind: 'linear' | 'radial'
  /** Linear: x1, y1, x2, y2. Radial: fx, fy, fr, cx, cy, r. */
  coordinates: readonly number[]
  /** From the gradient's space to that of the path. */
  transform: Transform
  /** From 0 to 1, rising; at least two. */
  stops: readonly GradientStop[]
}

/** A colour of a gradient. */
export interface GradientStop {
  /** 0 to 1. */
  offset: number
  /** `#rrggbb`. */
  color: string
  /** 0 to 1. */
  opacity: number
}

/** How a line is drawn. */
export interface Stroke {
  /** `#rrggbb`. */
  color: string
  /** In units of the path. */
  width: number
  /** 0 to 1. Default: 1. */
  opacity?: number
  /** Lengths of dashes and gaps. */
  dash?: readonly number[]
  /** Ends of lines. */
  cap?: 'butt' | 'round' | 'square'
  /** Corners. */
  join?: 'miter' | 'round' | 'bevel'
  /** As SVG has it. */
  miterLimit?: number
  /** Where in the dashes it begins. */
  dashOffset?: number
}

/** An outline: of a formula's sign, or of an SVG. */
export interface PathItem {
  kind: 'path'
  /** The tag that it belongs to, or an artifact. */
  owner: Owner
  /** Of a formula: which token of its MathML this draws; -1 for bars and radicals. */
  token?: number
  /** Of a formula: that it is a glyph, and of which text. */
  glyph?: OutlinedGlyph
  /** Moves, lines and curves. */
  segments: readonly Segment[]
  /** From the path's space to the page. */
  transform?: Transform
  /** How it is filled. */
  fill?: Fill
  /** How its line is drawn. */
  stroke?: Stroke
}

/** An outline that is a glyph, in a font whose em is 1000 units. */
export interface OutlinedGlyph {
  /** What it stands for; nothing where it is a piece of a bracket, which others meet, and may be stretched. */
  text: string
  /** How far it moves the pen, in units of the path. */
  advance: number
}

/** A straight line. */
export interface RuleItem {
  kind: 'rule'
  /** The tag that it belongs to, or an artifact. */
  owner: Owner
  /** Points from the left edge of the page. */
  x1: number
  /** Points from the top of the page. */
  y1: number
  /** Points. */
  x2: number
  /** Points. */
  y2: number
  /** Points. */
  width: number
  /** `#rrggbb`. */
  color: string
}

/** A raster picture as its file: what is drawn is decided by the writer. */
export interface ImageItem {
  kind: 'image'
  /** The tag that it belongs to, or an artifact. */
  owner: Owner
  /** The same object wherever the picture occurs. */
  picture: RasterPicture
  /** Points from the left edge of the page. */
  x: number
  /** Points from the top of the page. */
  y: number
  /** Points. */
  width: number
  /** Points. */
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

/** A rectangle on a page. */
export interface Rect {
  /** Points from the left edge of the page. */
  x: number
  /** Points from the top of the page. */
  y: number
  /** Points. */
  width: number
  /** Points. */
  height: number
}

/** One link on one page: a rectangle a line. */
export interface LinkItem {
  kind: 'link'
  /** Its Link element. */
  tag: Tag
  /** Where it leads. */
  target: LinkTarget
  /** What it is, in words (the annotation's Contents). */
  contents: string
  /** What can be clicked, a rectangle a line. */
  rects: readonly Rect[]
}

/** A place that is filled in on a screen. What is seen of it on paper is drawn by other items. */
export interface FieldItem {
  kind: 'field'
  /** In its Form element. */
  owner: Leaf
  /** What can be clicked. */
  rect: Rect
  /** Its name, and the words that it is asked by. */
  field: Pick<Field, 'name' | 'question' | 'kind' | 'group'>
  /** Of a box or an option. */
  checked?: boolean
  /** Of the text that is written in it, points. */
  size: number
}

/** An address, or a block of the same article. */
export type LinkTarget = { url: string } | { id: string }

/** Items under one transform and clip. */
export interface GroupItem {
  kind: 'group'
  /** The tag that it belongs to, or an artifact. */
  owner: Owner
  /** As that of its items. */
  token?: number
  /** Of all its items. */
  transform: Transform
  /** Nothing outside is drawn. */
  clip?: Rect
  /** Outlines, in the group's coordinates, outside of all of which nothing is drawn. */
  clips?: readonly Clip[]
  /** Of the items together, as if they were one picture. */
  opacity?: number
  /** How its colours mix with those behind it. Default: they cover them. */
  blend?: BlendMode
  /** What shines through. */
  mask?: Mask
  /** Where its items can be; given where `opacity`, `blend` or `mask` is. */
  bounds?: Rect
  /** In the order in which they are drawn. */
  items: readonly Item[]
}

/** Ways of mixing colours, by the names of CSS (Compositing 1, 9) and, without hyphens, of PDF (ISO 32000-1, 11.3.5). */
export type BlendMode = (typeof blendModes)[number]

/** All blend modes but `normal`. */
export const blendModes = [
  'multiply',
  'screen',
  'overlay',
  'darken',
  'lighten',
  'color-dodge',
  'color-burn',
  'hard-light',
  'soft-light',
  'difference',
  'exclusion',
  'hue',
  'saturation',
  'color',
  'luminosity',
] as const

/** A path outside of which nothing is drawn. */
export interface Clip {
  /** Moves, lines and curves. */
  segments: readonly Segment[]
  /** What is inside. Default: `nonzero`. */
  rule?: FillRule
}

/** What shows through: where these items are light, or where they are opaque. */
export interface Mask {
  /** What of it counts. */
  by: 'light' | 'opacity'
  /** What it is drawn of. */
  items: readonly Item[]
}

/** Anything on a page. */
export type Item = GlyphsItem | PathItem | RuleItem | ImageItem | LinkItem | FieldItem | GroupItem

/** One page of print. */
export interface Page {
  /** Printed number. */
  label: string
  /** Points. */
  width: number
  /** Points. */
  height: number
  /** In the order in which they are drawn. */
  items: readonly Item[]
  /** Where the first main-flow text of the page begins. */
  start: TextPlace | null
}

export type { Face, GlyphRun }
