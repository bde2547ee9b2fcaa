// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'

const of = (count: number, one: string, other: string) => plural('en', count, { one, other })

/** What the narrator says, in English. */
const en = {
  heading: (level: number) => `Heading level ${level}`,
  by: (names: string) => `By ${names}`,
  synthetic: (narrator: string) => `Read by a synthetic voice: ${narrator}.`,
  person: (narrator: string) => `Read by ${narrator}.`,
  end: 'End of the article.',
  list: (items: number) => `List with ${of(items, 'one item', `${items} items`)}`,
  innerList: (items: number, level: number) =>
    `Inner list${level > 2 ? `, level ${level},` : ''} with ${of(items, 'one item', `${items} items`)}`,
  endOfList: 'End of list',
  terms: (terms: number) => `List of ${of(terms, 'one term', `${terms} terms`)}`,
  done: 'Done',
  toDo: 'To do',
  table: (rows: number, columns: number) =>
    `Table with ${of(rows, 'one row', `${rows} rows`)} and ${of(columns, 'one column', `${columns} columns`)}`,
  columns: 'Columns',
  empty: 'empty',
  /** Of a cell that stands in several rows. */
  forRows: (rows: number) => `For ${rows} rows`,
  endOfTable: 'End of table',
  cover: 'Cover',
  picture: 'Picture',
  pictureWithout: 'Picture without description',
  figure: 'Figure',
  caption: 'Caption',
  description: 'Description',
  endOfFigure: 'End of figure',
  quote: 'Quote',
  endOfQuote: 'End of quote',
  code: (lines: number, language: string) =>
    `Code${language ? ` in ${language}` : ''}, ${of(lines, 'one line', `${lines} lines`)}`,
  endOfCode: 'End of code',
  formula: 'Formula',
  notRead: (what: string) => `${what}, not read`,
  part: 'A part of the text',
  text: (language: string) => `Text in ${language}`,
  aside: 'Aside',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  endOf: (what: string) => `End: ${what}`,
  details: 'Details',
  sound: 'Sound',
  film: 'Film',
  transcript: 'Transcript',
  endOfTranscript: 'End of transcript',
  blank: 'blank',
  /** Behind words with a line through them. */
  struck: 'crossed out',
  answerLines: (count: number) => of(count, 'One answer line', `${count} answer lines`),
  notes: 'Notes',
  footnote: (number: number) => `Note ${number}`,
  transcriptOf: (title: string) => `Transcript: ${title}`,
  aboutTranscript: 'What is said in the sound edition, word for word.',
  aboutPrinted:
    'What is said in the sound edition. Figures, signs and short forms stand as they are printed.',
  showSaid: 'Show figures, signs and short forms in words, as they are said',
  announced: 'Words in square brackets are said, but not printed.',
  unread: 'Printed, but not read out:',
  listen: (time: string) => `Listen from ${time}`,
  chapters: 'Chapters',
  page: (label: string) => `Page ${label}`,
  paragraph: (number: number) => `Paragraph ${number}`,
  link: 'Link',
  noteCount: (notes: number) => of(notes, 'One note', `${notes} notes`),
  defines: (names: readonly string[]) => `defines ${names.join(', ')}`,
  indent: (spaces: number) => `indent ${spaces}`,
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
  licence: (licence: string) => `Licence: ${licence}.`,
}

export default en
export type NarrationMessages = typeof en
