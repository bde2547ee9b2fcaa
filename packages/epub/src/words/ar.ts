// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'المحتويات',
  pages: 'الصفحات',
  landmarks: 'المعالم',
  figures: 'الأشكال',
  tables: 'الجداول',
  cover: 'الغلاف',
  startOfText: 'بداية النص',
  chapter: (number) => `الفصل ${number}`,
  part: (title, number) => `${title} (الجزء ${number})`,
  longDescription: (what) => (what ? `وصف مفصّل: ${what}` : 'وصف مفصّل'),
  backToFigure: 'العودة إلى الشكل',
  syntheticVoice: (name) => `${name} (صوت اصطناعي)`,
  figure: (number) => `الشكل ${number}`,
  table: (number) => `الجدول ${number}`,
  coverAlt: (title, authors) => (authors ? `الغلاف: ${title}، بقلم ${authors}` : `الغلاف: ${title}`),
  by: (authors) => `بقلم ${authors}`,
  license: (name) => `الرخصة: ${name}`,
  printedOriginal: (title) => `الأصل المطبوع من «${title}»`,
} satisfies EpubMessages
