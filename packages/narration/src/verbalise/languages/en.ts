import type { Language } from '../language.js'
import { monthSource, oneByOne } from './digits.js'

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
const month = `(?<month>${monthSource(months)})`
const british = new Set(['gb', 'ie', 'au', 'nz', 'za', 'in'])

/** English. Britain and its like say "and", and read 03/04 as the third of April. */
export async function english(region: string): Promise<Language> {
  const isBritish = british.has(region)
  const { toCardinal, toOrdinal } = isBritish ? await import('n2words/en-GB') : await import('n2words/en-US')
  const cardinal = (digits: string) => toCardinal(digits)
  const ordinal = (digits: string) => toOrdinal(digits)
  return {
    cardinal,
    ordinal,
    year: (digits) => year(digits, cardinal),
    fraction: oneByOne(cardinal),
    decimalMark: '.',
    words: {
      point: 'point',
      minus: 'minus',
      percent: 'percent',
      to: 'to',
      at: 'at',
      dot: 'dot',
      slash: 'slash',
      hyphen: 'hyphen',
      underscore: 'underscore',
      degrees: 'degrees',
    },
    months,
    date: (day, name, spokenYear, dayFirst) => {
      const said = dayFirst ? `the ${ordinal(day)} of ${name}` : `${name} ${ordinal(day)}`
      return spokenYear ? `${said}, ${spokenYear}` : said
    },
    numericDates: isBritish ? 'dmy' : 'mdy',
    writtenDates: [
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (?<year>\\d{4})(?!\\p{N})`,
        'gu',
      ),
      new RegExp(
        `(?<![\\p{L}\\p{N}])${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?, ?(?<year>\\d{4})(?!\\p{N})`,
        'gu',
      ),
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      new RegExp(
        `(?<![\\p{L}\\p{N}])${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.,:]\\p{N})`,
        'gu',
      ),
    ],
    time: (hour, minute, suffix) => time(hour, minute, suffix, cardinal),
    times: [
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2}) ?(?<suffix>[ap]\.?m\.?)(?!\p{L})/giu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}) ?(?<suffix>[ap]\.?m\.?)(?!\p{L})/giu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\p{N}:])/gu,
    ],
    currencies: {
      $: ['dollar', 'dollars', 'cent', 'cents'],
      US$: ['US dollar', 'US dollars', 'cent', 'cents'],
      USD: ['US dollar', 'US dollars', 'cent', 'cents'],
      '€': ['euro', 'euros', 'cent', 'cents'],
      EUR: ['euro', 'euros', 'cent', 'cents'],
      '£': ['pound', 'pounds', 'penny', 'pence'],
      GBP: ['pound', 'pounds', 'penny', 'pence'],
      '¥': ['yen', 'yen'],
      '₹': ['rupee', 'rupees'],
      CHF: ['Swiss franc', 'Swiss francs'],
    },
    magnitudes: { source: 'thousand|million|billion|trillion', join: '' },
    units,
    symbols: {
      '&': 'and',
      '§': 'section',
      '+': 'plus',
      '=': 'equals',
      '×': 'times',
      '÷': 'divided by',
      '±': 'plus or minus',
      '≈': 'about',
      '<': 'less than',
      '>': 'greater than',
      '≤': 'at most',
      '≥': 'at least',
      '→': 'to',
      '©': 'copyright',
      '°': 'degrees',
      '%': 'percent',
    },
    abbreviations: {
      'e.g.': 'for example',
      'i.e.': 'that is',
      'etc.': 'et cetera',
      'vs.': 'versus',
      'Mr.': 'Mister',
      'Mrs.': 'Missus',
      'Dr.': 'Doctor',
      'Prof.': 'Professor',
      'approx.': 'approximately',
      'ca.': 'about',
      'c.': 'about',
      'pp.': 'pages',
      'p.': 'page',
      'No.': 'Number',
      'Nos.': 'Numbers',
      'Fig.': 'Figure',
      'fig.': 'figure',
      'vol.': 'volume',
      'ed.': 'edition',
      'Ltd.': 'Limited',
    },
    ordinals: [/(?<![\p{L}\p{N}])(?<number>\d{1,9})(?:st|nd|rd|th)(?!\p{L})/gu],
    romans: [
      {
        pattern:
          /(?<before>\b(?:Louis|Henry|Charles|George|Edward|Elizabeth|James|William|Richard|John|Paul|Pius|Benedict|Francis|Leo|Philip|Frederick|Napoleon|Catherine|Nicholas|Alexander|Gregory|Ferdinand|Albert|Victoria|Mary|Peter|Harald|Haakon|Gustav|Christian|Margaret|Juan Carlos|Felipe) )(?<roman>[IVXL]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        say: (number) => `the ${number}`,
      },
      {
        pattern:
          /(?<before>\b(?:[Cc]hapter|[Pp]art|[Vv]olume|[Bb]ook|[Aa]ct|[Ss]cene|World War|[Tt]ype|[Pp]hase|[Ss]tage|[Aa]nnex|[Aa]ppendix|Article|Section|Title) )(?<roman>[IVXLC]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
    ],
    fractions: {
      '½': 'one half',
      '¼': 'one quarter',
      '¾': 'three quarters',
      '⅓': 'one third',
      '⅔': 'two thirds',
    },
  }
}

const units: Language['units'] = {
  mm: ['millimetre', 'millimetres'],
  cm: ['centimetre', 'centimetres'],
  m: ['metre', 'metres'],
  km: ['kilometre', 'kilometres'],
  'km²': ['square kilometre', 'square kilometres'],
  'm²': ['square metre', 'square metres'],
  'm³': ['cubic metre', 'cubic metres'],
  'km/h': ['kilometre per hour', 'kilometres per hour'],
  'm/s': ['metre per second', 'metres per second'],
  mph: ['mile per hour', 'miles per hour'],
  ft: ['foot', 'feet'],
  mi: ['mile', 'miles'],
  g: ['gram', 'grams'],
  kg: ['kilogram', 'kilograms'],
  mg: ['milligram', 'milligrams'],
  µg: ['microgram', 'micrograms'],
  'µg/m³': ['microgram per cubic metre', 'micrograms per cubic metre'],
  'μg/m³': ['microgram per cubic metre', 'micrograms per cubic metre'],
  t: ['tonne', 'tonnes'],
  lb: ['pound', 'pounds'],
  l: ['litre', 'litres'],
  L: ['litre', 'litres'],
  ml: ['millilitre', 'millilitres'],
  ha: ['hectare', 'hectares'],
  s: ['second', 'seconds'],
  ms: ['millisecond', 'milliseconds'],
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  Hz: ['hertz', 'hertz'],
  kHz: ['kilohertz', 'kilohertz'],
  MHz: ['megahertz', 'megahertz'],
  W: ['watt', 'watts'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['megawatt', 'megawatts'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  MWh: ['megawatt hour', 'megawatt hours'],
  V: ['volt', 'volts'],
  kB: ['kilobyte', 'kilobytes'],
  MB: ['megabyte', 'megabytes'],
  GB: ['gigabyte', 'gigabytes'],
  TB: ['terabyte', 'terabytes'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
  pt: ['point', 'points'],
  px: ['pixel', 'pixels'],
  bn: ['billion', 'billion'],
}

/** 1984 in pairs, 1900 by hundreds, 1905 with "oh", 2005 as a number, 2024 in pairs. */
function year(digits: string, cardinal: (digits: string) => string): string {
  const first = Number(digits.slice(0, 2))
  const last = Number(digits.slice(2))
  if (first % 10 === 0 && last < 10) return cardinal(digits)
  if (last === 0) return `${cardinal(String(first))} hundred`
  const end = last < 10 ? `oh ${cardinal(String(last))}` : cardinal(String(last))
  return `${cardinal(String(first))} ${end}`
}

function time(hour: number, minute: number, suffix: string, cardinal: (digits: string) => string): string {
  const half = suffix ? ` ${suffix[0]?.toLowerCase() === 'a' ? 'A' : 'P'} M` : ''
  const said = cardinal(String(hour))
  if (minute === 0 && !suffix) return hour > 12 ? `${said} hundred` : `${said} o’clock`
  if (minute === 0) return said + half
  return `${said} ${minute < 10 ? 'oh ' : ''}${cardinal(String(minute))}${half}`
}
