// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'תוכן העניינים',
  pages: 'עמודים',
  landmarks: 'ציוני דרך',
  figures: 'איורים',
  tables: 'טבלאות',
  cover: 'כריכה',
  startOfText: 'תחילת הטקסט',
  chapter: (number) => `פרק ${number}`,
  part: (title, number) => `${title} (חלק ${number})`,
  longDescription: (what) => (what ? `תיאור מפורט: ${what}` : 'תיאור מפורט'),
  backToFigure: 'חזרה לאיור',
  syntheticVoice: (name) => `${name} (קול מלאכותי)`,
  figure: (number) => `איור ${number}`,
  table: (number) => `טבלה ${number}`,
  coverAlt: (title, authors) => (authors ? `כריכה: ${title}, מאת ${authors}` : `כריכה: ${title}`),
  by: (authors) => `מאת ${authors}`,
  license: (name) => `רישיון: ${name}`,
  printedOriginal: (title) => `המקור המודפס של ”${title}”`,
} satisfies EpubMessages
