import type { Language } from '../language.js'
import { monthSource, oneByOne } from './digits.js'

const months = [
  ['Januar', 'Jänner', 'Jan'],
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
const month = `(?<month>${monthSource(months)})`
const s = '[ \u00a0\u202f]'

/** German. Ordinals stand in the form that most often follows an article: "der zwölfte". */
export async function german(): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/de-DE')
  const cardinal = (digits: string) => (digits === '1' ? 'ein' : toCardinal(digits))
  const counted = (digits: string) => toCardinal(digits)
  const ordinal = (digits: string) => toOrdinal(digits)
  return {
    cardinal: counted,
    ordinal,
    year: (digits) => year(digits, counted),
    fraction: oneByOne(counted),
    decimalMark: ',',
    words: {
      point: 'Komma',
      minus: 'minus',
      percent: 'Prozent',
      to: 'bis',
      at: 'ät',
      dot: 'Punkt',
      slash: 'Schrägstrich',
      hyphen: 'Bindestrich',
      underscore: 'Unterstrich',
      degrees: 'Grad',
    },
    months,
    date: (day, name, spokenYear) => `${ordinal(day)}n ${name}${spokenYear ? ` ${spokenYear}` : ''}`,
    numericDates: 'dmy',
    writtenDates: [
      new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})\\.${s}?${month}${s}(?<year>\\d{4})(?!\\p{N})`, 'gu'),
      new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})\\.${s}?${month}(?![\\p{L}\\p{N}])`, 'gu'),
    ],
    time: (hour, minute) =>
      `${cardinal(String(hour))} Uhr${minute === 0 ? '' : ` ${counted(String(minute))}`}`,
    times: [
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?[ \u00a0\u202f]Uhr(?!\p{L})/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\p{N}:])/gu,
    ],
    currencies: {
      '€': ['Euro', 'Euro', 'Cent', 'Cent'],
      EUR: ['Euro', 'Euro', 'Cent', 'Cent'],
      Euro: ['Euro', 'Euro', 'Cent', 'Cent'],
      $: ['Dollar', 'Dollar', 'Cent', 'Cent'],
      '£': ['Pfund', 'Pfund', 'Penny', 'Pence'],
      CHF: ['Schweizer Franken', 'Schweizer Franken', 'Rappen', 'Rappen'],
    },
    magnitudes: { source: 'Millionen|Million|Milliarden|Milliarde', join: '' },
    units: {
      mm: ['Millimeter', 'Millimeter'],
      cm: ['Zentimeter', 'Zentimeter'],
      m: ['Meter', 'Meter'],
      km: ['Kilometer', 'Kilometer'],
      'km²': ['Quadratkilometer', 'Quadratkilometer'],
      'm²': ['Quadratmeter', 'Quadratmeter'],
      'm³': ['Kubikmeter', 'Kubikmeter'],
      'km/h': ['Kilometer pro Stunde', 'Kilometer pro Stunde'],
      g: ['Gramm', 'Gramm'],
      kg: ['Kilogramm', 'Kilogramm'],
      mg: ['Milligramm', 'Milligramm'],
      'µg/m³': ['Mikrogramm pro Kubikmeter', 'Mikrogramm pro Kubikmeter'],
      t: ['Tonne', 'Tonnen'],
      l: ['Liter', 'Liter'],
      ml: ['Milliliter', 'Milliliter'],
      ha: ['Hektar', 'Hektar'],
      s: ['Sekunde', 'Sekunden'],
      min: ['Minute', 'Minuten'],
      Min: ['Minute', 'Minuten'],
      h: ['Stunde', 'Stunden'],
      W: ['Watt', 'Watt'],
      kW: ['Kilowatt', 'Kilowatt'],
      MW: ['Megawatt', 'Megawatt'],
      kWh: ['Kilowattstunde', 'Kilowattstunden'],
      MB: ['Megabyte', 'Megabyte'],
      GB: ['Gigabyte', 'Gigabyte'],
      '°C': ['Grad Celsius', 'Grad Celsius'],
      '°': ['Grad', 'Grad'],
      'Mio.': ['Million', 'Millionen'],
      'Mrd.': ['Milliarde', 'Milliarden'],
    },
    symbols: {
      '&': 'und',
      '§': 'Paragraf',
      '+': 'plus',
      '=': 'gleich',
      '×': 'mal',
      '÷': 'geteilt durch',
      '±': 'plus minus',
      '≈': 'ungefähr',
      '≤': 'höchstens',
      '≥': 'mindestens',
      '→': 'nach',
      '°': 'Grad',
      '%': 'Prozent',
    },
    abbreviations: {
      'z. B.': 'zum Beispiel',
      'z.B.': 'zum Beispiel',
      'd. h.': 'das heißt',
      'd.h.': 'das heißt',
      'u. a.': 'unter anderem',
      'u.a.': 'unter anderem',
      'usw.': 'und so weiter',
      'bzw.': 'beziehungsweise',
      'ca.': 'circa',
      'vgl.': 'vergleiche',
      'Dr.': 'Doktor',
      'Prof.': 'Professor',
      'Nr.': 'Nummer',
      'Abb.': 'Abbildung',
      'Abs.': 'Absatz',
      'Art.': 'Artikel',
      'Bd.': 'Band',
      'S.': 'Seite',
      'v. Chr.': 'vor Christus',
      'n. Chr.': 'nach Christus',
      'Str.': 'Straße',
      'inkl.': 'inklusive',
      'evtl.': 'eventuell',
    },
    ordinals: [/(?<=(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as) )(?<number>\d{1,3})\.(?= \p{L})/gu],
    romans: [
      {
        pattern:
          /(?<before>(?<!\p{L})(?:Ludwig|Heinrich|Karl|Friedrich|Wilhelm|Friedrich Wilhelm|Otto|Johannes|Paul|Pius|Benedikt|Leo|Elisabeth|Georg|Katharina|Maximilian|Napoleon) )(?<roman>[IVX]+)\.(?<after>)/gu,
        as: 'ordinal',
        say: (number) => `der ${number}`,
      },
      {
        pattern:
          /(?<before>(?<!\p{L})(?:Kapitel|Teil|Band|Akt|Anhang|Typ|Phase|Buch) )(?<roman>[IVXLC]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
    ],
    fractions: {
      '½': 'ein halb',
      '¼': 'ein Viertel',
      '¾': 'drei Viertel',
      '⅓': 'ein Drittel',
      '⅔': 'zwei Drittel',
    },
  }
}

/** 1984 by hundreds, 2024 as a number. */
function year(digits: string, cardinal: (digits: string) => string): string {
  const hundreds = Number(digits.slice(0, 2))
  const rest = Number(digits.slice(2))
  if (hundreds >= 20) return cardinal(digits)
  return `${cardinal(String(hundreds))}hundert${rest ? cardinal(String(rest)) : ''}`
}
