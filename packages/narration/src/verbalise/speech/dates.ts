import type { Speech } from '@lectern/languages'
import type { Calendar } from '../language.js'
import { certainShortDate, monthSource, space } from '../languages/digits.js'
import { chooser } from './choice.js'
import { optionalSource } from './fragment.js'
import { type Context, speaker } from './speaker.js'

type Dates = Omit<Calendar, 'time' | 'times' | 'isNoDate' | 'decades' | 'ofYear'>

/** Days, months and years: names by `Intl`, dates by the template of the language. */
export function datesOf(context: Context): Dates {
  const { speech, numbers, placeholders } = context
  const { dates = { say: '' } } = speech
  const months = monthsOf(speech)
  const say = chooser(dates.say, context)
  const yearWords = optionalSource(dates.yearWords, placeholders)
  return {
    year: (digits) => numbers.spell(numbers.has('year') ? 'year' : 'cardinal', digits),
    ...(yearWords ? { yearWords } : {}),
    months,
    days: daysOf(speech),
    date: (day, month, year, _dayFirst, _before, yearDigits = year) =>
      say({ digits: day }, speaker({ day, month, year: yearDigits }, context)) ?? '',
    numericDates: { order: 'dmy', ambiguous: false },
    writtenDates: writtenDates(months, optionalSource(dates.ofMonth, placeholders) ?? ''),
    ...(dates.certainShortDate ? { shortDates: certainShortDate } : {}),
  }
}

function writtenDates(months: readonly string[][], of: string): RegExp[] {
  const month = `(?<month>${monthSource(months)})`
  return [
    `(?<day>\\d{1,2})(?:\\.?${space})?[–-]${space}?(?<until>\\d{1,2})\\.?${space}${of}${month}(?:${space}${of}(?<year>\\d{4})(?!\\p{N}))?(?![\\p{L}])`,
    `(?<day>\\d{1,2})(?:º|°|er|\\.)?${space}${of}${month}(?:,?${space}${of}(?<year>\\d{4})(?!\\p{N}|-\\d\\d-))?(?![\\p{L}])`,
  ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'giu'))
}

/** As they are written in a date, which is the genitive in some languages. */
function monthsOf({ locale, dates: { shortMonths = [] } = { say: '' } }: Speech): string[][] {
  const name = (index: number, style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
      numberingSystem: 'latn',
    })
      .formatToParts(Date.UTC(2024, index, 5))
      .find(({ type }) => type === 'month')?.value ?? ''
  return Array.from({ length: 12 }, (_, index) => {
    const short = name(index, 'short').replace(/\.$/, '')
    const names = [name(index, 'long'), short, shortMonths[index] ?? '']
    return [...new Set(names.filter((one) => one !== '' && /\p{L}/u.test(one)))]
  })
}

function daysOf({ locale, dates: { shortDays = [] } = { say: '' } }: Speech): string[][] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, index) => [
    format.format(Date.UTC(2024, 0, 1 + index)),
    ...(shortDays[index]?.split(' ') ?? []),
  ])
}
