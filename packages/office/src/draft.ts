import type { AnyNode } from '@lectern/core/reading'
import { Bookmarks } from './bookmarks.js'
import { Findings } from './findings/findings.js'
import type { Place } from './findings/place.js'
import type { OfficeFormat, OfficeRule } from './format.js'
import { Letters } from './language.js'
import type { OfficeOptions } from './options.js'
import type { Markup } from './package/xml.js'
import { Pictures } from './pictures.js'
import { type HouseStyles, houseStyles } from './roles.js'

/** What the steps of reading any office document share. */
export interface Draft {
  /** Word or OpenDocument. */
  format: OfficeFormat
  /** Findings that are told at the end. */
  findings: Findings
  /** Where it is being read. */
  place: Place
  /** Paragraphs so far. */
  count: number
  /** Bookmarks, and links that lead to them. */
  bookmarks: Bookmarks
  /** Pictures of the file. */
  pictures: Pictures
  /** How much of the text is in which language. */
  letters: Letters
  /** What stands in text boxes of the paragraph that is being read. */
  boxes: AnyNode[][]
  /** Hidden words of the paragraph that is being read. */
  hidden: string
  /** Words of the paragraph that are none of the document: codes of fields, letters of symbol fonts. */
  aside: string
  /** Words of tables of contents, which are left out. */
  contents: string
  /** In a cell of a table, where an empty paragraph is an empty cell. */
  inCell: boolean
  /** Roles of the house's own styles. */
  house: HouseStyles
  /** Page marks: the number of the page that is being read, and what counts pages. */
  page: { number: number; by: 'layout' | 'breaks' | 'nothing' }
  /** Notes in the order of their first calls: where they are called, and what turns them into blocks. */
  notes: Map<string, { place: Place; read(): AnyNode[] }>
  /** Turns the content of a cell, a note or a text box into blocks. */
  blocksIn(container: Markup): AnyNode[]
  /** The paragraph with the style of a title. */
  title?: AnyNode
  /** The paragraph with the style of a subtitle. */
  subtitle?: AnyNode
  /** Paragraphs with the styles of authors and of a date, which editions print below the title. */
  byline: Map<AnyNode, 'author' | 'date'>
}

/**
 * A draft of which nothing is read yet.
 *
 * @param hasLayout whether the file says where its pages began when the program last laid them out
 */
export function createDraft(
  brought: Pick<Draft, 'format' | 'blocksIn'>,
  { styles, pages }: OfficeOptions,
  hasLayout: boolean,
): Draft {
  return {
    ...brought,
    house: houseStyles(styles),
    page: { number: 1, by: !pages ? 'nothing' : hasLayout ? 'layout' : 'breaks' },
    findings: new Findings(),
    place: { paragraph: 1, words: '', headings: [] },
    count: 0,
    bookmarks: new Bookmarks(),
    pictures: new Pictures(),
    letters: new Letters(),
    boxes: [],
    notes: new Map(),
    byline: new Map(),
    hidden: '',
    aside: '',
    contents: '',
    inCell: false,
  }
}

/** A finding at the paragraph that is being read. */
export function report(draft: Draft, name: OfficeRule, reason: string, hint?: string): void {
  draft.findings.tell(draft.format.rule(name), reason, draft.place, hint)
}
