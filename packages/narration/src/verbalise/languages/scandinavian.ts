import type { Language } from '../language.js'
import { romanValue } from '../recognise/romans.js'
import { plainRomans } from './digits.js'
import type { PlainLanguage, PlainWords } from './plain/data.js'
import { plainLanguage } from './plain/plain.js'
import { winds } from './plain/winds.js'

/** What Danish and Norwegian say each in their own way. */
interface Scandinavian
  extends Pick<
    PlainLanguage,
    | 'locale'
    | 'cardinal'
    | 'count'
    | 'year'
    | 'units'
    | 'abbreviations'
    | 'magnitudes'
    | 'symbols'
    | 'powers'
    | 'parts'
    | 'books'
    | 'romans'
    | 'cents'
    | 'shortForms'
    | 'wholeAndHalf'
    | 'shortDays'
    | 'alsoWords'
  > {
  /** Days of the month as ordinals, between spaces. */
  days: string
  /** Ordinals above those, by tens and ones. */
  tens(tens: number, ones: number, days: readonly string[]): string
  /** "0" of "14:05". */
  zero: string
  words: Omit<PlainWords, keyof typeof words>
}

const crowns = { one: 'krone', other: 'kroner' } as const
const ores = { one: 'øre', other: 'øre' } as const

interface Name {
  one: string
  many: string
}

/** Millions, and thousands of them with their short form. */
export function millions(million: Name, milliard: Name, short: string): NonNullable<Language['magnitudes']> {
  const ofMillion = [million.one, million.many] as const
  const ofMilliard = [milliard.one, milliard.many] as const
  return {
    [million.one]: ofMillion,
    [million.many]: ofMillion,
    'mio.': ofMillion,
    'mill.': ofMillion,
    [milliard.one]: ofMilliard,
    [milliard.many]: ofMilliard,
    [short]: ofMilliard,
  }
}

const words = {
  point: 'komma',
  minus: 'minus',
  to: 'til',
  dot: 'punktum',
  per: 'per',
  perWhat: 'sekund|minutt?|time|dag|døgn|uke|uge|måned|år|person|innbygger|indbygger|stykk?',
  perShort: { md: 'måned', mnd: 'måned', pers: 'person' },
  and: 'og',
  number: 'nummer',
  star: ['stjerne', 'stjerner'],
  colon: 'kolon',
  over: 'over',
} as const

const scoreWords =
  'vandt|vinder|vundet|vant|vinner|vunnet|tabte|taber|tapte|taper|slog|slo|sejr|seier|nederlag|tap|uafgjort|uavgjort|resultat(?:et)?|stillingen|førte|ledet'

const rulers =
  'Christian|Kristian|Frederik|Fredrik|Håkon|Haakon|Harald|Olav|Magnus|Erik|Eirik|Knud|Knut|Valdemar|Oscar|Karl|Carl|Gustav|Ludvig|Henrik|Edvard|Georg|Vilhelm|Wilhelm|Napoleon|Pius|Paul|Paulus|Benedikt|Johannes|Nikolaj|Nikolai|Alexander|Aleksander|Peter|Filip|Otto|Leo|Margrethe|Margrete|Elizabeth|Elisabeth|Katarina|Katharina|Sverre|Inge|Sigurd'

/** "Christian IV", "Frederik VII.": "den fjerde". */
function kingsOf(): Language['romans'] {
  return [
    {
      pattern: new RegExp(`(?<=(?<!\\p{L})(?:${rulers}) )(?<roman>[IVX]+)\\.?(?![\\p{L}\\p{N}])`, 'gu'),
      as: 'ordinal',
      say: (words) => `den ${words}`,
    },
    ...plainRomans('[Kk]apitt?el|[Bb]ind|[Dd]el|[Bb]og|[Bb]ok|[Aa]kt|kap\\.|bd\\.', 'til'),
  ]
}

