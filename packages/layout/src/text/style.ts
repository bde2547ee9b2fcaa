import type { Chain } from '../fonts/book.js'
import type { LinkTarget } from '../frame/items.js'
import type { Tag } from '../tags/tag.js'
import type { Hyphenator } from './hyphenation.js'

/** How a run of text looks. Lengths are points. */
export interface TextStyle {
  chain: Chain
  size: number
  color: string
  /** Above the baseline (negative: below). */
  rise: number
  underline: boolean
  strike: boolean
  /** Dots beside each letter, which emphasise it in Japanese and Chinese. */
  dots?: 'over' | 'under'
  /** Colour behind the text. */
  ground?: string
  link?: LinkInk
  /** A program: what is cut is not marked by a hyphen, which would be taken for a part of it. */
  verbatim?: boolean
  /** Where its language divides a word; none where words are not divided. */
  hyphenate?: Hyphenator
}

/** A link while it is set: every stretch of its text becomes a rectangle. */
export interface LinkInk {
  tag: Tag
  target: LinkTarget
  contents: string
}
