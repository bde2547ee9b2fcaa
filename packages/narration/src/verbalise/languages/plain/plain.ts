import type { Language, Words } from '../../language.js'
import { asNumber, exponentWords, monthSource, oneByOne, plainRomans, space } from '../digits.js'
import { greekLetters } from '../greek.js'
import { numbersInCase } from './cases.js'
import { compass } from './compass.js'
import type { Forms, PlainLanguage } from './data.js'
import { numbersInGenitive } from './genitive.js'
import { currenciesOf, unitsOf } from './units.js'

/** A language made of few rules and tables of its own, and of what `Intl` knows. */
export function plainLanguage(data: PlainLanguage): Language {
  const { cardinal, decimalMark = ',' } = data
  const words = wordsOf(data)
  const nouns = new Nouns(data)
  const letters = greekLetters(data.locale.slice(0, 2))
  const plainWords = new Set(data.plainWords?.split(' '))
  return {
    cardinal,
    count: (digits, noun) => data.count?.(digits, noun) ?? cardinal(digits),
    isCounted: (word) => word.length > 1 && !plainWords.has(word.toUpperCase()),
    noun: (written, noun) => nouns.formOf(written, noun, decimalMark),
    ordinal: (digits, around) => data.ordinal?.(digits, around) ?? cardinal(digits),
    ...declinedIn(data, [...nouns.all()]),
    ordinals: data.ordinals ?? [],
    ...(data.wholeBeforePoint ? { wholeBeforePoint: data.wholeBeforePoint } : {}),
    fraction: data.fraction ?? asNumber(cardinal),
    isOne: (written) => written === '1',
    decimalMark,
    words,
    directions: compass[data.locale.slice(0, 2)] ?? {},
    books: data.books ?? {},
    symbols: symbolsOf(data),
    abbreviations: data.abbreviations ?? {},
    beforeFigures: data.beforeFigures ?? {},
    ...(data.alsoWords ? { alsoWords: new Set(data.alsoWords.split(' ')) } : {}),
    shortForms: data.shortForms ?? [],
    romans: data.romans ?? plainRomans('(?!)', words.to),
    power: (exponent) =>
      data.power?.(exponent) ??
      data.powers?.[exponent] ??
      [data.powers?.n, exponentWords(exponent, words.minus, cardinal)].filter(Boolean).join(' '),
    score: data.score ?? ((home, away) => `${cardinal(home)} ${words.to} ${cardinal(away)}`),
    scoreWords: data.scoreWords ?? '(?!)',
    ...(data.people ? { people: data.people } : {}),
    ...(data.shortDates ? { shortDates: data.shortDates } : {}),
    ...(data.compounds ? { compounds: data.compounds } : {}),
    ...(letters ? { greekLetters: letters } : {}),
    rangeWords: data.rangeWords ?? '(?!)',
    acronymWords: new Set(data.acronymWords?.split(' ')),
    plainWords,
    ...calendarOf(data, nouns),
    ...fractionsOf(data, nouns),
    currencies: nouns.currencies,
    magnitudes: data.magnitudes ?? {},
    ...(data.andCents ? { andCents: data.andCents } : {}),
    ofMagnitude: data.ofMagnitude ?? ((noun) => noun),
    units: nouns.units,
    telephoneWords: data.telephoneWords ?? 'tel',
    telephones: data.telephones ?? [],
    telephoneGroup: oneByOne(cardinal),
  }
}

/** What the noun shows comes first: "z pięcioma osobami", "z pięciu osób". */
function declinedIn(
  { genitive, cases = [] }: PlainLanguage,
  nouns: readonly Forms[],
): Pick<Language, 'declined'> {
  if (!genitive) return {}
  const { several = 'many' } = genitive
  const units = new Set(nouns.map((forms) => forms[several] ?? forms.other))
  const steps = [
    ...cases.map((one) => numbersInCase(one, genitive, units)),
    numbersInGenitive(genitive, nouns),
  ]
  return { declined: (spoken) => steps.reduce((said, step) => step(said), spoken) }
}

/** Units and currencies, as one and as several, with the forms between that some languages have. */
class Nouns {
  readonly #forms = new Map<string, Forms>()
  readonly #rules: Intl.PluralRules
  readonly units: Record<string, readonly [string, string]> = {}
  readonly currencies: Record<string, readonly [string, string, ...string[]]> = {}

