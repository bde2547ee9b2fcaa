import type { Language } from '../language.js'
import type { PlainLanguage, PlainWords } from './plain/data.js'
import { plainLanguage } from './plain/plain.js'

/** What Danish and Norwegian say each in their own way. */
interface Scandinavian
  extends Pick<
    PlainLanguage,
    | 'locale'
    | 'cardinal'
    | 'count'
    | 'year'
    | 'units'
    | 'abbreviations'
    | 'magnitudes'
    | 'symbols'
    | 'powers'
    | 'parts'
  > {
  /** Days of the month as ordinals, between spaces. */
  days: string
  /** "0" of "14:05". */
  zero: string
  words: Omit<PlainWords, keyof typeof words>
}

const crowns = { one: 'krone', other: 'kroner' } as const

interface Name {
  one: string
  many: string
}

/** Millions, and thousands of them with their short form. */
export function millions(million: Name, milliard: Name, short: string): NonNullable<Language['magnitudes']> {
  const ofMillion = [million.one, million.many] as const
  const ofMilliard = [milliard.one, milliard.many] as const
  return {
    [million.one]: ofMillion,
    [million.many]: ofMillion,
    'mio.': ofMillion,
    'mill.': ofMillion,
    [milliard.one]: ofMilliard,
    [milliard.many]: ofMilliard,
    [short]: ofMilliard,
  }
}

const words = {
  point: 'komma',
  minus: 'minus',
  to: 'til',
  dot: 'punktum',
  per: 'per',
  perWhat: 'sekund|minutt?|time|dag|døgn|uke|uge|måned|år|person|innbygger|indbygger|stykk?',
  perShort: { md: 'måned', mnd: 'måned', pers: 'person' },
  and: 'og',
  number: 'nummer',
  star: ['stjerne', 'stjerner'],
  colon: 'kolon',
  over: 'over',
} as const

/** Danish and Norwegian are written alike and differ in their numbers and some words. */
export function scandinavian({ days: listed, zero, ...own }: Scandinavian): Language {
  const { cardinal } = own
  const days = listed.split(' ')
  const dayOf = (digits: string) => days[Number(digits) - 1] ?? cardinal(digits)
  const minutes = (minute: number) => `${minute < 10 ? `${zero} ` : ''}${cardinal(String(minute))}`
  return plainLanguage({
    ...own,
    ordinal: dayOf,
    ordinals: [/(?<![\p{L}\p{N}.,:])(?<number>\d{1,2})\.(?= \p{Ll}{3,})/gu],
    words: { ...words, ...own.words },
    date: (day, month, year) => [dayOf(day), month, year].filter(Boolean).join(' '),
    time: (hour, minute) => `${cardinal(String(hour))}${minute > 0 ? ` ${minutes(minute)}` : ''}`,
    beforeHours: 'kl\\.|klokken|kl',
    currencies: { kr: crowns, 'kr.': crowns },
    units: {
      'km/t': { one: 'kilometer i timen', other: 'kilometer i timen' },
      kr: crowns,
      ...own.units,
    },
    abbreviations: {
      'f.eks.': 'for eksempel',
      'osv.': 'og så videre',
      'ca.': 'cirka',
      'kl.': 'klokken',
      'nr.': 'nummer',
      ...own.abbreviations,
    },
    // "Rt. 2019 s. 123"
    beforeFigures: { '†': 'død', 's.': 'side' },
    telephoneWords: 'tlf|tel|telefon|mobil',
    symbols: { '°': 'grader', '§': 'paragraf', ...own.symbols },
  })
}
