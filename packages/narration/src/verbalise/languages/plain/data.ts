import type { Around, Language, ShortForm, Words } from '../../language.js'
import type { NumberCase } from './cases.js'
import type { Genitive } from './genitive.js'

/** Forms of a noun by plural category of `Intl.PluralRules` ("one", "few", "many", "other"). */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What must be known of a language whose rules are few; the rest is the same in all of them. */
export interface PlainLanguage {
  /** Of `Intl`, for the names of months, days, units and currencies. */
  locale: string
  cardinal(digits: string): string
  /** A number before what it counts, where it agrees with that. */
  count?(digits: string, noun: string): string
  ordinal?(digits: string, around?: Around): string
  genitive?: Genitive
  /** Other cases of numbers; the first that fits. */
  cases?: readonly NumberCase[]
  /** Written ordinals: named groups number and, where written, mark. */
  ordinals?: readonly RegExp[]
  decimalMark?: '.' | ','
  words: PlainWords
  /** A year of four figures, where it is not said as a number. */
  year?(digits: string): string
  /** Words before a year, as a source. */
  yearWords?: string
  /** "5 May 2024": the day in figures, the month as `Intl` writes it in a date, the year in words. */
  date(day: string, month: string, year: string | undefined): string
  /** Between a day, its month and its year, as a source. */
  ofMonth?: string
  /** Other ways to write the months, January first. */
  shortMonths?: readonly string[]
  /** @param before some of the text before it, which may ask for a case */
  time(hour: number, minute: number, noun: boolean, before: string): string
  /** Behind a time, as a source ("uur", "h"): without it only "14:30" is one. */
  hourWords?: string
  /** Before "14.30", as a source ("alle", "kl."). */
  beforeHours?: string
  /** Units that `Intl` does not know, and what is to be said otherwise. */
  units?: Readonly<Record<string, Forms>>
  /** "Percent", where it bends with the number; the first is that of `words`. */
  percents?: Forms
  /** Currencies whose everyday name is shorter than that of `Intl`. */
  currencies?: Readonly<Record<string, Forms>>
  /** Hundredths of currencies, by their sign. */
  cents?: Readonly<Record<string, Forms>>
  andCents?: string
  magnitudes?: Language['magnitudes']
  ofMagnitude?(noun: string): string
  /** National telephone numbers that are certain. */
  telephones?: readonly RegExp[]
  /** What is said up to the decimal mark, with the word for it, where both agree. */
  wholeBeforePoint?(digits: string): string
  /** Figures after the decimal mark, where they are not said as a number. */
  fraction?(digits: string): string
  /** "Half" before a noun, where it agrees with that. */
  half?(noun: string): string
  /** The noun behind that, where it has a form of its own. */
  halved?: Readonly<Record<string, string>>
  /** "2½ hours" from "two", the noun that a half asks for and the same of one, where that is more than "and" between them. */
  wholeAndHalf?(count: string, noun: string, one: string): string
  /** A date of two figures and a stroke: named groups day and month. */
  shortDates?: RegExp
  /** "28-letni" */
  compounds?: NonNullable<Language['compounds']>
  /** Halves, thirds …: one, many. */
  parts?: Readonly<Record<number, readonly [string, string]>>
  /** One part is said without its number, or has it in its name ("نصف"). */
  bareParts?: boolean
  symbols?: Language['symbols']
  abbreviations?: Language['abbreviations']
  beforeFigures?: Language['abbreviations']
  /** Short forms that are words too, with spaces between them. */
  alsoWords?: string
  shortForms?: readonly ShortForm[]
  romans?: Language['romans']
  power?(exponent: string): string
  /** Where that is all that is to know: of "2" and "3", and before any other number. */
  powers?: Readonly<Record<'2' | '3' | 'n', string>> & Readonly<Record<string, string>>
  books?: Language['books']
  rangeWords?: string
  /** Words near a score, as a source, and how one is said. */
  scoreWords?: string
  score?: Language['score']
  /** What is counted, and follows no year, as a source. */
  people?: string
  /** Short forms of Monday to Sunday, without a stop, several with spaces between them. */
  shortDays?: readonly string[]
  telephoneWords?: string
  acronymWords?: string
  plainWords?: string
}

type Needed =
  | 'point'
  | 'minus'
  | 'plus'
  | 'percent'
  | 'to'
  | 'at'
  | 'dot'
  | 'slash'
  | 'by'
  | 'per'
  | 'hyphen'
  | 'number'

/** What signs are called. Where one is left out, it is said as the one that it is like. */
export type PlainWords = Pick<Words, Needed> &
  Partial<Omit<Words, Needed>> & {
    and: string
    star: readonly [string, string]
    /** "three times" */
    timesWord: string
    equals: string
  }
