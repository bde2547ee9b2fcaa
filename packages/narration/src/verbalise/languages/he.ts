import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { plainLanguage } from './plain/plain.js'

const masculine: Readonly<Record<string, string>> = {
  '1': 'אחד',
  '2': 'שני',
  '3': 'שלושה',
  '4': 'ארבעה',
  '5': 'חמישה',
  '6': 'שישה',
  '7': 'שבעה',
  '8': 'שמונה',
  '9': 'תשעה',
  '10': 'עשרה',
  '11': 'אחד עשר',
  '12': 'שנים עשר',
  '13': 'שלושה עשר',
  '14': 'ארבעה עשר',
  '15': 'חמישה עשר',
  '16': 'שישה עשר',
  '17': 'שבעה עשר',
  '18': 'שמונה עשר',
  '19': 'תשעה עשר',
  '20': 'עשרים',
  '21': 'עשרים ואחד',
  '22': 'עשרים ושניים',
  '23': 'עשרים ושלושה',
  '24': 'עשרים וארבעה',
  '25': 'עשרים וחמישה',
  '26': 'עשרים ושישה',
  '27': 'עשרים ושבעה',
  '28': 'עשרים ושמונה',
  '29': 'עשרים ותשעה',
  '30': 'שלושים',
  '31': 'שלושים ואחד',
}

const agorot = { one: 'אגורה', other: 'אגורות' } as const
const shekels = { one: 'שקל', other: 'שקלים' } as const

/** Feminine nouns that end as masculine ones, and words that nothing is counted by. */
const asFeminine = new Set(
  'נשים שנים פעמים מילים ערים אבנים ביצים דרכים רגליים ידיים עיניים אוזניים שיניים כפות מתוך של עד או על עם לפני אחרי מול כנגד ועד אל'.split(
    ' ',
  ),
)
/** Masculine nouns in "ות". */
const asMasculine = new Set(
  'מקומות שבועות רחובות לילות שולחנות חלונות קירות אבות כיסאות ארמונות רעיונות יתרונות חסרונות חלומות מוסדות מקורות שמות דורות פתרונות עקרונות ניסיונות אזורים צוותות'.split(
    ' ',
  ),
)

function isFeminine(noun: string): boolean {
  return asFeminine.has(noun) || (/[תה]$/.test(noun) && !asMasculine.has(noun))
}

