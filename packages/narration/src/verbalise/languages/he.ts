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
}

/** Hebrew: counting is feminine, and before masculine nouns up to ten masculine. */
export async function hebrew(): Promise<Language> {
  const { toCardinal } = await numberWords['he-IL']()
  const cardinal = (digits: string) =>
    toCardinal(digits)
      .replace(/שתים(?! עשרה)/g, 'שתיים')
      .replace(/שלש(?=[ים ]|$)/g, 'שלוש')
  return plainLanguage({
    locale: 'he',
    decimalMark: '.',
    cardinal,
    count: (digits, noun) =>
      /(?:ת|ה|ות|שניות|דקות|שעות|מעלות)$/.test(noun.split(' ')[0] ?? '')
        ? cardinal(digits)
        : (masculine[digits] ?? cardinal(digits)),
    words: {
      point: 'נקודה',
      minus: 'מינוס',
      plus: 'פלוס',
      percent: 'אחוזים',
      to: 'עד',
      at: 'שטרודל',
      dot: 'נקודה',
      slash: 'לוכסן',
      by: 'על',
      per: 'ל',
      and: 'ו',
      hyphen: 'מקף',
      number: 'מספר',
      star: ['כוכב', 'כוכבים'],
      timesWord: 'פעמים',
      equals: 'שווה',
      colon: 'נקודתיים',
      over: 'חלקי',
    },
    percents: { one: 'אחוז', other: 'אחוזים' },
    ofMonth: 'ב?',
    date: (day, month, said) =>
      [masculine[day] ?? cardinal(day), month && `ב${month}`, said].filter(Boolean).join(' '),
    time: (hour, minute) =>
      `${cardinal(String(hour))}${minute > 0 ? ` ${minute < 10 ? 'אפס ' : ''}${cardinal(String(minute))}` : ''}`,
    units: {
      'ק״מ': { one: 'קילומטר', other: 'קילומטרים' },
      'ק"מ': { one: 'קילומטר', other: 'קילומטרים' },
      'ק״ג': { one: 'קילוגרם', other: 'קילוגרמים' },
      'ס״מ': { one: 'סנטימטר', other: 'סנטימטרים' },
      'מ״מ': { one: 'מילימטר', other: 'מילימטרים' },
      '₪': { one: 'שקל', other: 'שקלים' },
    },
    abbreviations: {
      'וכו׳': 'וכולי',
      "וכו'": 'וכולי',
      'ד״ר': 'דוקטור',
      'פרופ׳': 'פרופסור',
      'עמ׳': 'עמוד',
      'מס׳': 'מספר',
      'לפנה״ס': 'לפני הספירה',
      לספירה: 'לספירה',
    },
    symbols: { '°': 'מעלות' },
  })
}
