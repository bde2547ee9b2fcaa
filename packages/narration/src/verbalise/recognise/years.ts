import { monthSource } from '../calendar-source.js'
import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayDigits } from '../numbers.js'
import { after, before, isBehind } from './around.js'

/** Years without a date: from 1100 to 2099, after words like "in" from 1000, and those with an apostrophe. */
export function years(language: Language): Recogniser[] {
  return [
    {
      pattern: plain,
      say: (found) =>
        isBehind(found, language.numberedWords) || isCrowd(found, language)
          ? undefined
          : language.year(found.written),
    },
    ...earlyYears(language),
    {
      // "the class of '98": the apostrophe is not said
      pattern: /(?<=^|[\s(])['’](?<year>\d\d)(?![\p{L}\p{N}'’]|[.,]\d)/gu,
      needs: /['’]\d\d/,
      say: ({ groups: { year = '' } }) => shortYear(year, language),
    },
  ]
}

const plain =
  /(?<![\p{L}\p{N},]|(?<!(?<!\p{L})(?:ca?|b|d|m|fl|r|est|\p{Lu}\p{Ll}{2})\.)(?<=\.))(?<!(?<!\p{N} ?|\p{L})[−+-])(?:1[1-9]\d\d|20\d\d)(?![\p{L}\p{N}]|[.,]\d)/gu

/** "had 1984 people", but "in 1984 people …" */
function isCrowd(found: Found, { people, yearWords, months }: Language): boolean {
  if (!people || !new RegExp(`^[ \u00a0](?:${people})(?!\\p{L})`, 'u').test(after(found, 24))) return false
  return !new RegExp(`(?:^|[^\\p{L}])(?:${yearWords}|[Tt]he|${monthSource(months)}) $`, 'u').test(
    before(found, 16),
  )
}

/** "in 1066": before 1100 only words before it make a number a year. */
function earlyYears({ yearWords, year }: Language): Recogniser[] {
  if (!yearWords) return []
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${yearWords}) )10\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d| \\p{Ll}+s(?!\\p{L}))`,
    'gu',
  )
  return [{ pattern, say: ({ written }) => year(written) }]
}

/** "oh seven", where 1907 is "nineteen oh seven". */
function shortYear(year: string, language: Language): string {
  if (!year.startsWith('0')) return language.cardinal(year)
  const century = `${language.cardinal('19')} `
  const full = language.year(`19${year}`)
  return full.startsWith(century) ? full.slice(century.length) : sayDigits(year, language)
}
