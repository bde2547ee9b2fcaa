import { monthSource } from '../calendar-source.js'
import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayNumber } from '../numbers.js'
import { after, before, isBehind } from './around.js'
import { daysOfOneMonth } from './shared-nouns.js'

const iso =
  /(?<![\p{N}-]|(?<!\d{4}-\d{2}-\d{2})\/)(?<year>\d{4})(?<mark>[-/]|(?<=(?:19|20)\d\d)\.)(?<month>\d{2})\k<mark>(?<day>\d{2})(?:(?:T| (?=\d{2}:\d{2}:\d{2}))(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d+))?)?(?<zone>Z|(?<offset>[+−-]\d{2})(?::?00)?)?)?(?![\p{L}\p{N}-]|\/(?!\d{4}-\d{2}-\d{2}(?!\d))|:\d)/gu
/** "2019-05" */
const isoMonth =
  /(?<![\p{L}\p{N}.,/:_-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?![\p{L}\p{N}/:_-]|[.,]\d)/gu
/** "05/2024" */
const monthOfYear = /(?<![\p{L}\p{N}/.-])(?<month>0[1-9])\/(?<year>(?:19|20)\d\d)(?![\p{N}/-])/gu
const numeric =
  /(?<![\p{N}/.])(?<first>\d{1,2})(?<mark>[/.]|\. )(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}(?![./]))(?![\p{N}/]|\.\d)/gu
const numericWithHyphens = /(?<![\p{N}-])(?<first>\d{1,2})-(?<second>\d{1,2})-(?<year>\d{4})(?![\p{N}-])/gu

/** Behind the words of a law, letter or case at court, whose number only looks like a date: "No. 02/2024", "case 1234-05-18". */
const isOfDocument = (found: Found, { documentWords, numberedWords }: Language): boolean =>
  isBehind(found, `${documentWords}|${numberedWords}`)

/** Dates as people say them. What is no date of the calendar is left alone. */
export function dates(language: Language): Recogniser[] {
  const all: Recogniser[] = [
    {
      pattern: iso,
      say: (found) => {
        if (isOfDocument(found, language)) return undefined
        const day = sayFound(found, language, found.groups, language.numericDates.order === 'dmy')
        return day && day + sayMoment(found.groups, language)
      },
    },
    {
      pattern: monthOfYear,
      say: (found) => (isOfDocument(found, language) ? undefined : sayMonthOfYear(found, language)),
    },
    { needs: /\d{4}-[01]\d/, pattern: isoMonth, say: (found) => sayIsoMonth(found, language) },
    { pattern: numeric, say: (found) => sayNumeric(found, language) },
    { pattern: numericWithHyphens, say: (found) => sayNumeric(found, language) },
    {
      needs: /\d-\p{L}+\.?-\d/u,
      pattern: withHyphens(language),
      say: ({ groups, ...found }) => {
        const month = String(monthNumber(language, groups.month ?? ''))
        return sayFound({ groups, ...found }, language, { ...groups, month }, true)
      },
    },
    ...language.writtenDates.map((pattern) => ({
      pattern,
      say: (found: Found) => sayWritten(found, language),
    })),
    ...daysOfOneMonth(language),
    ...shortDates(language),
  ]
  return all.map(({ say, ...one }) => ({ ...one, say: (found) => pausedBeforeTime(say(found), found) }))
}

function sayMonthOfYear({ groups: { month, year = '' } }: Found, language: Language): string {
  return `${language.months[Number(month) - 1]?.[0]} ${language.ofYear ?? ''}${language.year(year)}`
}

/** In "2004-05" the second may be the next year, in "2019-05" it is none. */
function sayIsoMonth(found: Found, language: Language): string | undefined {
  const { month, year } = found.groups
  if (Number(month) > Number(year) % 100 || isOfDocument(found, language)) return undefined
  return sayMonthOfYear(found, language)
}

/** "23 Oct 2000 21:18": without a pause the hour would be heard as part of the year. */
function pausedBeforeTime(said: string | undefined, found: Found): string | undefined {
  return said && /^[ \u00a0]\d{1,2}(?::\d\d(?!\d)|\.\d\d ?[ap]\.?m)/.test(after(found, 9)) ? `${said},` : said
}

