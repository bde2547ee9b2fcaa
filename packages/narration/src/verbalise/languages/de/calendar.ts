import type { Calendar, Time } from '../../language.js'
import { monthSource, space } from '../digits.js'
import { ending } from './cases.js'

const months = [
  ['Januar', 'Jänner', 'Jan', 'Jän'],
  ['Februar', 'Feb'],
  ['März'],
  ['April', 'Apr'],
  ['Mai'],
  ['Juni'],
  ['Juli'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['Oktober', 'Okt'],
  ['November', 'Nov'],
  ['Dezember', 'Dez'],
]

const days = [
  ['Montag', 'Mo'],
  ['Dienstag', 'Di'],
  ['Mittwoch', 'Mi'],
  ['Donnerstag', 'Do'],
  ['Freitag', 'Fr'],
  ['Samstag', 'Sa'],
  ['Sonntag', 'So'],
]
const month = `(?<month>${monthSource(months)})`

type Say = (digits: string) => string

/** @param ordinal without an ending */
export function calendar(cardinal: Say, ordinal: Say, isAustrian: boolean): Calendar {
  return {
    year: (digits) => year(digits, cardinal),
    months: isAustrian ? [['Jänner', 'Januar', 'Jan', 'Jän'], ...months.slice(1)] : months,
    days,
    date: (day, name, spokenYear, _dayFirst, before) =>
      `${ordinal(day)}${ending({ before, after: ' Tag', mark: '' })}${name ? ` ${name}` : ''}${spokenYear ? ` ${spokenYear}` : ''}`,
    numericDates: { order: 'dmy', ambiguous: false },
    writtenDates,
    time: (time) => sayTime(time, cardinal),
    shortDates,
    times,
    decades: {
      pattern: decade,
      say: (digits, ending) =>
        digits === '1'
          ? `Einser${ending}`
          : `${digits.length === 4 ? year(digits, cardinal) : cardinal(digits)}er${ending}`,
    },
  }
}

const writtenDates = [
  `(?<day>\\d{1,2})\\.${space}(?<joint>und|oder|bis(?:${space}zum)?)${space}(?<until>\\d{1,2})\\.${space}?${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  `(?<day>\\d{1,2})\\.(?<joint>/)(?<until>\\d{1,2})\\.${space}?${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  `(?<day>\\d{1,2})\\.?${space}?[–-]${space}?(?<until>\\d{1,2})\\.${space}?${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  `(?<day>\\d{1,2})\\.${space}?${month}${space}(?<year>\\d{4})(?!\\p{N})`,
  `(?<day>\\d{1,2})\\.${space}?${month}(?![\\p{L}\\p{N}])`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu'))

const dash = '[ \u00a0]?[–/-][ \u00a0]?'
const shortDate = (which: number | '') => `(?<day${which}>\\d{1,2})\\.${space}?(?<month${which}>\\d{1,2})\\.`
/** Each alternative has groups of its own, as none may have the name of another's. */
const shortDates = new RegExp(
  [
    // "1.5.–3.5."
    `(?<![\\p{L}\\p{N}.,])${shortDate(3)}(?=${dash}\\d{1,2}\\.[ \u00a0]?\\d{1,2}\\.)`,
    `(?<=\\d\\.[ \u00a0]?\\d{1,2}\\.${dash}|\\d\\. (?:u\\.|und) )${shortDate(4)}(?!\\d)`,
    // "01.05.;"
    '(?<![\\p{L}\\p{N}.,])(?<day5>0[1-9]|[12]\\d|3[01])\\.(?<month5>0[1-9]|1[0-2])\\.(?=[,;)]| \\p{Ll})',
    // "am 5. 6."
    `(?<=(?<!\\p{L})(?:[Aa]m|[Vv]om|[Bb]is(?: zum)?|[Zz]um|[Dd]e[mnr]|[Aa]b|[Ss]eit|\\p{L}+tag,?|Mittwoch,?) )${shortDate('')}(?!\\d)`,
    // "Mo., 5.6."
    `(?<=(?<![\\p{L}\\p{N}])(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?,? )${shortDate(2)}(?!\\d)`,
  ].join('|'),
  'gu',
)

const times = [
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>[0-5]\d)[ \u00a0\u202f](?<suffix>Std\.|Stunden)/gu,
  // "an 8.17"
  /(?<=(?<!\p{L})(?:[Aa]b|[Aa]n|Abf\.|Ank\.):? )(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?=[,;)]|$)/gu,
  // "ab 14.30 h"
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)[ \u00a0\u202f]h(?!\p{L})/gu,
  // "von 8.30 bis 12 Uhr"
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?=(?:(?:, | u\. | bis | und | oder | ?[–-] ?)\d{1,2}(?:[.:]\d{2})?)+ Uhr)/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})[ \u00a0\u202f](?<suffix>Std\.|Stunden|h(?!\p{L}))/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::(?<second>\d{2}))?)?[ \u00a0\u202f](?<suffix>Uhr)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?!\p{N}|:\p{N})/gu,
]

const decade = /(?<![\p{L}\p{N}])(?<decade>\d{1,4})er(?<ending>n?)(?!\p{L})/gu

/** 1984 by hundreds, 2024 as a number. */
function year(digits: string, cardinal: Say): string {
  const hundreds = Number(digits.slice(0, 2))
  const rest = Number(digits.slice(2))
  if (digits.length !== 4 || hundreds >= 20 || hundreds < 11) return cardinal(digits)
  return `${cardinal(String(hundreds))}hundert${rest ? cardinal(String(rest)) : ''}`
}

/** "1:59:40 Std.", and what is shorter than a working day without "Uhr". */
function duration(parts: readonly number[], cardinal: Say): string {
  const [hours, minutes, seconds] = parts.map((count, index) => {
    const unit = ['Stunde', 'Minute', 'Sekunde'][index] ?? ''
    return count === 1 ? `eine ${unit}` : `${cardinal(String(count))} ${unit}n`
  })
  return seconds === undefined ? `${hours} ${minutes}` : `${hours}, ${minutes} und ${seconds}`
}

function sayTime({ hour, minute, second, suffix }: Time, cardinal: Say): string {
  if (second !== undefined && suffix !== 'Uhr' && (suffix || hour < 10))
    return duration([hour, minute, second], cardinal)
  // "2:34 Std."
  if (suffix && suffix !== 'Uhr') return duration([hour, minute], cardinal)
  const hours = `${hour === 1 ? 'ein' : cardinal(String(hour))} Uhr`
  const minutes = minute === 0 ? '' : ` ${cardinal(String(minute))}`
  if (second === undefined) return hours + minutes
  return `${hours}${minutes} und ${second === 1 ? 'eine Sekunde' : `${cardinal(String(second))} Sekunden`}`
}
