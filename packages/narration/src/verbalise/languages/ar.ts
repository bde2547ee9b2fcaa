import { numberWords } from '#carried/number-words'
import type { Language, ShortForm } from '../language.js'
import { agreeing, counting } from './ar/gender.js'
import { definiteOrdinal } from './ar/ordinals.js'
import { plainLanguage } from './plain/plain.js'

const perHour = {
  two: 'كيلومتران في الساعة',
  few: 'كيلومترات في الساعة',
  many: 'كيلومترًا في الساعة',
  other: 'كيلومتر في الساعة',
} as const

/** "السادسة": without a number for midnight. */
function hourOf(hour: number, cardinal: (digits: string) => string): string {
  if (hour === 0) return cardinal('0')
  return hour === 1 ? 'الواحدة' : definiteOrdinal(hour, 'feminine', true)
}

/** "والنصف", "وخمس دقائق" */
function minutesOf(minute: number, cardinal: (digits: string) => string): string {
  if (minute === 0) return ''
  if (minute === 15) return 'والربع'
  if (minute === 30) return 'والنصف'
  return `و${counting(cardinal(String(minute)))} ${minute > 2 && minute < 11 ? 'دقائق' : 'دقيقة'}`
}

/** What is numbered by ordinals, by gender. */
const numbered = {
  masculine: 'القرن|الفصل|الدرس|الجزء|المجلد|الصف|المركز|الباب|اليوم|الأسبوع|الشهر',
  feminine: 'الطبعة|المرحلة|المادة|الفقرة|الوحدة|الحلقة|الدورة|المرتبة|الجولة|السنة|المرة',
} as const
/** Before what is in the genitive. */
const oblique = /(?<!\p{L})(?:في|من|خلال|منذ|حتى|إلى|على|عن|أوائل|أواخر|منتصف|نهاية|بداية|مطلع) \p{L}+ $/u

