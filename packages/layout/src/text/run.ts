import type { Canvas } from '../flow/canvas.js'
import type { GlyphRun } from '../fonts/face.js'
import type { Artifact } from '../frame/items.js'
import type { Leaf } from '../tags/tag.js'
import type { TextStyle } from './style.js'

/** Something in a line that is not text. */
export interface InlineObject {
  width: number
  /** Above and below the baseline. */
  ascent: number
  descent: number
  draw(canvas: Canvas, leaf: Leaf, x: number, baseline: number): void
}

/** What stands above words that are not parted: how they are read, or what they mean. Lengths are points. */
export interface Reading {
  text: string
  runs: readonly GlyphRun[]
  width: number
  size: number
  color: string
  leaf: Leaf
  /** Characters that no font has. */
  missing: readonly string[]
}

/** A stretch of one style in one place of the tree. */
export interface InlineRun {
  text: string
  style: TextStyle
  leaf: Leaf
  /** Start of the run in the block's text, UTF-16 units. */
  offset: number
  object?: InlineObject
  /** All of it stands on one line, below this. */
  above?: Reading
  /** Ids that links may lead to. */
  anchor?: string
  /** Ink in the margin beside the line that this stands in. */
  margin?(canvas: Canvas, baseline: number): void
  /** Id of the note that is called here. */
  note?: string
  /** Drawn for the eye only, in the middle of words that are read. */
  artifact?: Artifact
  /** Written by us, not by the author: it is not where a page begins. */
  generated?: boolean
}
