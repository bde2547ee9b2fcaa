// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'

const of = (count: number, one: string, other: string) => `${count} ${plural('en', count, { one, other })}`

/** What an edition says about its own accessibility, in English. Other languages are typed against this. */
const en = {
  withContents: 'The text has headings and a table of contents.',
  withHeadings: 'The text has headings.',
  adjustable: 'The look of the text can be changed.',
  describedPictures: 'All pictures that carry information have text alternatives.',
  undescribedPictures: (count: number) =>
    `${of(count, 'picture has', 'pictures have')} no text alternative, and this is said in the text.`,
  absentPictures: (count: number) =>
    `${of(count, 'picture is', 'pictures are')} missing; the text alternative stands in the text.`,
  longDescriptions: 'Complex pictures have long descriptions.',
  spokenFormulas: 'Formulas are MathML and have a text alternative.',
  plainFormulas: (count: number) => `${of(count, 'formula is', 'formulas are')} given as source text only.`,
  spokenWhole: 'The whole text is read aloud, in time with the words.',
  spokenInPart: 'Parts of the text are read aloud, in time with the words; other parts are not.',
  untranscribed: (count: number) => `${of(count, 'recording has', 'recordings have')} no transcript.`,
  pageNumbers: 'Page numbers agree with the printed edition.',
} as const satisfies Record<string, string | ((...values: never[]) => string)>

export type SummaryMessages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key]
}

export default en satisfies SummaryMessages
