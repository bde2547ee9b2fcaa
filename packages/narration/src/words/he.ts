// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

const of = (count: number, one: string, two: string, other: string) =>
  plural('he', count, { one, two, other: `${count} ${other}` })

const rowsOf = (rows: number) => of(rows, 'שורה אחת', 'שתי שורות', 'שורות')

const he: NarrationMessages = {
  heading: (level) => `כותרת ברמה ${level}`,
  by: (names) => `מאת ${names}`,
  synthetic: (narrator) => `נקרא בקול מלאכותי: ${narrator}.`,
  person: (narrator) => `נקרא בידי ${narrator}.`,
  end: 'סוף המאמר.',
  list: (items) => `רשימה: ${of(items, 'פריט אחד', 'שני פריטים', 'פריטים')}`,
  innerList: (items, level) =>
    `רשימה פנימית${level > 2 ? `, רמה ${level}` : ''}: ${of(items, 'פריט אחד', 'שני פריטים', 'פריטים')}`,
  endOfList: 'סוף הרשימה',
  terms: (terms) => `רשימה: ${of(terms, 'מונח אחד', 'שני מונחים', 'מונחים')}`,
  done: 'בוצע',
  toDo: 'לביצוע',
  table: (rows, columns) => `טבלה: ${rowsOf(rows)}, ${of(columns, 'עמודה אחת', 'שתי עמודות', 'עמודות')}`,
  columns: 'עמודות',
  empty: 'ריק',
  forRows: (rows) => `עבור ${rowsOf(rows)}`,
  endOfTable: 'סוף הטבלה',
  cover: 'כריכה',
  picture: 'תמונה',
  pictureWithout: 'תמונה ללא תיאור',
  figure: 'איור',
  caption: 'כיתוב',
  description: 'תיאור',
  endOfFigure: 'סוף האיור',
  quote: 'ציטוט',
  endOfQuote: 'סוף הציטוט',
  code: (lines, language) => `קוד${language ? ` בשפת ${language}` : ''}, ${rowsOf(lines)}`,
  endOfCode: 'סוף הקוד',
  formula: 'נוסחה',
  // agrees with whatever stands before it
  notRead: (what) => `${what}, ללא הקראה`,
  part: 'חלק מהטקסט',
  text: (language) => `טקסט ב${language}`,
  aside: 'מסגרת',
  note: 'הערה',
  tip: 'עצה',
  important: 'חשוב',
  warning: 'אזהרה',
  caution: 'זהירות',
  endOf: (what) => `סוף: ${what}`,
  details: 'פרטים',
  sound: 'קול',
  film: 'סרט',
  transcript: 'תמליל',
  endOfTranscript: 'סוף התמליל',
  blank: 'מקום ריק',
  struck: 'מחוק בקו',
  answerLines: (count) => `לתשובה: ${rowsOf(count)}`,
  notes: 'הערות',
  footnote: (number) => `הערה ${number}`,
  transcriptOf: (title) => `תמליל: ${title}`,
  aboutTranscript: 'מה שנאמר במהדורת הקול, מילה במילה.',
  aboutPrinted: 'מה שנאמר במהדורת הקול. ספרות, סימנים וקיצורים כתובים כפי שהודפסו.',
  showSaid: 'הצגת ספרות, סימנים וקיצורים במילים, כפי שהם נאמרים',
  announced: 'מילים בסוגריים מרובעים נאמרות, אך אינן מודפסות.',
  unread: 'מודפס, אך אינו מוקרא:',
  listen: (time) => `האזנה מ־${time}`,
  chapters: 'פרקים',
  page: (label) => `עמוד ${label}`,
  paragraph: (number) => `פסקה ${number}`,
  link: 'קישור',
  noteCount: (notes) => of(notes, 'הערה אחת', 'שתי הערות', 'הערות'),
  defines: (names) => `מגדיר ${names.join(', ')}`,
  indent: (spaces) => `הזחה ${spaces}`,
  publishedBy: (publisher) => `הוצאה לאור: ${publisher}.`,
  licence: (licence) => `רישיון: ${licence}.`,
}

export default he
