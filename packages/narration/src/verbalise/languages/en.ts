import type { Language, Time } from '../language.js'
import { monthSource, oneByOne, plainRomans, space } from './digits.js'
import {
  abbreviations,
  acronymWords,
  beforeFigures,
  books,
  currencies,
  magnitudes,
  plainWords,
  shortForms,
  symbols,
  units,
} from './en-words.js'

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
const british = new Set(['gb', 'ie', 'au', 'nz', 'za', 'in', 'uk'])
const parts = ['', '', 'half', 'third', 'quarter']

/** English. Britain and its like say "and", and read 03/04 as the third of April. */
export async function english(region: string): Promise<Language> {
  const isBritish = british.has(region)
  const { toCardinal, toOrdinal } = isBritish ? await import('n2words/en-GB') : await import('n2words/en-US')
  const cardinal = (digits: string) => toCardinal(digits)
  const ordinal = (digits: string) => toOrdinal(digits)
  return {
    cardinal,
    count: cardinal,
    isCounted: () => false,
    ordinal,
    year: (digits) => year(digits, cardinal),
    yearWords:
      '[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Aa]round|[Yy]ear|[Ff]rom|[Ee]arly|[Ll]ate|[Dd]uring|of',
    fraction: oneByOne(cardinal),
    isOne: (written) => written === '1',
    decimalMark: '.',
    words: {
      point: 'point',
      minus: 'minus',
      percent: 'percent',
      perMille: 'per mille',
      to: 'to',
      at: 'at',
      dot: 'dot',
      slash: 'slash',
      backslash: 'backslash',
      ratio: 'to',
      hyphen: 'hyphen',
      underscore: 'underscore',
      colon: 'colon',
      plus: 'plus',
      hashtag: 'hashtag',
      number: 'number',
      andMore: 'and so on',
      by: 'by',
      per: 'per',
      perWhat:
        'second|minute|hour|day|night|week|month|mo|quarter|year|yr|person|head|adult|child|pupil|student|household|session|unit|mile|item',
      times: (count) => `${count} times`,
    },
    months,
    days,
    directions: { N: 'north', E: 'east', S: 'south', W: 'west' },
    books,
    date: (number, name, spokenYear, dayFirst) => {
      const day = `the ${ordinal(number)}${name ? ` of ${name}` : ''}`
      const said = dayFirst ? day : `${name} ${ordinal(number)}`
      return spokenYear ? `${said}, ${spokenYear}` : said
    },
    numericDates: { order: isBritish ? 'dmy' : 'mdy', ambiguous: region === '' },
    writtenDates: [
      `${month}${space}${day}[–-](?<until>\\d{1,2}),?${space}(?<year>\\d{4})(?!\\p{N})`,
      `(?<!(?:${monthSource(months)})${space})(?:the${space})?${day}${space}(?<joint>to|and|or)${space}(?:the${space})?(?<until>\\d{1,2})(?:st|nd|rd|th)?${space}(?:of${space})?${month}(?:,?${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
      `(?<day>\\d{1,2})[–-](?<until>\\d{1,2})${space}${month},?${space}(?<year>\\d{4})(?!\\p{N})`,
      `(?<day>\\d{1,2})[–-](?<until>\\d{1,2})${space}${month}(?![\\p{L}\\p{N}])`,
      `(?:the${space})?${day}${space}(?:of${space})?${month},?${space}(?<year>\\d{4})(?!\\p{N})`,
      `${month}${space}${day},?${space}(?<year>\\d{4})(?!\\p{N})`,
      `(?:the${space})?${day}${space}(?:of${space})?${month}(?![\\p{L}\\p{N}])`,
      `${month}${space}${day}[–-](?<until>\\d{1,2})(?![\\p{L}\\p{N}:–-])`,
      `${month}${space}${day}(?![\\p{L}\\p{N}]|[.,:]\\p{N}|${space}(?:percent|per|%))`,
    ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu')),
    isNoDate: (before, after) => inMonth.test(before) || (counted.test(after) && !onDay.test(before)),
    time: (time) => sayTime(time, cardinal),
    shortDates: shortDates(region, isBritish),
    times: [
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})[ \u00a0]?(?<suffix>[ap]\.?m\.?)(?!\p{L})/giu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[ \u00a0]?(?<suffix>[ap]\.?m\.?)(?!\p{L})/giu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\p{N}:]|[.,]\d)/gu,
    ],
    currencies,
    magnitudes,
    ofMagnitude: (noun) => noun,
    units,
    symbols,
    abbreviations,
    beforeFigures,
    shortForms,
    ordinals: [/(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:,\d{3})+|\d{1,9})(?:st|nd|rd|th)(?!\p{L})/giu],
    romans: [
      {
        pattern:
          /(?<=\b(?:Louis|Henry|Charles|George|Edward|Elizabeth|James|William|Richard|John|Paul|Pius|Benedict|Francis|Leo|Philip|Frederick|Napoleon|Catherine|Nicholas|Alexander|Gregory|Ferdinand|Albert|Victoria|Mary|Peter|Harald|Haakon|Gustav|Christian|Margaret|Juan Carlos|Felipe|Innocent|Urban|Clement|Ramesses|Ptolemy|Ivan|Otto|Leopold|Olav|Erik) )(?<roman>[IVXL]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        say: (number) => `the ${number}`,
      },
      {
        pattern:
          /(?<=\b(?:[Cc]hapter|[Cc]h\.|[Pp]art|[Pp]t\.|[Vv]olume|[Vv]ol\.|[Bb]ook|[Aa]ct|[Ss]cene|World War|[Tt]ype|[Pp]hase|[Ss]tage|[Aa]nnex|[Aa]ppendix|Article|Section|Title|Art\.|Class|Grade|Mark|Level|Table|Figure|Super Bowl|Apollo|Rocky) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      ...plainRomans(
        '[Ss]cenes?|[Ss]c\\.|[Pp]ages?|pp?\\.|[Cc]hapters?|[Cc]hs?\\.|[Pp]arts?|[Vv]olumes?|[Vv]ols?\\.|[Bb]ooks?|[Aa]cts?|[Tt]itles?|[Aa]rticles?|[Aa]rts?\\.|[Ss]teps?|[Nn]otes?|[Ff]ootnotes?',
        'to',
      ),
    ],
    part: (numerator, denominator) => {
      const one = parts[denominator] || ordinal(String(denominator))
      const many = one === 'half' ? 'halves' : `${one}s`
      return `${cardinal(String(numerator))} ${numerator === 1 ? one : many}`
    },
    partOf: (numerator, denominator, noun) => {
      const article = /^(?:[aeio]|hour)/.test(noun) ? 'an' : 'a'
      if (denominator === 2) return `half ${article} ${noun}`
      const one = parts[denominator] || ordinal(String(denominator))
      const name =
        numerator === 1 ? `${/^e/.test(one) ? 'an' : 'a'} ${one}` : `${cardinal(String(numerator))} ${one}s`
      return `${name} of ${article} ${noun}`
    },
    wholeAndPartOf: (whole, numerator, denominator, [, many]) => {
      const one = parts[denominator] || ordinal(String(denominator))
      const part =
        numerator === 1 ? `${/^e/.test(one) ? 'an' : 'a'} ${one}` : `${cardinal(String(numerator))} ${one}s`
      return `${cardinal(whole)} and ${part} ${many}`
    },
    people,
    isAttributive,
    crowds: [
      { sizes: ['k', 'K', 'M', 'bn', 'B'], nouns: `${people}|(?!files|bits|bytes|steps)\\p{Ll}{3,}s` },
      // "5m cables" are of five metres
      { sizes: ['m'], nouns: people },
    ],
    wholeAndPart: (whole, part) =>
      `${cardinal(whole)} and ${part.replace(/^one (half|quarter|third|eighth)$/, (_, name: string) => `${name === 'eighth' ? 'an' : 'a'} ${name}`)}`,
    power: (exponent) => {
      if (exponent === '2') return 'squared'
      if (exponent === '3') return 'cubed'
      const said = exponent.startsWith('-') ? `minus ${cardinal(exponent.slice(1))}` : cardinal(exponent)
      return `to the power of ${said}`
    },
    score: (home, away) =>
      isBritish
        ? [home, away].map((goals) => (goals === '0' ? 'nil' : cardinal(goals))).join(' ')
        : `${cardinal(home)} to ${cardinal(away)}`,
    scoreWords:
      'draws|loses|tied|ties|edged|thrashed|downed|stunned|won|win|wins|lost|lose|beat|beats|defeated|drew|draw|score|scored|led|lead|trailed|victory|defeat|final',
    telephoneWords: 'helpline|hotline|tel|telephone|phone|call|fax|mobile|dial|ring|text',
    telephones: [
      /(?<![\p{L}\p{N}])\(\d{3}\) \d{3}-\d{4}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}-])\d{3}-\d{3}-\d{4}(?![\p{N}-])/gu,
      /(?<![\p{L}\p{N}])0\d{2,4} \d{3,4} ?\d{3,4}(?!\p{N})/gu,
      // exchanges begin with 2 to 9; a round second number is rather the end of a range
      /(?<![\p{L}\p{N}-])[2-9]\d{2}-(?!\d\d00)\d{4}(?![\p{N}-])/gu,
    ],
    telephoneGroup: (digits) => [...digits].map(cardinal).join(' '),
    rangeWords:
      'pages?|pp?\\.|chapters?|verses?|lines?|ages?|aged|items?|nos?\\.|figures?|sections?|years?|between|from',
    decades: {
      pattern:
        /(?<![\p{L}\p{N}])['’]?(?<decade>(?:1[1-9]|20)\d0|[2-9]0|[1-9]\d\d|1000)['’]?s(?![\p{L}\p{N}])|(?<=\p{L}-)(?<several>\d{1,3})s(?![\p{L}\p{N}])/gu,
      say: (digits) => {
        if (/^100+$/.test(digits)) return digits === '100' ? 'hundreds' : 'thousands'
        const said = digits.length === 4 ? year(digits, cardinal) : cardinal(digits)
        return said.endsWith('y') ? `${said.slice(0, -1)}ies` : `${said}${said.endsWith('x') ? 'es' : 's'}`
      },
    },
    compounds: {
      // "49ers"
      pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,4})(?<rest>ers?)(?!\p{L})/gu,
      say: (digits, rest) => cardinal(digits).replace(/e$/, '').replace(/y$/, 'i') + rest,
    },
    acronymWords,
    plainWords,
  }
}

/** Of a month without a day: "in May 12 people were hurt". */
const inMonth = /(?<!\p{L})in(?: early| late)? $/iu
/** Before a day of a month beyond doubt. */
const onDay =
  /(?<!\p{L})(?:on|by|until|till|since|from|before|after|through|the|this|last|next|\p{L}+day,?) $/iu

/** 1984 in pairs, 1900 by hundreds, 1905 with "oh", 2005 as a number, 2024 in pairs. */
function year(digits: string, cardinal: (digits: string) => string): string {
  const first = Number(digits.slice(0, 2))
  const last = Number(digits.slice(2))
  if (digits.length !== 4 || (first % 10 === 0 && last < 10)) return cardinal(digits)
  if (last === 0) return `${cardinal(String(first))} hundred`
  const end = last < 10 ? `oh ${cardinal(String(last))}` : cardinal(String(last))
  return `${cardinal(String(first))} ${end}`
}

/** What is counted in millions, and comes after no year. */
const people =
  'people|men|women|children|inhabitants|residents|citizens|users|followers|subscribers|viewers|views|visitors|visits|customers|patients|downloads|copies|votes|voters|words|deaths|cases|members|workers|employees|students|pupils|miles|pages|soldiers|troops|jobs|homes|houses|households|cars|vehicles|migrants|refugees|tourists|passengers|doses|barrels|tonnes|tons|accounts|players|fans|pounds|euros|dollars|times|years|days|hours'

/** What is counted or measured, and follows no date but by chance: "march 5 miles a day". */
const counted = new RegExp(
  `^${space}(?:${people}|kilomet(?:re|er)s|met(?:re|er)s|feet|yards|kilos?|minutes|weeks|months|degrees|laps|steps|points|goals|others|more)(?!\\p{L})`,
  'u',
)

const attributiveBefore =
  /(?:^|[^\p{L}])(?:(?<any>an?|another|every|each)|the|this|that|its|his|her|their|our|my|your|\p{L}+[’']s) $/iu
const attributiveAfter =
  /^-\p{Ll}|^ (?!(?:of|in|on|at|to|for|from|by|with|and|or|but|nor|so|per|is|are|was|were|than|into|onto|over|under|above|below|beyond|between|through|across|along|around|about|out|off|up|down|long|wide|tall|high|deep|thick|away|apart|more|less|each|every|later|earlier|ago)(?!\p{L}))\p{L}{3,}(?!\p{L})/u
/** After "the" a verb may follow as well ("the 100 km took a day"): only before what measures often stand. */
const measured =
  /^ (?:race|run|final|hurdles|sprint|walk|drive|hike|stretch|journey|trip|limit|zone|radius|mark|bottle|bag|block|tower|wall|fence|pool|line|route|track|border|coast|coastline|bridge|tunnel|cable|pipeline|deal|bill|plan|fund|loan|package|budget|contract|project|grant|bid|offer|takeover|acquisition|debt|deficit|surplus|fine|prize|reward|house|home|yacht|disk|card|battery|model|engine|record|question|salary|bonus|scheme|programme|program|tax|levy|subsidy|donation|investment|loss|profit|payout|settlement|lawsuit|ransom|bailout|stake|fee|rent|dash|relay|freestyle|butterfly|backstroke|breaststroke|medley|crossing|climb|gap|level|event|title|champion|gold|silver|bronze|[A-Z]\p{L}+)(?!\p{L})/u

function isAttributive(before: string, after: string): boolean {
  const found = attributiveBefore.exec(before)
  return found !== null && (found.groups?.any ? attributiveAfter : measured).test(after)
}

/** "due 12/31": certain in America; where the region is open only what can be no other day. */
function shortDates(region: string, isBritish: boolean): RegExp {
  const words = '(?<=(?<!\\p{L})(?:[Oo]n|[Bb]y|[Dd]ue|[Uu]ntil|[Ss]ince|[Ff]rom) )'
  const end = '(?![\\p{N}/]|[.,]\\d)'
  if (isBritish) return new RegExp(`${words}(?<day>\\d{1,2})/(?<month>1[0-2]|0?[1-9])${end}`, 'gu')
  const day = region === '' ? '1[3-9]|2\\d|3[01]' : '\\d{1,2}'
  return new RegExp(`${words}(?<month>1[0-2]|0?[1-9])/(?<day>${day})${end}`, 'gu')
}

function sayTime(
  { hour, minute, second, suffix, after = '' }: Time,
  cardinal: (digits: string) => string,
): string {
  if (second !== undefined && !suffix && hour < 10) return duration([hour, minute, second], cardinal)
  const half = suffix ? ` ${suffix[0]?.toLowerCase() === 'a' ? 'A' : 'P'} M` : ''
  const said = cardinal(String(hour))
  const seconds =
    second === undefined ? '' : ` and ${cardinal(String(second))} ${second === 1 ? 'second' : 'seconds'}`
  if (hour === 0 && minute === 0 && !suffix && !seconds) return 'midnight'
  // "9:00–17:00": nine to seventeen hundred
  if (minute === 0 && !suffix && !seconds && hour > 0 && hour <= 12 && /^ ?[–-] ?\d{1,2}:\d\d/.test(after))
    return said
  if (minute === 0 && !suffix && !seconds)
    return hour > 12 || hour === 0 ? `${said} hundred` : `${said} o’clock`
  const minutes = minute === 0 ? '' : ` ${minute < 10 ? 'oh ' : ''}${cardinal(String(minute))}`
  return said + minutes + seconds + half
}

/** "2:14:04" of a race: "two hours, fourteen minutes and four seconds". */
function duration(parts: readonly number[], cardinal: (digits: string) => string): string {
  const [hours, minutes, seconds] = parts.map((count, index) => {
    const unit = ['hour', 'minute', 'second'][index] ?? ''
    return `${cardinal(String(count))} ${unit}${count === 1 ? '' : 's'}`
  })
  return `${hours}, ${minutes} and ${seconds}`
}
