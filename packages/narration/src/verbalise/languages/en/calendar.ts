import type { Calendar, Time } from '../../language.js'
import { monthSource, space } from '../digits.js'

const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
]

const days = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
]
const month = `(?<month>${monthSource(months)})`

const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

type Say = (digits: string) => string

/** @param region of the language, in small letters; without one the order of a date in figures is open */
export function calendar(
  cardinal: Say,
  ordinal: Say,
  region: string,
  isBritish: boolean,
  people = '(?!)',
): Calendar {
  const counted = countedAfter(people)
  return {
    year: (digits) => year(digits, cardinal),
    yearWords:
      '[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Aa]round|[Yy]ear|[Ff]rom|[Ee]arly|[Ll]ate|[Dd]uring|of',
    months,
    days,
    date: (number, name, spokenYear, dayFirst) => {
      const day = `the ${ordinal(number)}${name ? ` of ${name}` : ''}`
      const said = dayFirst ? day : `${name} ${ordinal(number)}`
      return spokenYear ? `${said}, ${spokenYear}` : said
    },
    numericDates: { order: isBritish ? 'dmy' : 'mdy', ambiguous: region === '' },
    writtenDates,
    isNoDate: (before, after) => inMonth.test(before) || (counted.test(after) && !onDay.test(before)),
    time: (time) => sayTime(time, cardinal),
    shortDates: shortDates(region, isBritish),
    times: region === 'us' ? times : [...times, pointed],
    decades: { pattern: decade, say: (digits) => sayDecade(digits, cardinal) },
  }
}

const writtenDates = [
  // "Jun/15", "Jun/2 2012"
  `${month}/(?<day>\\d{1,2})(?:,?${space}(?<year>\\d{4})(?!\\p{N}))?(?![\\p{L}\\p{N}/])`,
  `${month}${space}${day}[–-](?<until>\\d{1,2}),?${space}(?<year>\\d{4})(?!\\p{N})`,
  `(?<!(?:${monthSource(months)})${space})(?:the${space})?${day}${space}(?<joint>to|and|or)${space}(?:the${space})?(?<until>\\d{1,2})(?:st|nd|rd|th)?${space}(?:of${space})?${month}(?:,?${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  `(?<day>\\d{1,2})[–-](?<until>\\d{1,2})${space}${month},?${space}(?<year>\\d{4})(?!\\p{N})`,
  `(?:the${space})?${day}[–/-](?<until>\\d{1,2})(?:st|nd|rd|th)?${space}(?:of${space})?${month}(?:,?${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  `(?:the${space})?${day}${space}(?:of${space})?${month},?${space}(?<year>\\d{4})(?!\\p{N})`,
  `${month}${space}${day},?${space}(?<year>\\d{4})(?!\\p{N})`,
  `(?:the${space})?${day}${space}(?:of${space})?${month}(?![\\p{L}\\p{N}])`,
  `${month}${space}${day}[–-](?<until>\\d{1,2})(?![\\p{L}\\p{N}:–-])`,
  `${month}${space}${day}(?![\\p{L}\\p{N}]|[.,:]\\p{N}|${space}(?:percent|per|%))`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu'))

const times = [
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2}))?(?:[ \u00a0]?(?<suffix>[ap]\.?m\.?)|(?<short>[ap]))(?!\p{L})/giu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[ \u00a0]?(?<suffix>[ap]\.?m\.?)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?!\p{N}|:\p{N}|[.,]\d)/gu,
]

/** British papers write "at 7.05" and "the 19.42 from York". */
const pointed =
  /(?<=(?<!\p{L})(?:(?:leav|depart|arriv|start|begin|open|finish)\p{L}* at|[Cc]los(?:es|ing) at|[Kk]ick-?off(?: at)?|(?<!(?:[Uu]pgrad|[Uu]pdat|[Mm]igrat|[Rr]ose|[Rr]is|[Ff]ell|[Ff]all|[Cc]hang|[Gg]rew|[Uu]p|[Dd]own)\p{L}* )from|until|till|[Tt]rains? at|[Bb]us at|(?<!(?:stand|stood|clos|trad|pric|valu|end|rat|scor|peg|fix)\p{L}* )at) )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?=[,;:)]|\.?$|\. | \(| (?:on|and|to|from|for|in|tonight|today|tomorrow|\p{L}+day)(?!\p{L}))|(?<=[Tt]he )(?<hour2>[01]?\d|2[0-3])\.(?<minute2>[0-5]\d)(?= (?:to|from|train|bus|flight|service|ferry)(?!\p{L}))|(?<![\p{L}\p{N}.,:])(?<hour3>0[1-9])\.(?<minute3>[0-5]\d)(?!\p{N}|[.,:]\d| ?[%\p{L}]{1,2}(?!\p{L}))/gu