/** Danish and Norwegian are written alike and differ in their numbers and some words. */
export function scandinavian({ days: listed, tens, zero, ...own }: Scandinavian): Language {
  const { cardinal } = own
  const days = listed.split(' ')
  /** "hundre og sekstiførste" */
  const dayOf = (digits: string): string => {
    const number = Number(digits)
    const rest = number % 100
    const large = number > rest ? `${cardinal(String(number - rest))}${rest ? ' og ' : ''}` : ''
    if (rest === 0) return `${cardinal(digits)}${number % 1000 ? 'de' : ''}`
    return large + (days[rest - 1] ?? tens(Math.floor(rest / 10), rest % 10, days))
  }
  const minutes = (minute: number) => `${minute < 10 ? `${zero} ` : ''}${cardinal(String(minute))}`
  return plainLanguage({
    ...own,
    ordinal: dayOf,
    ordinals: [
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,2})\.(?= \p{Ll}{3,})/gu,
      // "120.plass"
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,3})\.(?= ?pla(?:ss|ds)(?!\p{L}))/gu,
      // "den 1., den 2. og den 3."
      /(?<=(?<!\p{L})(?:[Dd]en|[Dd]\.) )(?<number>\d{1,2})\.(?![\p{N}]| ?\d)/gu,
    ],
    words: { ...words, ...own.words },
    date: (day, month, year) => [dayOf(day), month, year].filter(Boolean).join(' '),
    time: (hour, minute) => `${cardinal(String(hour))}${minute > 0 ? ` ${minutes(minute)}` : ''}`,
    beforeHours:
      'kl\\.|klokken|kl|afg\\.|ank\\.|avg\\.|afgang|avgang|ankomst|fra|til|mellem|mellom|omkring|før|efter|etter|inden|innen',
    rangeWords: 's\\.|sider?|siderne|sidene|kap\\.|kapitel|kapittel|kapitler|§§?|årene|årene?|kl\\.',
    scoreWords,
    score: (home, away) => `${cardinal(home)} ${cardinal(away)}`,
    currencies: { kr: crowns, 'kr.': crowns },
    cents: { kr: ores, 'kr.': ores },
    andCents: 'og',
    units: {
      'km/t': { one: 'kilometer i timen', other: 'kilometer i timen' },
      kr: crowns,
      ...own.units,
    },
    abbreviations: {
      'f.eks.': 'for eksempel',
      'osv.': 'og så videre',
      'ca.': 'cirka',
      'kl.': 'klokken',
      'nr.': 'nummer',
      'Dr.': 'doktor',
      'dr.': 'doktor',
      'prof.': 'professor',
      'f.Kr.': 'før Kristus',
      'f. Kr.': 'før Kristus',
      'fvt.': 'før vår tidsregning',
      ca: 'cirka',
      'kap.': 'kapitel',
      'fig.': 'figur',
      'tab.': 'tabel',
      'bd.': 'bind',
      'pers.': 'personer',
      'maks.': 'maksimum',
      'etc.': 'et cetera',
      'm.m.': 'med mere',
      'm.fl.': 'med flere',
      'ibid.': 'samme sted',
      'Chr.': 'Christian',
      ...own.abbreviations,
    },
    // "Rt. 2019 s. 123"
    beforeFigures: {
      '†': 'død',
      's.': 'side',
      kl: 'klokken',
      Kl: 'Klokken',
      'afg.': 'afgang',
      'avg.': 'avgang',
      'ank.': 'ankomst',
      'op.': 'opus',
      'min.': 'minimum',
      'bd.': 'bind',
      'årg.': 'årgang',
    },
    romans: kingsOf(),
    shortForms: [
      ...(own.shortForms ?? []),
      // "Christian IV’s tid"
      {
        needs: /[IVX]['’:.]?s/,
        pattern: new RegExp(`(?<=(?<!\\p{L})(?:${rulers}) )(?<roman>[IVX]+)['’:.]*s(?!\\p{L})`, 'gu'),
        say: (_written, _language, { groups: { roman = '' } }) => {
          const value = romanValue(roman)
          return value === undefined ? undefined : `den ${dayOf(String(value))}s`
        },
      },
      winds('[Vv]ind(?:en)?(?: fra)?', {
        N: 'nord',
        S: own.locale === 'da' ? 'syd' : 'sør',
        Ø: 'øst',
        V: 'vest',
      }),
    ],
    telephoneWords: 'tlf|tel|telefon|mobil',
    symbols: { '°': 'grader', '§': 'paragraf', ...own.symbols },
  })
}
