import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'

const iso = /(?<![\p{N}/-])(?<year>\d{4})(?<mark>[-/])(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\p{N}/-])/gu
const numeric =
  /(?<![\p{N}/.])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}(?![./]))(?![\p{N}/]|\.\d)/gu
const numericWithHyphens = /(?<![\p{N}-])(?<first>\d{1,2})-(?<second>\d{1,2})-(?<year>\d{4})(?![\p{N}-])/gu

/** Dates as people say them. What is no date of the calendar is left alone. */
export function dates(language: Language): Recogniser[] {
  return [
    {
      pattern: iso,
      say: (found) => sayFound(found, language, found.groups, language.numericDates.order === 'dmy'),
    },
    { pattern: numeric, say: (found) => sayNumeric(found, language) },
    { pattern: numericWithHyphens, say: (found) => sayNumeric(found, language) },
    ...language.writtenDates.map((pattern) => ({
      pattern,
      say: (found: Found) => sayWritten(found, language),
    })),
    ...(language.shortDates
      ? [
          {
            pattern: language.shortDates,
            say: (found: Found) => sayFound(found, language, found.groups, true),
          },
        ]
      : []),
    ...(language.decades
      ? [
          {
            pattern: language.decades.pattern,
            say: ({ groups }: Found) => language.decades?.say(groups.decade ?? ''),
          },
        ]
      : []),
  ]
}

/** In doubt, the order of the language; a doubtful one is remarked. */
function sayNumeric(found: Found, language: Language): string | undefined {
  const { first, second, year = '' } = found.groups
  const { order, ambiguous } = language.numericDates
  const monthFirst = order === 'mdy' ? Number(first) <= 12 : Number(second) > 12
  const [day, month] = monthFirst ? [second, first] : [first, second]
  const full = year.length === 2 ? `20${year}` : year
  const said = sayFound(found, language, { day, month, year: full }, !monthFirst)
  const open =
    ambiguous && found.groups.mark !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second
  if (said && open) found.remark({ kind: 'date', written: found.written, said })
  return said
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
  const before = beforeOf(found)
  const spokenYear = year && language.year(year)
  const first = language.date(day, dayFirst ? '' : name, undefined, dayFirst, before)
  const last = language.date(until, dayFirst ? name : '', spokenYear, dayFirst, before)
  return name && `${first} ${joint ?? language.words.toDay ?? language.words.to} ${last.trim()}`
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
  return language.date(String(Number(day)), name, year && language.year(year), dayFirst, beforeOf(found))
}

function beforeOf({ text, begin }: Found): string {
  return text.slice(Math.max(0, begin - 24), begin)
}

function monthNumber(language: Language, written: string): number {
  const plain = written.toLowerCase().replace(/\.$/, '')
  return language.months.findIndex((names) => names.some((name) => name.toLowerCase() === plain)) + 1
}
