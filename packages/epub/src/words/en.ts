// Reviewed by a native reader: not yet.

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
  license: (name: string) => `Licence: ${name}`,
  printedOriginal: (title: string) => `Printed original of “${title}”`,
} as const satisfies Record<string, string | ((...values: never[]) => string)>

/** Texts and functions that a language file must have. */
export type EpubMessages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key]
}

export default en satisfies EpubMessages
