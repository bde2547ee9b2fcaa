import type { Calendar, Time } from '../../language.js'
import { monthSource, space } from '../digits.js'
import { type Say, shortened } from './numbers.js'

const months = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
]

const days = [
  ['lunes', 'lun'],
  ['martes', 'mar'],
  ['miércoles', 'mié', 'mier'],
  ['jueves', 'jue'],
  ['viernes', 'vie'],
  ['sábado', 'sáb', 'sab'],
  ['domingo', 'dom'],
]
const month = `(?<month>${monthSource(months)})`
const ofYear = `(?:${space}del?${space}(?<year>\\d{4})(?!\\p{N}))`

/** @param isAmerican whether a reader may take the month for the day */
export function calendar(cardinal: Say, feminine: Say, isAmerican: boolean): Calendar {
  return {
    year: cardinal,
    months,
    days,
    ofYear: 'de ',
    // "Ley 39/2015, de 1 de octubre"
    date: (day, name, spokenYear, _dayFirst, before) =>
      `${day === '1' && !/, de $/.test(before) ? 'primero' : cardinal(day)}${name ? ` de ${name}` : ''}${spokenYear ? ` de ${spokenYear}` : ''}`,
    numericDates: { order: 'dmy', ambiguous: isAmerican },
    writtenDates,
    shortDates,
    time: (time) => sayTime(time, cardinal, feminine),
    times,
  }
}

const writtenDates = [
  // "3 mayo 2024"
  `(?<day>\\d{1,2})${space}${month}(?:${space}del?)?${space}(?<year>\\d{4})(?!\\p{N})`,
  `(?<day>\\d{1,2})[–-](?<until>\\d{1,2})${space}de${space}${month}${ofYear}?(?![\\p{L}\\p{N}])`,
  `(?<day>\\d{1,2})(?:\\.?º)?${space}de${space}${month}${ofYear}`,
  `(?<day>\\d{1,2})(?:\\.?º)?${space}de${space}${month}(?![\\p{L}\\p{N}])`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu'))

const shortDates =
  /(?<=(?<!\p{L})(?:[Ee]xcepto|[Ss]alvo|[Ee]l|[Dd]el|[Aa]l|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lun|mar|mié|jue|vie|sáb|dom)\.) )(?<day>0?[1-9]|[12]\d|3[01])[/](?<month>0[1-9]|1[0-2]|[1-9](?! de))(?![\p{N}/])|(?<![\p{N}/.,])(?=0\d\/|\d\d\/0)(?<day2>0[1-9]|[12]\d|3[01])\/(?<month2>0[1-9]|1[0-2])(?![\p{N}/])/gu

const times = [
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})[ \u00a0\u202f]h(?!\p{L})/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})[ \u00a0\u202f]?(?<suffix>[ap](?:\.[ \u00a0\u202f]?m\.|m(?!\p{L})))/giu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[ \u00a0\u202f]?(?<suffix>[ap](?:\.[ \u00a0\u202f]?m\.|m(?!\p{L})))/giu,
  // "a las 12,00 horas"
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2}),(?<minute>00|15|30|45)(?=[ \u00a0]horas(?!\p{L}))/gu,
  /(?<=(?<!\p{L})[Ll]as? )(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)[ \u00a0]?h(?!\p{L})/gu,
  // "a las 23.45"
  /(?<=(?<!\p{L})[Ll]as? )(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?!\p{N}|[.,]\p{N}|[ \u00a0](?:mil|millones|%))/gu,
  // "de 9.30 a 14.00 h", "2h15"
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)(?=(?: a | y | ?[–-] ?)\d{1,2}[.:]\d{2} ?h(?:oras?)?(?!\p{L}))/gu,
  /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})h(?<minute>[0-5]\d)(?![\p{L}\p{N}]|:\d)/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?=[ \u00a0]horas)/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})[ \u00a0\u202f]?h(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?!\p{N}|:\p{N})/gu,
]

function sayTime(time: Time, cardinal: Say, feminine: Say): string {
  const { hour, minute, second, suffix, before = '' } = time
  if (second !== undefined && !suffix && hour < 10 && !/las? $/iu.test(before))
    return duration(hour, minute, second, cardinal, feminine)
  const seconds = second === undefined ? '' : ` y ${cardinal(String(second))} segundos`
  return feminine(String(hour)) + minutesOf(time, cardinal) + seconds + partOfDay(hour, suffix)
}

function duration(hours: number, minutes: number, seconds: number, cardinal: Say, feminine: Say): string {
  const several = (count: number, said: string, unit: string) => `${said} ${unit}${count === 1 ? '' : 's'}`
  const masculine = (count: number, unit: string) => several(count, shortened(cardinal(String(count))), unit)
  return `${several(hours, feminine(String(hours)), 'hora')}, ${masculine(minutes, 'minuto')} y ${masculine(seconds, 'segundo')}`
}

/** Without any, that it is an hour is said where nothing else does. */
function minutesOf({ hour, minute, second, suffix, before = '' }: Time, cardinal: Say): string {
  if (minute > 0) return ` y ${cardinal(String(minute))}`
  if (suffix || second !== undefined || (hour > 0 && /(?:^|[^\p{L}])las? $/iu.test(before))) return ''
  return hour === 1 ? ' hora' : ' horas'
}

/** "a. m.", "p. m." */
function partOfDay(hour: number, suffix: string): string {
  if (!suffix) return ''
  if (suffix.startsWith('a') || suffix.startsWith('A')) return hour === 12 ? ' de la noche' : ' de la mañana'
  if (hour === 12) return ' del mediodía'
  return hour >= 8 && hour < 12 ? ' de la noche' : ' de la tarde'
}
