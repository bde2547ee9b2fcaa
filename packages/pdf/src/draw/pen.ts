import type { BlendMode, GlyphRun, Gradient, Item, RasterPicture, Rect } from '@lectern/layout'
import type { FontWriter } from '../fonts/font.js'
import type { Content } from './content.js'
import type { Encoded } from './encode.js'

/** What drawing needs beside the items. Names are those of the page's resources. */
export interface Pen {
  content: Content
  /** Whether the last letter or figure that was shown reads from left to right. */
  afterLeftToRight: boolean
  font(run: GlyphRun): FontWriter
  encode(run: GlyphRun): Encoded
  /** Name of a picture; undefined where it is damaged. */
  image(picture: RasterPicture): string | undefined
  /** Name of the graphics state for opacities. */
  opacity(fill: number, stroke: number): string
  /** Name of the graphics state that mixes colours so. */
  blend(mode: BlendMode): string
  /** Name of the gradient's colours. */
  shading(gradient: Gradient): string
  /** Name of the graphics state for the gradient's opacities, in the coordinates in force; undefined where it has none. */
  fade(gradient: Gradient): string | undefined
  /** Name of items as one picture. */
  form(items: readonly Item[], bounds: Rect): string
  /** Name of the graphics state for what shows through items. */
  mask(by: 'light' | 'opacity', items: readonly Item[], bounds: Rect): string
}

export type ResourceKind = 'XObject' | 'Shading' | 'ExtGState'
