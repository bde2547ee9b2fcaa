import type { Found } from './claims.js'

/** How one language says what is written in figures and signs. Functions get plain digits. */
export interface Language extends Calendar, Fractions, Amounts, Telephones, WordLists {
  cardinal(digits: string): string
  /** A number right before what it counts, agreeing with it ("una página", "mit einem Kind"); `before` is the text before it. */
  count(digits: string, noun: string, before?: string): string
  /** Whether a word that follows a number is what it counts, so that the number agrees with it. */
  isCounted(word: string): boolean
  /** `around` is the text before and after, and the sign of the ordinal ("ª", "re", "."). */
  ordinal(digits: string, around?: Around): string
  /** What is said up to the decimal mark, with the word for it, where both agree ("одна целая"). */
  wholeBeforePoint?(digits: string): string
  /** Figures after the decimal mark. */
  fraction(digits: string): string
  /** The form of a noun after a number, in languages with more than two; of which `noun` has one and many. */
  noun?(written: string, noun: readonly string[]): string | undefined
  /** Whether a written amount takes the singular. */
  isOne(written: string): boolean
  /** "." or ",". */
  decimalMark: '.' | ','
  /** Whether "100,000" may be grouped in the way of the other half of the world, although decimals have a comma. */
  groupsByComma?: boolean
  words: Words
  /** Letters of the points of the compass. */
  directions: Readonly<Record<string, string>>
  /** Books of the Bible as they are written before chapter and verse, with what is said. */
  books: Readonly<Record<string, string>>
  /** Written sign, with what is said. */
  symbols: Readonly<Record<string, string>>
  /** Short form (as written, with its stops) to the long one. */
  abbreviations: Readonly<Record<string, string>>
  /** Short forms that are words too ("in seiner Art."), and are those at the end of a sentence. */
  alsoWords?: ReadonlySet<string>
  /** Short forms whose meaning hangs on what is around them. */
  shortForms: readonly ShortForm[]
  /** The same, only before a figure ("no 5"). */
  beforeFigures?: Readonly<Record<string, string>>
  /** What is said, with its numbers in the case that the words before them ask for. */
  declined?(spoken: string): string
  /** Written ordinals: named group number and, where written, mark. */
  ordinals: readonly RegExp[]
  /** A number that is one word with what follows it ("18-jährig"): named groups number and rest. */
  compounds?: { pattern: RegExp; say(digits: string, rest: string): string | undefined }
  /** Roman numerals that are certain in this language: named group roman. */
  romans: readonly Roman[]
  /** "10⁶", "x²". */
  power(exponent: string): string
  /** From alpha to omega, with the final sigma. */
  greekLetters?: readonly string[]
  /** Nothing to nil in sports. */
  score(home: string, away: string): string
  /** Whether every colon has a space before it, so that " : " is no sign of a proportion. */
  spacesColon?: boolean
  /** "And" and "or", and words before the end of a range, as sources. */
  conjunctions: string
  untilWords: string
  /** Capitals that are said as a word. */
  acronymWords: ReadonlySet<string>
  /** Ordinary words of up to three letters that are printed in capitals for emphasis ("do NOT"). */
  plainWords: ReadonlySet<string>
  /** Acronyms that are words in a line of capitals, where an ordinary word follows ("IT IS NOT OK"). */
  wordsInCapitals?: ReadonlySet<string>
}

/** Words by what stands near them, as `Speech` of `@lectern/languages` says. */
export const wordLists = [
  'scoreWords',
  'rangeWords',
  'presentWords',
  'numberedWords',
  'documentWords',
  'singularWords',
  'wholeWords',
] as const

/** Each list as a source of a regular expression, which matches nothing in a language without such words. */
export type WordLists = Readonly<Record<(typeof wordLists)[number], string>>

/** Years, dates and times of day. */
export interface Calendar {
  /** A year of four figures, where the language says it otherwise than a number; else the number. */
  year(digits: string): string
  /** Words before a year, as a source: after them 1000 to 1099 is one too ("in 1066"). */
  yearWords?: string
  /** January to December, and the ways to write them; the first is spoken. */
  months: readonly (readonly string[])[]
  /** Monday to Sunday, and their short forms without a stop. */
  days: readonly (readonly string[])[]
  /** What stands behind the short form of a day, as a source: when it is open, or that it is not. */
  behindDays: string
  /** Words before a date in a list ("Stand 3.2.10"), as a source. */
  headings: string
  /** Between a month and its year ("mayo de 2024"). */
  ofYear?: string
  /** "12 May 2024" spoken; `year` is already words, `dayFirst` says how it was written; `yearDigits` is the year in figures. */
  date(
    day: string,
    month: string,
    year: string | undefined,
    dayFirst: boolean,
    before: string,
    yearDigits?: string,
  ): string
  /** Order of numeric dates with slashes or stops, and whether a reader may take the other for it. */
  numericDates: { order: 'mdy' | 'dmy'; ambiguous: boolean }
  /** Matches a written date: named groups day, month, and where written year and `until` (the last of several days), `joint` (the word between them). */
  writtenDates: readonly RegExp[]
  /** A date without a year and without the name of its month ("am 5.6."): named groups day and month. */
  shortDates: readonly RegExp[]
  time(time: Time): string
  /** Named groups hour, minute and, where written, second and suffix. */
  times: readonly RegExp[]
}

