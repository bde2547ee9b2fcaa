import type { EditionPage, Field, TextPlace, Words } from '@lectern/core'
import type { Properties } from 'hast'
import type { Blockquote, Link } from 'mdast'
import type { HastMessages } from './words.js'

/** How an article becomes hast. */
export interface HastOptions {
  /** Ids of the top-level blocks to turn, in order. Default: the whole main flow. */
  blocks?: readonly string[]
  /** Ids of the notes to list in a section at the end, or false. Default: all of the article's, where `blocks` is not given. */
  notes?: readonly string[] | false
  /** Level of the heading over the notes. Default: 2. */
  notesLevel?: number
  /** Id of the section with the notes, where nothing in the article has it: one page may hold several. Default: `notes`. */
  notesId?: string
  /**
   * `html` for browsers, `xhtml` for EPUB: `epub:type` beside roles, `xml:lang` beside `lang`, and disclosures that are
   * simply open. Default: `html`.
   */
  target?: 'html' | 'xhtml'
  /**
   * Which sentences become one `<span id="block~n">`: all, none, or those with these ids. A boundary inside emphasis or
   * a span splits that node; no boundary is inside a link, a formula or a picture. Default: false.
   */
  sentences?: boolean | ReadonlySet<string>
  /** Whether the words of those sentences become `<span id="block~n.k">` too. Default: false. */
  words?: boolean
  /** Where pages of print begin; see `pageMarks`. Default: none. */
  pages?: readonly PageMark[]
  /**
   * `marks`: page breaks are empty elements whose `title` is the page's label, as books want them. `hidden`: they hold the label,
   * `hidden` from everybody until a stylesheet or a script shows them. Default: `marks`.
   */
  pageNumbers?: 'marks' | 'hidden'
  /** Whether the long form of an abbreviation follows its first use, where the text does not say it itself. Default: false. */
  expansions?: boolean
  /** Put before every id and every reference to one, for fragments in other people's pages. Default: ''. */
  idPrefix?: string
  /** Put before every class name. Default: ''. */
  classPrefix?: string
  /** Added to every heading's level, for fragments; level 6 is the last. Default: 0. */
  headingOffset?: number
  /** What a picture, sound or film is called in this edition; undefined where it could not be had. Default: as written. */
  resource?(src: string): ResolvedResource | undefined
  /**
   * Where a link that stays beside the article (`other.html`) leads in this edition; undefined where that is nowhere, and the
   * link keeps its words only. Default: as written.
   */
  neighbour?(url: string, node: Link | Blockquote): string | undefined
  /** Where a block is, for links inside the article ("ch02.xhtml#id"). Default: `#` + prefix + id. */
  href?(id: string): string
  /**
   * Where a long description is, when it is not below its figure but on a page of its own: the link that stands there
   * instead. Default: below its figure.
   */
  descriptionLink?(id: string): DescriptionLink | undefined
  /** Whether the author's IPA is written as `ssml:ph`, for reading systems that speak by themselves. Default: false. */
  pronunciation?: boolean
  /** The parts of a program, from `loadHighlighter` of `@lectern/hast/code`; each gets the class `code-<kind>`. Default: none. */
  highlight?(
    code: string,
    lang: string | null | undefined,
  ): readonly { text: string; kind?: CodeKind }[] | undefined
  /** Places to fill in as controls, from `fieldsOf` of core. Default: none; they are lines and boxes to see. */
  fields?: ReadonlyMap<object, Field>
  /** Wraps each table so that it can scroll. Default: false. */
  tableRegions?: boolean
  /** Wraps each program, so that a script can put its language and buttons over it. Default: false. */
  codeBoxes?: boolean
  /** Lectern's own words by language, from `loadHastWords`. Default: English. */
  vocabulary?(lang: string): Words<HastMessages>
}

/** A link from a picture to its long description. */
export interface DescriptionLink {
  /** The link's id, so that the page can lead back to it. */
  id: string
  /** Where the description is. */
  href: string
  /** Words of the link. */
  text: string
  /** The link's accessible name, where its text does not say what is described; the name begins with the text (WCAG 2.5.3). */
  label?: string
  /** `lang` and `dir` of the text, where it is not in the article's language. */
  mark?: Properties
}

/** What a part of a program is, as far as it has a colour of its own. */
export type CodeKind = 'keyword' | 'string' | 'number' | 'comment' | 'function' | 'type'

/** Where an emitter put a picture or a recording. */
export interface ResolvedResource {
  /** Goes into `src` as it is. */
  src: string
  /** Pixels. */
  width?: number
  /** Pixels. */
  height?: number
  /** Whether the picture moves by itself. */
  isMoving?: boolean
}

/** The start of a page of print, ready to be marked. */
export interface PageMark {
  /** Id of the empty element ("page-3"). */
  id: string
  /** Printed number of the page. */
  label: string
  /** Where the page's first words are. */
  start: TextPlace
}

/**
 * Marks for the pages of a print edition, with ids that nothing in the article has. Pages on which no main-flow text
 * begins are left out.
 *
 * @param taken ids of the article's blocks
 */
export function pageMarks(pages: readonly EditionPage[], taken: { has(id: string): boolean }): PageMark[] {
  const used = new Set<string>()
  return pages.flatMap(({ label, start }) => {
    if (!start) return []
    const id = freeId(`page-${nameOf(label)}`, (candidate) => used.has(candidate) || taken.has(candidate))
    used.add(id)
    return [{ id, label, start }]
  })
}

/** The id itself, or with the first ordinal that makes it free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted
  for (let ordinal = 2; isTaken(id); ordinal++) id = `${wanted}-${ordinal}`
  return id
}

function nameOf(label: string): string {
  return label.normalize('NFC').replace(/[^\p{L}\p{N}_.-]+/gu, '-') || 'x'
}
