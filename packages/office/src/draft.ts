import type { AnyNode } from '@lectern/core/reading'
import type { Bookmarks } from './bookmarks.js'
import type { Findings } from './findings/findings.js'
import type { Place } from './findings/place.js'
import type { OfficeFormat, OfficeRule } from './format.js'
import type { Letters } from './language.js'
import type { Pictures } from './pictures.js'

/** What the steps of reading any office document share. */
export interface Draft {
  /** Word or OpenDocument. */
  format: OfficeFormat
  /** Whether structure that was typed is made real. */
  mend: boolean
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
  /** In a cell of a table, where an empty paragraph is an empty cell. */
  inCell: boolean
  /** The paragraph with the style of a title. */
  title?: AnyNode
  /** The paragraph with the style of a subtitle. */
  subtitle?: AnyNode
}

/** A finding at the paragraph that is being read. */
export function report(draft: Draft, name: OfficeRule, reason: string, hint?: string): void {
  draft.findings.tell(draft.format.rule(name), reason, draft.place, hint)
}
