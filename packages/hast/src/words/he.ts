// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'הערות',
  note: (number) => `הערה ${number}`,
  backToText: (number) => `חזרה לטקסט, הערה ${number}`,
  backToCall: (number, call) => `חזרה לטקסט, הערה ${number}, מקום ${call}`,
  pictureWithoutDescription: 'תמונה ללא תיאור',
  pictureNotShown: (alt) => `תמונה: ${alt}`,
  longDescription: 'תיאור מפורט',
  blank: 'מקום להשלמה',
  answerLines: (count) =>
    plural('he', count, { one: 'שורה אחת לכתיבה', two: 'שתי שורות לכתיבה', other: `${count} שורות לכתיבה` }),
  asideNote: 'הערה',
  asideTip: 'עצה',
  asideImportant: 'חשוב',
  asideWarning: 'אזהרה',
  asideCaution: 'זהירות',
  asideAside: 'בשולי הטקסט',
  details: 'פרטים',
  sound: 'קול',
  film: 'סרטון',
  done: 'בוצע',
  toDo: 'לביצוע',
  transcript: 'תמליל',
  source: 'מקור',
  table: (number) => `טבלה ${number}`,
  page: (label) => `עמוד ${label}`,
  colon: ': ',
} satisfies HastMessages
