import type { GlyphRun, RasterPicture } from '@lectern/layout'
import type { Reference } from '../file/values.js'
import type { FontWriter } from '../fonts/font.js'
import type { Content } from './content.js'
import type { Encoded } from './encode.js'

/** What drawing needs beside the items. Names are those of the page's resources. */
export interface Pen {
  content: Content
  font(run: GlyphRun): FontWriter
  encode(run: GlyphRun): Encoded
  /** Name of a picture; undefined where it is damaged. */
  image(picture: RasterPicture): string | undefined
  /** Name of the graphics state for opacities. */
  opacity(fill: number, stroke: number): string
  /** Name of any other resource. */
  resource(kind: ResourceKind, object: Reference): string
}

export type ResourceKind = 'XObject' | 'Shading' | 'Pattern' | 'ExtGState'