  constructor({ locale, units = {}, currencies = {}, cents = {}, percents, words }: PlainLanguage) {
    this.#rules = new Intl.PluralRules(locale)
    if (percents) this.#forms.set(words.percent, percents)
    for (const [sign, forms] of [...unitsOf(locale), ...Object.entries(units)])
      this.units[sign] = this.#pair(forms)
    for (const [sign, forms] of [...currenciesOf(locale), ...Object.entries(currencies)]) {
      const cent = cents[sign]
      this.currencies[sign] = cent ? [...this.#pair(forms), ...this.#pair(cent)] : this.#pair(forms)
    }
  }

  all(): Iterable<Forms> {
    return this.#forms.values()
  }

  #pair(forms: Forms): readonly [string, string] {
    const one = forms.one ?? forms.other
    this.#forms.set(one, forms)
    return [one, forms.many ?? forms.other]
  }

  /** "5" and "kilometr" are "kilometrów". */
  formOf(written: string, noun: readonly string[], decimalMark: string): string | undefined {
    const forms = this.#forms.get(noun[0] ?? '')
    if (!forms) return undefined
    const [whole = '', decimals] = written.split(decimalMark)
    const value = Number(whole.replace(/\D/g, '') + (decimals ? `.${decimals}` : ''))
    return forms[this.#rules.select(value)] ?? forms.other
  }
}

function wordsOf({ words }: PlainLanguage): Words {
  const { star, timesWord, and } = words
  return {
    perMille: words.percent,
    backslash: words.slash,
    ratio: words.to,
    underscore: words.hyphen,
    colon: ',',
    hashtag: words.number,
    andMore: '…',
    over: words.slash,
    perWhat: '(?!)',
    version: '',
    outOf: words.slash,
    ratedBefore:
      '[Rr]ating|[Ss]core|[Vv]oto|[Vv]alutazione|[Nn]ota|[Aa]valiação|[Cc]lassificação|[Bb]eoordeling|[Cc]ijfer|[Oo]cena|[Bb]etyg|[Bb]edømmelse|[Kk]arakter|[Tt]erningkast|[Hh]odnocení|Оценка|Рейтинг|Оцінка|रेटिंग|تقييم|דירוג',
    ratedAfter: '(?!)',
    stroke: words.slash,
    times: (count) => `${count} ${timesWord}`,
    stars: ({ whole, withHalf, all }) =>
      `${withHalf ? `${whole} ${and} ½` : whole} ${star[all === 1 ? 0 : 1]}`,
    ...words,
  }
}

function symbolsOf({ words, symbols = {} }: PlainLanguage): Record<string, string> {
  return {
    '&': words.and,
    '+': words.plus,
    '−': words.minus,
    '=': words.equals,
    '×': words.by,
    '%': words.percent,
    '№': words.number,
    '±': `${words.plus} ${words.minus}`,
    ...(symbols['≈'] ? { '~': symbols['≈'] } : {}),
    ...symbols,
  }
}

function calendarOf(data: PlainLanguage, nouns: Nouns) {
  const months = monthsOf(data)
  const month = `(?<month>${monthSource(months)})`
  const of = data.ofMonth ?? ''
  const written = [
    `(?<day>\\d{1,2})(?:\\.?${space})?[–-]${space}?(?<until>\\d{1,2})\\.?${space}${of}${month}(?:${space}${of}(?<year>\\d{4})(?!\\p{N}))?(?![\\p{L}])`,
    `(?<day>\\d{1,2})(?:º|°|er|\\.)?${space}${of}${month}(?:,?${space}${of}(?<year>\\d{4})(?!\\p{N}|-\\d\\d-))?(?![\\p{L}])`,
  ]
  return {
    year: data.year ?? data.cardinal,
    ...(data.yearWords ? { yearWords: data.yearWords } : {}),
    months,
    days: daysOf(data),
    date: (day: string, name: string, year: string | undefined) => data.date(day, name, year),
    numericDates: { order: 'dmy', ambiguous: false },
    writtenDates: written.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'giu')),
    time: ({ hour, minute, second, before = '', after = '' }) => {
      const said = data.time(hour, minute, !hasNoun(after, data), before)
      if (second === undefined) return said
      // "9:00:05" is not "9:05"
      const [one, many] = nouns.units.s ?? ['', '']
      const digits = String(second)
      const noun = nouns.formOf(digits, [one, many], ',') ?? many
      return `${said} ${data.words.and} ${data.count?.(digits, noun) ?? data.cardinal(digits)} ${noun}`
    },
    times: timesOf(data),
  } satisfies Partial<Language>
}

const hasNoun = (after: string, { hourWords }: PlainLanguage): boolean =>
  hourWords !== undefined && new RegExp(`^${space}?(?:${hourWords})`, 'iu').test(after)

