// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'

const of = (count: number, one: string, other: string) => `${count} ${plural('en', count, { one, other })}`

/** What `@lectern/epub` itself says, in English. Other languages are typed against this. */
const en = {
  contents: 'Contents',
  pages: 'Pages',
  landmarks: 'Landmarks',
  figures: 'Figures',
  tables: 'Tables',
  cover: 'Cover',
  startOfText: 'Start of text',
  chapter: (number: number) => `Chapter ${number}`,
  part: (title: string, number: number) => `${title} (part ${number})`,
  longDescription: (what: string) => (what ? `Long description: ${what}` : 'Long description'),
  backToFigure: 'Back to the figure',
  syntheticVoice: (name: string) => `${name} (synthetic voice)`,
  figure: (number: number) => `Figure ${number}`,
  table: (number: number) => `Table ${number}`,
  coverAlt: (title: string, authors: string) =>
    authors ? `Cover: ${title}, by ${authors}` : `Cover: ${title}`,
  by: (authors: string) => `By ${authors}`,
  printedOriginal: (title: string) => `Printed original of “${title}”`,
  structured: 'The text has headings and a table of contents, and its look can be changed.',
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

/** Texts and functions that a language file must have. */
export type EpubMessages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key]
}

export default en satisfies EpubMessages
