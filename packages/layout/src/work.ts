import {
  type Article,
  type Description,
  type Direction,
  markOfWords,
  type OutlineItem,
  type Report,
  type Theme,
  type Words,
} from '@lectern/core'
import type { Node } from 'unist'
import type { Box, Flow } from './flow/flow.js'
import type { Recorder } from './flow/recorder.js'
import type { FontBook } from './fonts/book.js'
import type { Look } from './look.js'
import type { Picture } from './pictures/picture.js'
import type { Print } from './print.js'
import type { Supplies } from './supplies.js'
import type { Tag } from './tags/tag.js'
import type { LinkInk, TextStyle } from './text/style.js'
import type { LayoutMessages } from './words.js'

/** The printed number of a page, for which room was kept. */
interface PageReference {
  id: string
  /** What this number leaves free of the room, ems; below 0 where it is too wide. */
  free(label: string): number
  /** What may stay free. */
  most: number
}

/** A note where it is called. */
export interface NoteCall {
  id: string
  number: number
  /** Element and language of the block that calls it. */
  tag: Tag
  lang: string
}

/** What all handlers share. */
export interface Work {
  article: Article
  theme: Theme
  book: FontBook
  report: Report
  print: Print
  supplies: Supplies
  words(lang: string): Words<LayoutMessages>
  /** Loaded pictures by their reference. */
  pictures: ReadonlyMap<string, Picture>
  /** Of the text area, points; lines of text may be shorter. */
  textWidth: number
  lineWidth: number
  pageHeight: number
  /** Of the text area of a page that is turned by a quarter. */
  turnedWidth: number
  turnedHeight: number
  /** From the text to what is printed in the margin, and the width that it has where lines end. */
  marginGap: number
  marginEnd: number
  /** Digits that the number of a page is given room for where it is not known yet. */
  digits: number
  /** Numbers of pages by what stands there, from an earlier setting; and what was asked for in this one. */
  labels: ReadonlyMap<string, string>
  references: PageReference[]
  recorder: Recorder
  /** What `report` was told; passed on when the pages are final. */
  held: Parameters<Report>[]
  /** Ids that links may lead to. */
  anchors: ReadonlySet<string>
  /** Sections of our own at the end, for the outline. */
  sections: OutlineItem[]
  /** Long descriptions that wait for their section, and the flows of notes that stand at the end. */
  descriptions: AwaitedDescription[]
  endnotes: { number: number; tag: Tag; flows: Flow[] }[]
  /** Numbers of the addresses that are listed at the end. */
  addresses: Map<string, number>
  /** How many formulas have a number. */
  formulas: number
  /** Text of the last paragraph that was set: a picture that it announces stays below it. */
  lastParagraph: string
  /** Its last line, where it leads in a list or a table. */
  leadIn: Box | undefined
  /** Done when all is drawn: texts that name a page. */
  finishing: (() => void)[]
  /** Boxes of each note that was called. */
  notes: Map<string, readonly Box[]>
  /** Sets the blocks of a note when it is first called: what inline handlers need of those of blocks. */
  setNote(call: NoteCall): void
  /** Sets a block by its handler: what handlers of blocks that hold others need of the table of all. */
  flowBlock(node: Node, scope: Scope): void
  /** Notes called since the last block ended: they stand behind it in the tree. */
  pendingNotes: { number: number; tag: Tag }[]
  /** Characters already reported, so that each is reported once a block. */
  reported: Set<string>
}

/** A description that stands in a section of its own, and what it describes. */
export interface AwaitedDescription {
  node: Description
  /** What the picture is called there. */
  title: string
  lang: string
  dir: Direction
  /** Where the link in the text stands, and the one back. */
  from: string
  to: string
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
  /** Where the outermost list stands. */
  home?: { x: number; width: number }
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
  const hyphenate = look.role === 'text' ? work.supplies.hyphenation(look.lang) : undefined
  return {
    chain: work.book.chain(look.role, look.bold, look.italic, look.lang),
    size: look.size,
    color: look.color,
    rise: look.rise,
    underline: look.underline,
    strike: look.strike,
    ...(look.ground ? { ground: look.ground } : {}),
    ...(look.link ? { link: look.link } : {}),
    ...(look.role === 'code' ? { verbatim: true } : {}),
    ...(hyphenate ? { hyphenate } : {}),
  }
}

/** The look of words that lead somewhere. */
export function linked(look: Look, { theme }: Work, link: LinkInk): Look {
  return { ...look, color: theme.color.link, underline: theme.type.underline, link }
}

/** The scope of something with room of its own: lists in it do not begin again at a margin outside. */
export function roomOfItsOwn({ home: _, ...scope }: Scope): Scope {
  return scope
}

/** The language of our own words, for their element, where it is not the language of the part. */
export function markOfOurs(lang: string, { words }: Work): { lang?: string } {
  const mark = markOfWords(words(lang).lang, lang)
  return mark ? { lang: mark.lang } : {}
}
