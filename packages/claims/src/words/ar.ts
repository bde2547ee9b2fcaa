// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

type Forms = Parameters<typeof plural>[2]

const of = (count: number, forms: Forms) => plural('ar', count, forms).replace('#', String(count))
const pictures = (count: number) =>
  of(count, { one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة' })
const formulas = (count: number) =>
  of(count, { one: 'صيغة واحدة', two: 'صيغتان', few: '# صيغ', many: '# صيغة', other: '# صيغة' })
const recordings = (count: number) =>
  of(count, { one: 'تسجيل واحد', two: 'تسجيلان', few: '# تسجيلات', many: '# تسجيلًا', other: '# تسجيل' })

export default {
  withContents: 'للنص عناوين وقائمة محتويات.',
  withHeadings: 'للنص عناوين.',
  adjustable: 'يمكن تغيير شكل النص.',
  describedPictures: 'لكل الصور التي تحمل معلومات نصوص بديلة.',
  undescribedPictures: (count) => `من دون نص بديل: ${pictures(count)}، ويشير النص إلى ذلك.`,
  absentPictures: (count) => `صور ناقصة: ${pictures(count)}، ويرد النص البديل في مكانها.`,
  longDescriptions: 'للصور المعقدة أوصاف مطوّلة.',
  spokenFormulas: 'الصيغ الرياضية بلغة MathML ولها نص بديل.',
  plainFormulas: (count) => `نص مصدري فقط: ${formulas(count)}.`,
  spokenWhole: 'يُقرأ النص كله بصوت مسموع متزامنًا مع الكلمات.',
  spokenInPart: 'تُقرأ أجزاء من النص بصوت مسموع متزامنة مع الكلمات، ولا تُقرأ أجزاء أخرى.',
  untranscribed: (count) => `من دون نص مكتوب: ${recordings(count)}.`,
  pageNumbers: 'تطابق أرقام الصفحات الطبعة المطبوعة.',
} satisfies SummaryMessages
