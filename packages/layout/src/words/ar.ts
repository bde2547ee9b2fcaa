import type { LayoutMessages } from './index.js'

const arabic: LayoutMessages = {
  and: 'و',
  pictureWithoutDescription: 'صورة بلا وصف',
  pictureNotDrawn: 'تعذّر رسم هذه الصورة.',
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهم',
  warning: 'تحذير',
  caution: 'تنبيه',
  sound: 'صوت',
  film: 'فيلم',
  transcript: 'النص المكتوب',
  blank: 'فراغ',
  answerLines: (count) => (count === 1 ? 'سطر واحد للكتابة' : `أسطر للكتابة: ${count}`),
  originalPage: (label) => `صفحة ${label}`,
  toNote: (number) => `الحاشية ${number}`,
  toText: (number) => `العودة إلى النص، الحاشية ${number}`,
  done: 'تمّ',
  notDone: 'لم يتمّ',
  source: 'الأصل',
  separator: 'فاصل',
}

export default arabic
