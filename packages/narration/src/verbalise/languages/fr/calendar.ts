import type { Calendar, Time } from '../../language.js'
import { monthSource, space } from '../digits.js'

const months = [
  ['janvier', 'janv'],
  ['février', 'févr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc'],
]

const days = [
  ['lundi', 'lun'],
  ['mardi', 'mar'],
  ['mercredi', 'mer'],
  ['jeudi', 'jeu'],
  ['vendredi', 'ven'],
  ['samedi', 'sam'],
  ['dimanche', 'dim'],
]
const month = `(?<month>${monthSource(months)})`

type Say = (digits: string) => string

export function calendar(cardinal: Say, feminine: Say): Calendar {
  return {
    year: cardinal,
    months,
    days,
    date: (day, name, spokenYear) =>
      `${day === '1' ? 'premier' : cardinal(day)} ${name}${spokenYear ? ` ${spokenYear}` : ''}`,
    numericDates: { order: 'dmy', ambiguous: false },
    writtenDates,
    shortDates,
    time: (time) => sayTime(time, feminine),
    times,
  }
}

const writtenDates = [
  `(?<day>\\d{1,2})(?:er)?[–-](?<until>\\d{1,2})${space}${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  `(?<day>\\d{1,2})(?:er)?${space}${month}${space}(?<year>\\d{4})(?!\\p{N})`,
  `(?<day>\\d{1,2})(?:er)?${space}${month}(?![\\p{L}\\p{N}])`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu'))

const shortDates =
  /(?<=(?<!\p{L})(?:[Ll]e|[Dd]u|[Aa]u|[Dd]ès le|[Ss]auf|[Ss]auf le|[Aa]vant le|[Jj]usqu[’']au|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\.) )(?<day>0?[1-9]|[12]\d|3[01])(?:er)?[/](?<month>0[1-9]|1[0-2])(?![\p{N}/])|(?<![\p{N}/.,])(?=0\d\/|\d\d\/0)(?<day2>0[1-9]|[12]\d|3[01])\/(?<month2>0[1-9]|1[0-2])(?![\p{N}/])|(?<=(?<!\p{L})[Ll]es (?:\d{1,2}\/\d{1,2}(?:, | et )){0,6})(?<day3>0?[1-9]|[12]\d|3[01])\/(?<month3>0[1-9]|1[0-2])(?![\p{N}/])|(?<=^|\[)(?<day4>1[3-9]|2\d|3[01])\/(?<month4>0[1-9]|1[0-2])(?=\]|[ :] ?\p{Lu})/gu

const times = [
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[ \u00a0\u202f]?[hH][ \u00a0\u202f](?<minute>\d{1,2})[ \u00a0\u202f]?(?<suffix>min)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[ \u00a0\u202f]?(?:h|H(?=[ \u00a0\u202f]?\d{2}(?!\d)))(?:[ \u00a0\u202f]?(?<minute>\d{2}))?(?![\p{L}\p{N}]|\/\d)/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?!\p{N}|:\p{N})/gu,
]

function sayTime({ hour, minute, second, suffix }: Time, feminine: Say): string {
  const measure = (count: number, unit: string) => `${feminine(String(count))} ${unit}${count < 2 ? '' : 's'}`
  const bare = minute === 0 ? '' : ` ${feminine(String(minute))}`
  const minutes = suffix ? ` ${measure(minute, 'minute')}` : bare
  return `${measure(hour, 'heure')}${minutes}${second === undefined ? '' : ` et ${measure(second, 'seconde')}`}`
}
