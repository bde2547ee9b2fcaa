import type { Speech } from '@lectern/languages'
import { monthSource, space } from '../calendar-source.js'
import type { Calendar } from '../language.js'
import { chooser } from './choice.js'
import { optionalSource, type Placeholders, sourceOf } from './fragment.js'
import { type Context, speaker } from './speaker.js'
import { patternOf } from './written.js'

type Dates = Omit<Calendar, 'time' | 'times'>

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
    behindDays: optionalSource(dates.behindDays, placeholders) ?? '(?!)',
    headings: optionalSource(dates.headings, placeholders) ?? '(?!)',
    ...(dates.ofYear ? { ofYear: dates.ofYear } : {}),
    date: (day, month, year, dayFirst, before, yearDigits = year) =>
      say(
        { digits: day, before, monthFirst: !dayFirst },
        speaker({ day, month, year: yearDigits }, context, { before, after: '', mark: '' }),
      ) ?? '',
    numericDates: { order: dates.order ?? 'dmy', ambiguous: dates.ambiguous ?? false },
    writtenDates: writtenDates(months, context),
    shortDates: shortDates(dates, placeholders),
  }
}

function writtenDates(
  months: readonly string[][],
  { speech: { dates = { say: '' } }, placeholders }: Context,
): RegExp[] {
  const month = `(?<month>${monthSource(months)})`
  const begin = '(?<![\\p{L}\\p{N}])'
  if (dates.written) {
    const known = {
      ...placeholders,
      day: '(?<day>\\d{1,2})',
      until: '(?<until>\\d{1,2})',
      month,
      months: `(?:${monthSource(months)})`,
      year: '(?<year>\\d{4})',
    }
    return dates.written.map((one) => new RegExp(`${begin}(?:${sourceOf(one, known)})`, 'gu'))
  }
  const of = optionalSource(dates.ofMonth, placeholders) ?? ''
  return [
    `(?<day>\\d{1,2})(?:er|\\.?${space})?[–-]${space}?(?<until>\\d{1,2})\\.?${space}${of}${month}(?:${space}${of}(?<year>\\d{4})(?!\\p{N}))?(?![\\p{L}])`,
    `(?<day>\\d{1,2})(?:º|°|er|\\.)?${space}${of}${month}(?:,?${space}${of}(?<year>\\d{4})(?!\\p{N}|-\\d\\d-))?(?![\\p{L}])`,
  ].map((source) => new RegExp(begin + source, 'giu'))
}

/** "25/11", which no fraction is: in languages that write dates so. What follows a number sign is another number. */
const certainShortDate =
  /(?<![\p{L}\p{N}/.,-]|(?<!\p{L})(?:n|nr|no|num|núm|art)[.º°] ?)(?<day>1[3-9]|2\d|3[01])\/(?<month>0[1-9]|1[0-2])(?![\p{L}\p{N}/-]|[.,]\d| ?(?:%|mmHg|h(?!\p{L})|kg|cm|mm))/giu

function shortDates(
  { certainShortDate: isCertain, short = [] }: Partial<NonNullable<Speech['dates']>>,
  placeholders: Placeholders,
): RegExp[] {
  const known = {
    ...placeholders,
    day: '(?<day>0?[1-9]|[12]\\d|3[01])',
    month: '(?<month>1[0-2]|0?[1-9])',
  }
  return [...short.map((one) => patternOf(one, known)), ...(isCertain ? [certainShortDate] : [])]
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
    const names = [name(index, 'long'), short, ...(shortMonths[index]?.split(' ') ?? [])]
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