/** "القرن 19", "المادة 3" */
const ordinalForms = (['masculine', 'feminine'] as const).map(
  (gender): ShortForm => ({
    needs: /\p{L}[ \u00a0]\d/u,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:و|ب)?(?:${numbered[gender]})[ \u00a0])[1-9]\\d?(?![\\p{N}/]|[.,:]\\d|[ \u00a0]?[–-][ \u00a0]?\\d)`,
      'gu',
    ),
    say: (digits, _language, { text, begin }) =>
      definiteOrdinal(Number(digits), gender, !oblique.test(text.slice(Math.max(0, begin - 32), begin))),
  }),
)

/** Arabic. */
export async function arabic(): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['ar-SA']()
  const cardinal = (digits: string) => toCardinal(digits)
  return plainLanguage({
    locale: 'ar',
    decimalMark: '.',
    cardinal,
    count: (digits, noun) => agreeing(cardinal(digits), noun.split(' ')[0] ?? ''),
    ordinal: (digits) => toOrdinal(digits),
    words: {
      point: 'فاصلة',
      hashtag: 'هاشتاغ',
      outOf: 'من',
      minus: 'ناقص',
      plus: 'زائد',
      percent: 'بالمئة',
      perMille: 'بالألف',
      to: 'إلى',
      at: 'آت',
      dot: 'نقطة',
      slash: 'شرطة مائلة',
      by: 'في',
      per: 'لكل',
      and: 'و',
      hyphen: 'شرطة',
      version: 'الإصدار',
      number: 'رقم',
      star: ['نجمة', 'نجوم'],
      timesWord: 'مرات',
      equals: 'يساوي',
      colon: 'نقطتان',
      over: 'على',
    },
    date: (day, month, said) =>
      [definiteOrdinal(Number(day), 'masculine'), month && `من ${month}`, said].filter(Boolean).join(' '),
    shortMonths: [
      'كانون الثاني',
      'شباط',
      'آذار',
      'نيسان',
      'أيار',
      'حزيران',
      'تموز',
      'آب',
      'أيلول',
      'تشرين الأول',
      'تشرين الثاني',
      'كانون الأول',
    ],
    time: (hour, minute) => [hourOf(hour, cardinal), minutesOf(minute, cardinal)].filter(Boolean).join(' '),
    telephoneWords: 'هاتف|تلفون|جوال|فاكس',
    units: {
      مل: { two: 'مليلتران', few: 'مليلترات', many: 'مليلترًا', other: 'مليلتر' },
      مجم: { two: 'مليغرامان', few: 'مليغرامات', many: 'مليغرامًا', other: 'مليغرام' },
      ملغ: { two: 'مليغرامان', few: 'مليغرامات', many: 'مليغرامًا', other: 'مليغرام' },
      كجم: { one: 'كيلوغرام', two: 'كيلوغرامان', few: 'كيلوغرامات', many: 'كيلوغرامًا', other: 'كيلوغرام' },
      كم: { one: 'كيلومتر', two: 'كيلومتران', few: 'كيلومترات', many: 'كيلومترًا', other: 'كيلومتر' },
      'كم/س': perHour,
      'كم/ساعة': perHour,
      'م²': { two: 'متران مربعان', few: 'أمتار مربعة', many: 'مترًا مربعًا', other: 'متر مربع' },
      'م³': { two: 'متران مكعبان', few: 'أمتار مكعبة', many: 'مترًا مكعبًا', other: 'متر مكعب' },
      'm²': { two: 'متران مربعان', few: 'أمتار مربعة', many: 'مترًا مربعًا', other: 'متر مربع' },
      'm³': { two: 'متران مكعبان', few: 'أمتار مكعبة', many: 'مترًا مكعبًا', other: 'متر مكعب' },
      'km²': { other: 'كيلومتر مربع' },
      سم: { two: 'سنتيمتران', few: 'سنتيمترات', many: 'سنتيمترًا', other: 'سنتيمتر' },
      'كم²': { other: 'كيلومتر مربع' },
      م: { one: 'متر', two: 'متران', few: 'أمتار', many: 'مترًا', other: 'متر' },
      كغ: { one: 'كيلوغرام', two: 'كيلوغرامان', few: 'كيلوغرامات', many: 'كيلوغرامًا', other: 'كيلوغرام' },
      '°': { few: 'درجات', other: 'درجة' },
      '°م': { few: 'درجات مئوية', other: 'درجة مئوية' },
    },
    shortForms: [
      ...ordinalForms,
      // "القرن 13 م": no metres
      // "2015م", "10:30 ص"
      { needs: /\dم/, pattern: /(?<=(?<!\d)\d{4})م(?![\p{L}²³])/gu, say: ' ميلادي' },
      { needs: /\d ?ه/, pattern: /(?<=(?<!\d)\d{3,4} ?)هـ?(?!\p{L})/gu, say: ' هجري' },
      { needs: /:\d\d ?ص/, pattern: /(?<=:\d\d ?)ص(?!\p{L})/gu, say: ' صباحًا' },
      { needs: /:\d\d ?م/, pattern: /(?<=:\d\d ?)م(?!\p{L})/gu, say: ' مساءً' },
      { needs: /\d م/, pattern: /(?<=(?<!\p{L})(?:القرن|سنة|عام) \d{1,4} )م(?![\p{L}²³])/gu, say: 'ميلادي' },
    ],
    magnitudes: {
      ألف: ['ألف', 'ألف'],
      مليون: ['مليون', 'مليون'],
      مليار: ['مليار', 'مليار'],
    },
    beforeFigures: { 'ص.': 'صفحة', ص: 'صفحة' },
    abbreviations: {
      'ق.م.': 'قبل الميلاد',
      'ق.م': 'قبل الميلاد',
      'د.': 'دكتور',
      'م.': 'ميلادية',
      هـ: 'هجرية',
    },
    symbols: { '°': 'درجة', '٪': 'بالمئة', '§': 'المادة' },
    parts: {
      2: ['نصف', 'أنصاف'],
      3: ['ثلث', 'أثلاث'],
      4: ['ربع', 'أرباع'],
      5: ['خمس', 'أخماس'],
      8: ['ثمن', 'أثمان'],
      10: ['عشر', 'أعشار'],
    },
    bareParts: true,
    powers: { 2: 'تربيع', 3: 'تكعيب', n: 'أس' },
  })
}
