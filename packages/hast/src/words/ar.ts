// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'الحواشي',
  note: (number) => `حاشية ${number}`,
  backToText: (number) => `العودة إلى النص، حاشية ${number}`,
  backToCall: (number, call) => `العودة إلى النص، حاشية ${number}، موضع ${call}`,
  pictureWithoutDescription: 'صورة بلا وصف',
  pictureNotShown: (alt) => `صورة: ${alt}`,
  longDescription: 'وصف مفصل',
  blank: 'فراغ',
  answerLines: (count) =>
    plural('ar', count, {
      one: 'سطر واحد للكتابة',
      two: 'سطران للكتابة',
      few: `${count} أسطر للكتابة`,
      many: `${count} سطرًا للكتابة`,
      other: `${count} سطر للكتابة`,
    }),
  asideNote: 'ملاحظة',
  asideTip: 'نصيحة',
  asideImportant: 'مهم',
  asideWarning: 'تحذير',
  asideCaution: 'تنبيه',
  asideAside: 'على الهامش',
  details: 'تفاصيل',
  sound: 'صوت',
  film: 'فيلم',
  done: 'تم',
  toDo: 'لم يتم',
  transcript: 'النص المكتوب',
  source: 'المصدر',
  table: (number) => `جدول ${number}`,
  page: (label) => `صفحة ${label}`,
  colon: ': ',
} satisfies HastMessages
