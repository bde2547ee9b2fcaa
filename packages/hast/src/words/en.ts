// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'

/** What `@lectern/hast` itself says, in English. Other languages are typed against this. */
const en = {
  notes: 'Notes',
  note: (number: number) => `Note ${number}`,
  backToText: (number: number) => `Back to the text, note ${number}`,
  backToCall: (number: number, call: number) => `Back to the text, note ${number}, place ${call}`,
  pictureWithoutDescription: 'Picture without description',
  pictureNotShown: (alt: string) => `Picture: ${alt}`,
  longDescription: 'Long description',
  blank: 'blank',
  answerLines: (count: number) =>
    plural('en', count, { one: `${count} line to write on`, other: `${count} lines to write on` }),
  asideNote: 'Note',
  asideTip: 'Tip',
  asideImportant: 'Important',
  asideWarning: 'Warning',
  asideCaution: 'Caution',
  asideAside: 'Beside the text',
  details: 'Details',
  sound: 'Sound',
  film: 'Film',
  done: 'Done',
  toDo: 'To do',
  transcript: 'Transcript',
  source: 'Source',
  table: (number: number) => `Table ${number}`,
  /** A page of print. */
  page: (label: string) => `Page ${label}`,
  /** Between a label and what it labels. */
  colon: ': ',
} as const satisfies Record<string, string | ((...values: never[]) => string)>

/** Texts and functions that a language file must have. */
export type HastMessages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key]
}

export default en satisfies HastMessages