const decade =
  /(?<![\p{L}\p{N}])['’]?(?<decade>(?:1[1-9]|20)\d0|[2-9]0|[1-9]\d\d|1000)['’]?s(?![\p{L}\p{N}])|(?<=\p{L}-)(?<several>\d{1,3})s(?![\p{L}\p{N}])/gu

function sayDecade(digits: string, cardinal: Say): string {
  if (/^100+$/.test(digits)) return digits === '100' ? 'hundreds' : 'thousands'
  const said = digits.length === 4 ? year(digits, cardinal) : cardinal(digits)
  return said.endsWith('y') ? `${said.slice(0, -1)}ies` : `${said}${said.endsWith('x') ? 'es' : 's'}`
}

/** Of a month without a day: "in May 12 people were hurt". */
const inMonth = /(?<!\p{L})in(?: early| late)? $/iu

/** Before a day of a month beyond doubt. */
const onDay =
  /(?<!\p{L})(?:on|by|until|till|since|from|before|after|through|the|this|last|next|\p{L}+day,?) $/iu

/** 1984 in pairs, 1900 by hundreds, 1905 with "oh", 2005 as a number, 2024 in pairs. */
function year(digits: string, cardinal: Say): string {
  const first = Number(digits.slice(0, 2))
  const last = Number(digits.slice(2))
  if (digits.length !== 4 || (first % 10 === 0 && last < 10)) return cardinal(digits)
  if (last === 0) return `${cardinal(String(first))} hundred`
  const end = last < 10 ? `oh ${cardinal(String(last))}` : cardinal(String(last))
  return `${cardinal(String(first))} ${end}`
}

/** What is counted or measured, and follows no date but by chance: "march 5 miles a day". */
const countedAfter = (people: string) =>
  new RegExp(
    `^${space}(?:${people}|kilomet(?:re|er)s|met(?:re|er)s|feet|yards|kilos?|minutes|weeks|months|degrees|laps|steps|points|goals|others|more)(?!\\p{L})`,
    'u',
  )

/** "due 12/31": certain in America; where the region is open only what can be no other day. */
function shortDates(region: string, isBritish: boolean): RegExp {
  const words = '(?<=(?<!\\p{L})(?:[Oo]n|[Bb]y|[Dd]ue|[Uu]ntil|[Ss]ince|[Ff]rom) )(?!9/11(?!\\d))'
  const end = '(?![\\p{N}/]|[.,]\\d)'
  if (isBritish) return new RegExp(`${words}(?<day>\\d{1,2})/(?<month>1[0-2]|0?[1-9])${end}`, 'gu')
  const day = region === '' ? '1[3-9]|2\\d|3[01]' : '\\d{1,2}'
  return new RegExp(`${words}(?<month>1[0-2]|0?[1-9])/(?<day>${day})${end}`, 'gu')
}

function sayTime({ hour, minute, second, suffix, after = '' }: Time, cardinal: Say): string {
  if (second !== undefined && !suffix && hour < 10) return duration([hour, minute, second], cardinal)
  if (second === undefined && !suffix && minute === 0) return onTheHour(hour, after, cardinal)
  const minutes = minute === 0 ? '' : ` ${minute < 10 ? 'oh ' : ''}${cardinal(String(minute))}`
  const seconds =
    second === undefined ? '' : ` and ${cardinal(String(second))} ${second === 1 ? 'second' : 'seconds'}`
  const half = suffix ? ` ${suffix[0]?.toLowerCase() === 'a' ? 'A' : 'P'} M` : ''
  return cardinal(String(hour)) + minutes + seconds + half
}

function onTheHour(hour: number, after: string, cardinal: Say): string {
  if (hour === 0) return 'midnight'
  const said = cardinal(String(hour))
  // "9:00–17:00": nine to seventeen hundred
  if (hour <= 12 && /^ ?[–-] ?\d{1,2}:\d\d/.test(after)) return said
  return `${said} ${hour > 12 ? 'hundred' : 'o’clock'}`
}

/** "2:14:04" of a race: "two hours, fourteen minutes and four seconds". */
function duration(parts: readonly number[], cardinal: Say): string {
  const [hours, minutes, seconds] = parts.map((count, index) => {
    const unit = ['hour', 'minute', 'second'][index] ?? ''
    return `${cardinal(String(count))} ${unit}${count === 1 ? '' : 's'}`
  })
  return `${hours}, ${minutes} and ${seconds}`
}
