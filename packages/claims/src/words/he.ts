// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

type Forms = Parameters<typeof plural>[2]

const of = (count: number, forms: Forms) => plural('he', count, forms).replace('#', String(count))
const pictures = (count: number) => of(count, { one: 'תמונה אחת', two: 'שתי תמונות', other: '# תמונות' })
const formulas = (count: number) => of(count, { one: 'נוסחה אחת', two: 'שתי נוסחאות', other: '# נוסחאות' })
const recordings = (count: number) => of(count, { one: 'הקלטה אחת', two: 'שתי הקלטות', other: '# הקלטות' })

export default {
  withContents: 'בטקסט יש כותרות ותוכן עניינים.',
  withHeadings: 'בטקסט יש כותרות.',
  adjustable: 'אפשר לשנות את מראה הטקסט.',
  describedPictures: 'לכל התמונות שיש בהן מידע יש טקסט חלופי.',
  undescribedPictures: (count) => `ללא טקסט חלופי: ${pictures(count)}, והדבר נאמר בטקסט.`,
  absentPictures: (count) => `חסרות: ${pictures(count)}; הטקסט החלופי מופיע בטקסט.`,
  longDescriptions: 'לתמונות מורכבות יש תיאורים מפורטים.',
  spokenFormulas: 'הנוסחאות כתובות ב־MathML ויש להן טקסט חלופי.',
  plainFormulas: (count) => `כטקסט מקור בלבד: ${formulas(count)}.`,
  spokenWhole: 'כל הטקסט נקרא בקול, יחד עם המילים.',
  spokenInPart: 'חלקים מהטקסט נקראים בקול, יחד עם המילים; חלקים אחרים אינם נקראים.',
  untranscribed: (count) => `ללא תמליל: ${recordings(count)}.`,
  pageNumbers: 'מספרי העמודים תואמים למהדורה המודפסת.',
} satisfies SummaryMessages
