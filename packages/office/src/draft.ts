import type { AnyNode } from '@lectern/core/reading'
import { Bookmarks } from './bookmarks.js'
import { Findings } from './findings/findings.js'
import type { Place } from './findings/place.js'
import type { OfficeFormat, OfficeRule } from './format.js'
import { Letters } from './language.js'
import { Pictures } from './pictures.js'

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
  /** The paragraph with the style of a title. */
  title?: AnyNode
  /** The paragraph with the style of a subtitle. */
  subtitle?: AnyNode
  /** Paragraphs with the styles of authors and of a date, which editions print below the title. */
  byline: Map<AnyNode, 'author' | 'date'>
}

/** A draft of which nothing is read yet. */
export function createDraft(format: OfficeFormat): Draft {
  return {
    format,
    findings: new Findings(),
    place: { paragraph: 1, words: '', headings: [] },
    count: 0,
    bookmarks: new Bookmarks(),
    pictures: new Pictures(),
    letters: new Letters(),
    boxes: [],
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
