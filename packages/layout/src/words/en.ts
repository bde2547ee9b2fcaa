/** What layout itself writes on the page. */
const english = {
  and: 'and',
  pictureWithoutDescription: 'Picture without description',
  pictureNotDrawn: 'This picture could not be drawn.',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  sound: 'Sound',
  film: 'Film',
  transcript: 'Transcript',
  blank: 'blank',
  answerLines: (count: number): string => (count === 1 ? '1 line to write on' : `${count} lines to write on`),
  originalPage: (label: string): string => `page ${label}`,
  toNote: (number: number): string => `Note ${number}`,
  toText: (number: number): string => `Back to the text, note ${number}`,
  done: 'done',
  notDone: 'not done',
  source: 'Original',
  separator: 'Break between parts',
}

export default english
