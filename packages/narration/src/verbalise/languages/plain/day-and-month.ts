import type { Language, ShortForm } from '../../language.js'

const begin = '(?<![\\p{L}\\p{N}/.,-])'
const month = '(?<month>[1-9]|1[0-2])'

/** Days and months in figures, as Danish, Norwegian and Swedish write them: "26/8", "den 3/5", "3/5 2020". */
export function daysAndMonths(days: readonly string[]): readonly ShortForm[] {
  const day = '(?<day>[1-9]|[12]\\d|3[01])'
  const before = `(?<=(?<!\\p{L})(?:[Dd]en|[Dd]\\.|[Ff]r[aå]n?|[Tt]ill?|[Ii]nnan|${days.join('|')}) )`
  return [
    {
      needs: /\d\/\d+[ -](?:19|20)\d/,
      pattern: dated(`${begin}${day}\\/${month}[ -](?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}])`),
      say,
    },
    // which no fraction is
    {
      needs: /\d\/\d/,
      pattern: dated(`${begin}(?<day>1[3-9]|2\\d|3[01])\\/${month}(?![\\p{L}\\p{N}/-]|[.,]\\d)`),
      say,
    },
    { needs: /\d\/\d/, pattern: dated(`${before}${day}\\/${month}(?![\\p{L}\\p{N}/-]|[.,]\\d)`), say },
  ]
}

const dated = (source: string) => new RegExp(source, 'gu')

const say: ShortForm['say'] = (_written, { date, months, year: yearOf }: Language, { groups }) =>
  date(
    groups.day ?? '',
    months[Number(groups.month) - 1]?.[0] ?? '',
    groups.year ? yearOf(groups.year) : undefined,
    true,
    '',
  )