/** Hebrew: counting is feminine, and before masculine nouns up to 31, and of days, masculine. */
export async function hebrew(): Promise<Language> {
  const { toCardinal } = await numberWords['he-IL']()
  const cardinal = (digits: string) =>
    toCardinal(digits)
      .replace(/שתים(?! עשרה)/g, 'שתיים')
      .replace(/שלש(?=[ים ]|$)/g, 'שלוש')
      .replace(/ששים/g, 'שישים')
  return plainLanguage({
    locale: 'he',
    decimalMark: '.',
    cardinal,
    count: (digits, noun) =>
      isFeminine(noun.split(' ')[0] ?? '') ? cardinal(digits) : (masculine[digits] ?? cardinal(digits)),
    words: {
      point: 'נקודה',
      hashtag: 'האשטאג',
      outOf: 'מתוך',
      minus: 'מינוס',
      plus: 'פלוס',
      percent: 'אחוזים',
      perMille: 'פרומיל',
      to: 'עד',
      at: 'שטרודל',
      dot: 'נקודה',
      slash: 'לוכסן',
      by: 'על',
      per: 'ל',
      and: 'ו',
      hyphen: 'מקף',
      version: 'גרסה',
      number: 'מספר',
      star: ['כוכב', 'כוכבים'],
      timesWord: 'פעמים',
      equals: 'שווה',
      colon: 'נקודתיים',
      over: 'חלקי',
    },
    percents: { one: 'אחוז', other: 'אחוזים' },
    ofMonth: 'ב?',
    telephoneWords: "טל['׳]?|טלפון|נייד|פקס",
    date: (day, month, said) =>
      [masculine[day] ?? cardinal(day), month && `ב${month}`, said].filter(Boolean).join(' '),
    time: (hour, minute) =>
      `${cardinal(String(hour))}${minute > 0 ? ` ${minute < 10 ? 'אפס ' : ''}${cardinal(String(minute))}` : ''}`,
    units: {
      "גר'": { one: 'גרם', two: 'גרם', other: 'גרם' },
      'גר׳': { one: 'גרם', two: 'גרם', other: 'גרם' },
      'קמ"ר': { one: 'קילומטר רבוע', other: 'קילומטרים רבועים' },
      'קמ״ר': { one: 'קילומטר רבוע', other: 'קילומטרים רבועים' },
      'מ"ק': { one: 'מטר מעוקב', other: 'מטרים מעוקבים' },
      'מ״ק': { one: 'מטר מעוקב', other: 'מטרים מעוקבים' },
      'קמ"ש': { one: 'קילומטר בשעה', other: 'קילומטרים בשעה' },
      'm²': { one: 'מטר רבוע', other: 'מטרים רבועים' },
      'km²': { one: 'קילומטר רבוע', other: 'קילומטרים רבועים' },
      'm³': { one: 'מטר מעוקב', other: 'מטרים מעוקבים' },
      'ק״מ': { one: 'קילומטר', other: 'קילומטרים' },
      'ק"מ': { one: 'קילומטר', other: 'קילומטרים' },
      'ק״ג': { one: 'קילוגרם', other: 'קילוגרמים' },
      'ס״מ': { one: 'סנטימטר', other: 'סנטימטרים' },
      'מ״ר': { one: 'מטר רבוע', other: 'מטרים רבועים' },
      'מ"ר': { one: 'מטר רבוע', other: 'מטרים רבועים' },
      'מ״מ': { one: 'מילימטר', other: 'מילימטרים' },
      'מ״ל': { one: 'מיליליטר', other: 'מיליליטרים' },
      'מ"ל': { one: 'מיליליטר', other: 'מיליליטרים' },
      'מ״ג': { one: 'מיליגרם', other: 'מיליגרמים' },
      'מ"ג': { one: 'מיליגרם', other: 'מיליגרמים' },
      'קמ״ש': { one: 'קילומטר לשעה', other: 'קילומטרים לשעה' },
      'ק"ג': { one: 'קילוגרם', other: 'קילוגרמים' },
      'ס"מ': { one: 'סנטימטר', other: 'סנטימטרים' },
      'מ"מ': { one: 'מילימטר', other: 'מילימטרים' },
      '₪': { one: 'שקל', other: 'שקלים' },
    },
    currencies: {
      'ש״ח': shekels,
      'ש"ח': shekels,
      '₪': shekels,
      $: { one: 'דולר', other: 'דולר' },
      '€': { one: 'אירו', other: 'אירו' },
    },
    cents: { 'ש״ח': agorot, 'ש"ח': agorot, '₪': agorot },
    magnitudes: {
      אלף: ['אלף', 'אלף'],
      מיליון: ['מיליון', 'מיליון'],
      מיליארד: ['מיליארד', 'מיליארד'],
    },
    rangeWords: "עמ['׳]|עמודים|שנים|בשנים|סעיפים|גילאי|בגילאי",
    score: (home, away) => `${cardinal(home)} ${cardinal(away)}`,
    scoreWords: 'ניצח(?:ה|ו)?|הפסיד(?:ה|ו)?|תיקו|גבר(?:ה|ו)?|הובס(?:ה|ו)?',
    shortForms: [
      // "29.03.19": no version
      {
        needs: /\d\.[01]\d\.\d/,
        pattern:
          /(?<![\p{L}\p{N}.,])(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0[1-9]|1[0-2])\.(?<year>\d\d)(?![\p{N}]|\.\d)/gu,
        say: (_written, { date, months, year: yearOf }, { groups: { day = '', month = '', year = '' } }) =>
          date(
            String(Number(day)),
            months[Number(month) - 1]?.[0] ?? '',
            yearOf(`${Number(year) > 50 ? 19 : 20}${year}`),
            true,
            '',
          ),
      },
      // "ברח׳ הרצל": a short form with a letter in front that is a word of its own
      {
        needs: /[בלמהוש]\p{L}{2,4}["״'׳]/u,
        pattern:
          /(?<![\p{L}"״'׳])(?<letters>[בלמהושכ]{1,2})(?<short>רח['׳]|ארה["״]ב|עמ['׳]|פרופ['׳]|ד["״]ר|עו["״]ד)(?!\p{L})/gu,
        say: (_written, { abbreviations }, { groups: { letters = '', short = '' } }) =>
          abbreviations[short] && letters + abbreviations[short],
      },
    ],
    abbreviations: {
      "רח'": 'רחוב',
      'רח׳': 'רחוב',
      "טל'": 'טלפון',
      'טל׳': 'טלפון',
      'וכו׳': 'וכולי',
      "וכו'": 'וכולי',
      'ד״ר': 'דוקטור',
      'ד"ר': 'דוקטור',
      "פרופ'": 'פרופסור',
      "עמ'": 'עמוד',
      "מס'": 'מספר',
      'עו"ד': 'עורך דין',
      'עו״ד': 'עורך דין',
      'לפנה"ס': 'לפני הספירה',
      'ארה"ב': 'ארצות הברית',
      'ארה״ב': 'ארצות הברית',
      'פרופ׳': 'פרופסור',
      'עמ׳': 'עמוד',
      'מס׳': 'מספר',
      'לפנה״ס': 'לפני הספירה',
      לספירה: 'לספירה',
    },
    symbols: { '°': 'מעלות', '§': 'סעיף' },
    parts: {
      2: ['חצי', 'חצאים'],
      3: ['שליש', 'שלישים'],
      4: ['רבע', 'רבעים'],
      5: ['חמישית', 'חמישיות'],
      8: ['שמינית', 'שמיניות'],
      10: ['עשירית', 'עשיריות'],
    },
    bareParts: true,
    powers: { 2: 'בריבוע', 3: 'בשלישית', n: 'בחזקת' },
  })
}