/** Halves, quarters and other parts. */
export interface Fractions {
  /** "3/4"; undefined where the language has no word for the denominator. */
  part(numerator: number, denominator: number): string | undefined
  /** A part of a measure, with its noun ("half a mile", "une demi-heure"); `before` is the text before it. */
  partOf(numerator: number, denominator: number, noun: string, before: string): string | undefined
  /** Whether a half (or another part) is said together with a noun that follows it. */
  isHalved(noun: string, denominator: number): boolean
  /** "2½": whole and part. */
  wholeAndPart(whole: string, numerator: number, denominator: number): string | undefined
  /** "2½ km", with both forms of the noun ("deux heures et demie"). */
  wholeAndPartOf(
    whole: string,
    numerator: number,
    denominator: number,
    noun: readonly [string, string],
  ): string | undefined
}

/** Money, measures and what is counted. */
export interface Amounts {
  /** Sign or code to [one, many], and their hundredth. */
  currencies: Readonly<Record<string, readonly [string, string, ...string[]]>>
  /** "million" and its like as they are written, to how they are said: one, many. */
  magnitudes: Readonly<Record<string, readonly [string, string]>>
  /** Between an amount and its cents ("doze euros e cinquenta cêntimos"). */
  andCents?: string
  /** "millions d’euros": between the size and what is counted. */
  ofMagnitude(noun: string): string
  /** Written unit to [one, many]. */
  units: Readonly<Record<string, readonly [string, string]>>
  /** What is counted, and follows no year ("had 1984 people"), as a source. */
  people?: string
  /** Letters that are a size only before certain nouns ("100k followers"): keys of `magnitudes`, and the nouns as a source. */
  sizeLetters: readonly { sizes: readonly string[]; nouns: string }[]
  /** Whether a measure stands before what it describes, and takes the singular ("a ten-mile run"). */
  isAttributive?(before: string, after: string): boolean
}

export interface Telephones {
  /** Words before a telephone number written without "+", as a source. */
  telephoneWords: string
  /** National telephone numbers that are certain without such words. */
  telephones: readonly RegExp[]
  /** How the figures of a group are said: one by one, or in pairs. */
  telephoneGroup(digits: string): string
}

/** A short form, known by what is around it, and what is said for it. */
export interface ShortForm {
  /** A quick test of the whole text. */
  needs: RegExp
  pattern: RegExp
  say: string | ((written: string, language: Language, found: Found) => string | undefined)
}

export interface Around {
  before: string
  after: string
  mark: string
}

export interface Time {
  hour: number
  minute: number
  second?: number
  /** Some of the text before it, and after it. */
  before?: string
  after?: string
  suffix: string
}

export interface Roman {
  /** A quick test of the whole text. */
  needs?: RegExp
  pattern: RegExp
  as: 'ordinal' | 'cardinal'
  say?(words: string, before: string): string
  around?: Around
}

export interface Words {
  point: string
  minus: string
  percent: string
  /** What a percentage counts, where the number agrees with it ("ein Prozent"). */
  percentNoun?: string
  perMille: string
  /** Between the ends of a range. */
  to: string
  /** Between two figures of which the second follows the first ("три-четыре часа"), where "to" would need other forms of both. */
  toNext?: string
  /** The same between days, where it is another word ("du 12 au 15"). */
  toDay?: string
  /** The end of a range that is open ("1914–"); without it nothing is said of it. */
  present?: string
  at: string
  dot: string
  slash: string
  backslash: string
  /** Between the sides of a proportion ("16:9"). */
  ratio: string
  hyphen: string
  underscore: string
  colon: string
  plus: string
  hashtag: string
  /** "#1" */
  number: string
  /** For what of an address is not said. */
  andMore: string
  /** Between the sides of a measure ("3 × 4 m"). */
  by: string
  /** Between the figures of a fraction that has no name ("16/9"); without it the stroke stays. */
  over?: string
  /** "km/day" */
  per: string
  /** What there is of many, after a stroke ("€/day"), as a source. */
  perWhat: string
  /** The same in short ("yr" is "year"), where a unit is not written so. */
  perShort?: Readonly<Record<string, string>>
  times(count: string): string
  /** Before a version ("v2.3.1"). */
  version: string
  /** Between what was won and what could be ("8/10"). */
  outOf: string
  /** Words before a mark or rating, and behind it, as sources. */
  ratedBefore: string
  ratedAfter: string
  /** A stroke between the figures of a reference ("20/1234"). */
  stroke: string
  stars(stars: Stars): string
}

/** "★★★★☆" in words. */
export interface Stars {
  whole: string
  /** "three and a half", where there is a half one. */
  withHalf: string | undefined
  /** How many signs there are, full and empty. */
  all: number
  /** The same in words, only where there are empty ones. */
  of: string | undefined
}
