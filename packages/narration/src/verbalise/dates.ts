import type { Language } from './language.js'

const iso = /(?<![\p{N}-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\p{N}-])/gu
const numeric = /(?<![\p{N}/.])(?<first>\d{1,2})([/.])(?<second>\d{1,2})\2(?<year>\d{4})(?![\p{N}/])/gu

type Groups = Record<string, string | undefined>

/** Dates as people say them; times of day. What is no date of the calendar is left alone. */
export function speakDates(text: string, language: Language): string {
  let said = text.replace(iso, (...match) => {
    const { year, month, day } = groups(match)
    return sayDate(language, day, month, year, language.numericDates === 'dmy') ?? match[0]
  })
  said = said.replace(numeric, (...match) => {
    const { first, second, year } = groups(match)
    const monthFirst = language.numericDates === 'mdy' ? Number(first) <= 12 : Number(second) > 12
    const [day, month] = monthFirst ? [second, first] : [first, second]
    return sayDate(language, day, month, year, !monthFirst) ?? match[0]
  })
  for (const pattern of language.writtenDates) {
    said = said.replace(pattern, (...match) => {
      const { day = '', month = '', year } = groups(match)
      const dayFirst = match[0].startsWith(day)
      return sayDate(language, day, String(monthNumber(language, month)), year, dayFirst) ?? match[0]
    })
  }
  return speakTimes(said, language)
}

function speakTimes(text: string, language: Language): string {
  return language.times.reduce(
    (said, pattern) =>
      said.replace(pattern, (...match) => {
        const { hour, minute = '0', suffix = '' } = groups(match)
        if (Number(hour) > 24 || Number(minute) > 59) return match[0]
        return language.time(Number(hour), Number(minute), suffix)
      }),
    text,
  )
}

/** `replace` hands the named groups over last. */
function groups(match: readonly unknown[]): Groups {
  return match.at(-1) as Groups
}

function sayDate(
  language: Language,
  day = '',
  month = '',
  year: string | undefined,
  dayFirst: boolean,
): string | undefined {
  const name = language.months[Number(month) - 1]?.[0]
  if (!name || Number(day) < 1 || Number(day) > 31) return undefined
  return language.date(String(Number(day)), name, year && language.year(year), dayFirst)
}

function monthNumber(language: Language, written: string): number {
  const plain = written.toLowerCase().replace(/\.$/, '')
  return language.months.findIndex((names) => names.some((name) => name.toLowerCase() === plain)) + 1
}
