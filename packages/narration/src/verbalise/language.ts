/** How one language says what is written in figures and signs. Functions get plain digits. */
export interface Language {
  cardinal(digits: string): string
  ordinal(digits: string): string
  /** A year of four figures, where the language says it otherwise than a number; else the number. */
  year(digits: string): string
  /** Figures after the decimal mark. */
  fraction(digits: string): string
  /** "." or ",". */
  decimalMark: '.' | ','
  words: {
    point: string
    minus: string
    percent: string
    /** Between the ends of a range. */
    to: string
    at: string
    dot: string
    slash: string
    hyphen: string
    underscore: string
    degrees: string
  }
  /** January to December, and the ways to write them; the first is spoken. */
  months: readonly (readonly string[])[]
  /** "12 May 2024" spoken; `year` is already words, `dayFirst` says how it was written. */
  date(day: string, month: string, year: string | undefined, dayFirst: boolean): string
  /** Order of numeric dates with slashes or stops. */
  numericDates: 'mdy' | 'dmy'
  /** Matches a written date: named groups day, month, year. */
  writtenDates: readonly RegExp[]
  time(hour: number, minute: number, suffix: string): string
  /** Named groups hour, minute and, where written, suffix. */
  times: readonly RegExp[]
  /** Sign or code to [one, many]. */
  currencies: Readonly<Record<string, readonly [string, string, ...string[]]>>
  /** Regular expression source for "million" and its like, and what is said between it and the currency. */
  magnitudes: { source: string; join: string }
  /** Written unit to [one, many]. */
  units: Readonly<Record<string, readonly [string, string]>>
  /** Written sign, with what is said. */
  symbols: Readonly<Record<string, string>>
  /** Short form (as written, with its stops) to the long one. */
  abbreviations: Readonly<Record<string, string>>
  /** Written ordinals: named group number. */
  ordinals: readonly RegExp[]
  /** Roman numerals that are certain in this language: named groups before, roman, after. */
  romans: readonly { pattern: RegExp; as: 'ordinal' | 'cardinal'; say?(number: string): string }[]
  fractions: Readonly<Record<string, string>>
}