function timesOf({ hourWords, beforeHours, decimalMark = ',' }: PlainLanguage): RegExp[] {
  const hours = '(?<hour>[01]?\\d|2[0-4])'
  const minutes = '(?<minute>[0-5]\\d)'
  const edge = '(?<![\\p{L}\\p{N}:.,])'
  const dashed = `${space}?[–-]${space}?`
  /** The other end of "9.00–17.30 uur", or "kl. 9.00 og 14.30". */
  const joint = `(?:${space}?[–-]${space}?|,${space}|${space}(?:til|till|tot|en|og|och|do|i|až|a|e|alle)${space})`
  const other = (end: string) =>
    end ? `(?:\\d{1,2}[.:][0-5]\\d${joint}){0,4}` : `(?:${joint}\\d{1,2}[.:][0-5]\\d)?`
  return [
    // "15:10h"
    new RegExp(`${edge}${hours}:${minutes}h(?!\\p{L})`, 'gu'),
    new RegExp(`${edge}${hours}:${minutes}(?::(?<second>[0-5]\\d))?(?!\\p{N}|:\\p{N})`, 'gu'),
    // "14h30"
    new RegExp(`${edge}${hours}h${minutes}(?:m|min)?(?![\\p{L}\\p{N}]|:\\d)`, 'gu'),
    // "9.00-13.00", where no decimals have a point: one and the other
    ...(decimalMark === ','
      ? [
          new RegExp(
            `${edge}${hours}\\.(?<minute>[0-5][05])(?=${dashed}(?:1?\\d|2[0-4])\\.[0-5][05](?![\\d.,]))`,
            'gu',
          ),
          new RegExp(
            `(?<=(?<![\\p{L}\\p{N}:.,])(?:[01]?\\d|2[0-4])\\.[0-5][05]${dashed})${hours}\\.(?<minute>[0-5][05])(?![\\d.,])`,
            'gu',
          ),
        ]
      : []),
    ...(hourWords
      ? [new RegExp(`${edge}${hours}\\.${minutes}(?=${other('')}${space}?(?:${hourWords})(?!\\p{L}))`, 'gu')]
      : []),
    ...(beforeHours
      ? [
          new RegExp(
            `(?<=(?<!\\p{L})(?:${beforeHours})${space}?${other('until')})${hours}\\.${minutes}(?![\\p{N}]|[.,]\\d)`,
            'giu',
          ),
        ]
      : []),
  ]
}

/** As they are written in a date, which is the genitive in some languages. */
function monthsOf({ locale, shortMonths = [] }: PlainLanguage): string[][] {
  const name = (index: number, style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
      numberingSystem: 'latn',
    })
      .formatToParts(Date.UTC(2024, index, 5))
      .find(({ type }) => type === 'month')?.value ?? ''
  return Array.from({ length: 12 }, (_, index) => {
    const short = name(index, 'short').replace(/\.$/, '')
    const names = [name(index, 'long'), short, shortMonths[index] ?? '']
    return [...new Set(names.filter((one) => one !== '' && /\p{L}/u.test(one)))]
  })
}

function daysOf({ locale, shortDays = [] }: PlainLanguage): string[][] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, index) => [
    format.format(Date.UTC(2024, 0, 1 + index)),
    ...(shortDays[index]?.split(' ') ?? []),
  ])
}

function fractionsOf(data: PlainLanguage, nouns: Nouns) {
  const { cardinal, count, half, halved = {}, parts = {}, bareParts, words } = data
  const part = (numerator: number, denominator: number): string | undefined => {
    const name = parts[denominator]?.[numerator === 1 ? 0 : 1]
    if (bareParts && numerator === 1) return name
    return name && `${count?.(String(numerator), name) ?? cardinal(String(numerator))} ${name}`
  }
  return {
    part,
    partOf: (numerator, denominator, noun) => {
      if (numerator === 1 && denominator === 2 && parts[2])
        return `${half?.(noun) ?? parts[2][0]} ${halved[noun] ?? noun}`
      const said = part(numerator, denominator)
      return said && `${said} ${denominator === 2 ? noun : (halved[noun] ?? noun)}`
    },
    isHalved: (noun, denominator) =>
      denominator === 2 && noun.length > (data.wholeAndHalf ? 2 : 3) && parts[2] !== undefined,
    wholeAndPart: (whole, said) => `${cardinal(whole)} ${words.and} ${said}`,
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      if (data.wholeAndHalf && numerator === 1 && denominator === 2) {
        const noun = nouns.formOf(`${whole},5`, [one, many], ',') ?? many
        return data.wholeAndHalf(count?.(whole, noun) ?? cardinal(whole), noun, one)
      }
      const said = part(numerator, denominator)
      return said && `${cardinal(whole)} ${words.and} ${said} ${many}`
    },
  } satisfies Partial<Language>
}
