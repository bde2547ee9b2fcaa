// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

type Forms = readonly [one: string, two: string, few: string, many: string, other: string]
const of = (count: number, [one, two, few, many, other]: Forms) =>
  plural('ar', count, {
    one,
    two,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${other}`,
    zero: `${count} ${other}`,
  })

const items: Forms = ['عنصر واحد', 'عنصرين', 'عناصر', 'عنصرًا', 'عنصر']
const rows: Forms = ['صف واحد', 'صفين', 'صفوف', 'صفًا', 'صف']
const columns: Forms = ['عمود واحد', 'عمودين', 'أعمدة', 'عمودًا', 'عمود']
const lines: Forms = ['سطر واحد', 'سطران', 'أسطر', 'سطرًا', 'سطر']
const terms: Forms = ['مصطلح واحد', 'مصطلحين', 'مصطلحات', 'مصطلحًا', 'مصطلح']

const ar: NarrationMessages = {
  heading: (level) => `عنوان من المستوى ${level}`,
  by: (names) => `بقلم ${names}`,
  synthetic: (narrator) => `قرأه صوت اصطناعي: ${narrator}.`,
  person: (narrator) => `قرأه ${narrator}.`,
  end: 'نهاية المقال.',
  list: (count) => `قائمة من ${of(count, items)}`,
  innerList: (count, level) => `قائمة فرعية${level > 2 ? `، المستوى ${level}،` : ''} من ${of(count, items)}`,
  endOfList: 'نهاية القائمة',
  terms: (count) => `قائمة من ${of(count, terms)}`,
  done: 'تمّ',
  toDo: 'لم يتمّ',
  table: (rowCount, columnCount) => `جدول من ${of(rowCount, rows)} و${of(columnCount, columns)}`,
  columns: 'الأعمدة',
  empty: 'فارغ',
  forRows: (count) => `في ${of(count, rows)}`,
  endOfTable: 'نهاية الجدول',
  cover: 'الغلاف',
  picture: 'صورة',
  pictureWithout: 'صورة بلا وصف',
  figure: 'شكل',
  caption: 'تعليق',
  description: 'وصف',
  endOfFigure: 'نهاية الشكل',
  quote: 'اقتباس',
  endOfQuote: 'نهاية الاقتباس',
  code: (count, language) => `شيفرة${language ? ` بلغة ${language}` : ''}، ${of(count, lines)}`,
  endOfCode: 'نهاية الشيفرة',
  formula: 'صيغة رياضية',
  // agrees with whatever stands before it
  notRead: (what) => `${what}، بلا قراءة`,
  part: 'جزء من النص',
  text: (language) => `نص باللغة ${language}`,
  aside: 'إطار جانبي',
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهم',
  warning: 'تحذير',
  caution: 'تنبيه',
  endOf: (what) => `نهاية: ${what}`,
  details: 'تفاصيل',
  sound: 'صوت',
  film: 'فيلم',
  transcript: 'نص مكتوب',
  endOfTranscript: 'نهاية النص المكتوب',
  blank: 'فراغ',
  struck: 'مشطوب',
  answerLines: (count) => `${of(count, lines)} للإجابة`,
  notes: 'الحواشي',
  footnote: (number) => `حاشية ${number}`,
  transcriptOf: (title) => `النص المكتوب: ${title}`,
  aboutTranscript: 'ما يُقال في النسخة الصوتية كلمةً بكلمة.',
  aboutPrinted: 'ما يُقال في النسخة الصوتية. الأرقام والرموز والاختصارات مكتوبة كما طُبعت.',
  showSaid: 'إظهار الأرقام والرموز والاختصارات بالكلمات كما تُقال',
  announced: 'الكلمات بين قوسين معقوفين تُقال ولا تُطبع.',
  unread: 'مطبوع ولم يُقرأ:',
  listen: (time) => `استمع من ${time}`,
  chapters: 'الفصول',
  page: (label) => `صفحة ${label}`,
  paragraph: (number) => `فقرة ${number}`,
  link: 'رابط',
  noteCount: (count) => of(count, ['حاشية واحدة', 'حاشيتان', 'حواشٍ', 'حاشية', 'حاشية']),
  defines: (names) => `يعرّف ${names.join('، ')}`,
  indent: (spaces) => `إزاحة ${spaces}`,
  publishedBy: (publisher) => `نشره ${publisher}.`,
  licence: (licence) => `الترخيص: ${licence}.`,
}

export default ar
