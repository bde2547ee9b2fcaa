import type { Article, Direction, Report, Theme, Words } from '@lectern/core'
import type { Box, Flow } from './flow/flow.js'
import type { FontBook, FontRole } from './fonts/book.js'
import type { Picture } from './pictures/picture.js'
import type { Tag } from './tags/tag.js'
import type { LinkInk, TextStyle } from './text/run.js'
import type { LayoutMessages } from './words/index.js'

/** What all handlers share. */
export interface Work {
  article: Article
  theme: Theme
  book: FontBook
  report: Report
  words(lang: string): Words<LayoutMessages>
  /** Loaded pictures by their reference. */
  pictures: ReadonlyMap<string, Picture>
  /** Of the text area, points. */
  textWidth: number
  pageHeight: number
  /** Boxes of each note that was called. */
  notes: Map<string, readonly Box[]>
  /** Notes called since the last block ended: they stand behind it in the tree. */
  pendingNotes: Tag[]
  /** Characters already reported, so that each is reported once a block. */
  reported: Set<string>
}

/** How text looks where a handler stands. Lengths are points. */
export interface Look {
  role: FontRole
  bold: boolean
  italic: boolean
  size: number
  /** Line height as a multiple of the size. */
  leading: number
  color: string
  lang: string
  rise: number
  underline: boolean
  strike: boolean
  ground?: string
  link?: LinkInk
}

/** Where a block handler stands. */
export interface Scope {
  work: Work
  /** Element that holds what is made. */
  tag: Tag
  /** From the left of the text area. */
  x: number
  width: number
  look: Look
  dir: Direction
  /** White space around paragraphs, points. */
  space: number
  /** Depth of lists and panels around. */
  listDepth: number
  panelDepth: number
  /** False in notes: they do not begin a page. */
  main: boolean
  /** Block whose id the next text has, and where flows go. */
  out: Flow[]
}

/** The style that a look comes to. */
export function styleOf(work: Work, look: Look): TextStyle {
  return {
    chain: work.book.chain(look.role, look.bold, look.italic, look.lang),
    size: look.size,
    color: look.color,
    rise: look.rise,
    underline: look.underline,
    strike: look.strike,
    ...(look.ground ? { ground: look.ground } : {}),
    ...(look.link ? { link: look.link } : {}),
  }
}

/** Captions, notes and running heads: a little smaller, never below the theme's minimum. */
export const smallSize = ({ type }: Theme): number => Math.max(type.minimum, type.size * 0.9)