/** "9-May-2006", "31-DEC-1999" */
function withHyphens({ months }: Language): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<day>\\d{1,2})-(?<month>${monthSource(months)})-(?<year>\\d{4})(?![\\p{L}\\p{N}-])`,
    'giu',
  )
}

/** "am 5.6." */
function shortDates(language: Language): Recogniser[] {
  const dayFirst = language.numericDates.order === 'dmy'
  return language.shortDates.map((pattern) => ({
    pattern,
    needs: /\d(?:er)?[./][ \u00a0\u202f]?\d/,
    say: (found) => sayFound(found, language, found.groups, dayFirst),
  }))
}

/** The time of day and the zone of "2024-05-12T14:30:00Z". */
function sayMoment({ hour, minute, second, fraction, zone, offset }: Groups, language: Language): string {
  if (!hour) return ''
  const isExact = fraction !== undefined && /[1-9]/.test(fraction)
  const time = language.time({
    hour: Number(hour),
    minute: Number(minute),
    ...(second && second !== '00' && !isExact ? { second: Number(second) } : {}),
    suffix: '',
  })
  const seconds = isExact
    ? ` ${sayNumber(`${Number(second)}${language.decimalMark}${fraction}`, language)} ${language.units.s?.[1] ?? ''}`
    : ''
  const { plus, minus } = language.words
  const from =
    offset &&
    ` ${offset.startsWith('+') ? plus : minus} ${language.cardinal(String(Number(offset.slice(1))))}`
  return `, ${time}${seconds}${zone ? ` U T C${from ?? ''}` : ''}`
}

/** In the order of the language; one that can be read in two ways as it is written, with a remark. */
function sayNumeric(found: Found, language: Language): string | undefined {
  const { first, second, year = '' } = found.groups
  const { order, ambiguous } = language.numericDates
  if (isVersion(found, language)) return undefined
  // "Hamlet 3.1.56"
  const isNumbering = language.decimalMark === '.' && found.groups.mark === '.' && year.length === 2
  if (isNumbering && !/(?<!\p{L})(?:on|dated?|by|from|until|since) $/iu.test(before(found, 8)))
    return undefined
  const monthFirst = order === 'mdy' ? Number(first) <= 12 : Number(second) > 12
  const [day, month] = monthFirst ? [second, first] : [first, second]
  // no clock is asked: what is left of this century is the last one's
  const full = year.length === 2 ? `${Number(year) < 40 ? 20 : 19}${year}` : year
  const said = sayFound(found, language, { day, month, year: full }, !monthFirst)
  if (!said || !ambiguous || !isOpen(found.groups)) return said
  const [one, other] = [first, second].map((digits) => language.cardinal(String(Number(digits))))
  const asWritten = `${one} ${other}, ${language.year(full)}`
  found.remark({ kind: 'date', written: found.written, said: asWritten })
  return asWritten
}

/** Whether either number may be the month, and they are not the same. */
function isOpen({ first, second, mark }: Groups): boolean {
  return (
    !mark?.startsWith('.') && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  )
}

/** "Ruby 3.2.10", "Ruby 3.2.9 und 3.2.10" */
const behindName = ({ conjunctions, untilWords }: Language) =>
  new RegExp(
    `(?<!\\p{L})(?<name>\\p{Lu}[\\p{L}\\p{N}.+#-]{2,24}) (?:\\d{1,3}(?:\\.\\d{1,3}){1,2}(?:,|,? (?:${conjunctions}|${untilWords})) ){0,4}$`,
    'u',
  )

/** Three numbers behind the name of a program are no date, though the last might be a year. */
function isVersion(found: Found, language: Language): boolean {
  const { days, headings, words } = language
  const { first = '', second = '', year = '', mark } = found.groups
  if (mark !== '.' || year.length !== 2 || first.startsWith('0') || second.startsWith('0')) return false
  const text = before(found, 64)
  // the last letter changes with the case: "wersji 3.2.10"
  if (words.version.length > 3 && isBehind(found, `${words.version.slice(0, -1)}\\p{L}{0,4}`)) return true
  const name = behindName(language).exec(text)?.groups?.name
  const isAtBeginning = name !== undefined && text.trimEnd() === name && found.begin < 64
  // "Am 3.2.10" begins a sentence; a program has a longer name, or one in Latin letters among others
  if (
    !name ||
    new RegExp(`^(?:${headings})$`, 'u').test(name) ||
    days.some(([day]) => day?.toLowerCase() === name.toLowerCase())
  )
    return false
  return !isAtBeginning || name.length > 3
}

function sayWritten(found: Found, language: Language): string | undefined {
  const { day = '', until, month = '', year } = found.groups
  const dayFirst = found.written.indexOf(day) < found.written.indexOf(month)
  const name = String(monthNumber(language, month))
  if (!until) return sayFound(found, language, { day, month: name, year }, dayFirst)
  return sayDays(found, language, dayFirst, name)
}

/** "the twelfth to the fifteenth of May", "May third to fifth". */
function sayDays(found: Found, language: Language, dayFirst: boolean, month: string): string | undefined {
  const { day = '', until = '', year, joint } = found.groups
  const name = language.months[Number(month) - 1]?.[0] ?? ''
  const text = before(found, 24)
  const spokenYear = year && language.year(year)
  const first = language.date(day, dayFirst ? '' : name, undefined, dayFirst, text)
  const last = language.date(until, dayFirst ? name : '', spokenYear, dayFirst, text, year)
  const between = joint === '/' ? language.symbols['&'] : (joint ?? language.words.toDay ?? language.words.to)
  return name && `${first} ${between} ${last.trim()}`
}

type Groups = Found['groups']

function sayFound(
  found: Found,
  language: Language,
  { day = '', month = '', year }: Groups,
  dayFirst: boolean,
): string | undefined {
  const name = language.months[Number(month) - 1]?.[0]
  if (!name || Number(day) < 1 || Number(day) > 31) return undefined
  const spokenYear = year && language.year(year)
  return language.date(String(Number(day)), name, spokenYear, dayFirst, before(found, 24), year)
}

function monthNumber(language: Language, written: string): number {
  const plain = written.toLowerCase().replace(/\.$/, '')
  return language.months.findIndex((names) => names.some((name) => name.toLowerCase() === plain)) + 1
}
