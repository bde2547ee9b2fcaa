/** A short piece of a regular expression in which a stop is a stop and a space is any space; `{name}` stands for a placeholder. Several are alternatives. */
export type Fragment = string | readonly string[]

/** Forms of a noun by plural category of `Intl.PluralRules`. A text is the same of one and of several; of a list, two are one and other, four are one, few, many and other. */
export type NounForms = string | readonly string[] | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** What a choice hangs on; all that are named must hold. */
export interface Conditions {
  /** The number itself. */
  is?: readonly number[]
  /** Category of `Intl.PluralRules`. */
  plural?: Intl.LDMLPluralRule
  /** Its last figure, but not of 11 to 19. */
  endsIn?: readonly number[]
  /** How many figures. */
  length?: number
  /** Class of the noun that it counts. */
  nouns?: string
  /** How that noun ends as it stands behind the number. */
  nounForm?: Fragment
  before?: Fragment
  after?: Fragment
  hour?: readonly number[]
  minute?: readonly number[]
  minuteBelow?: number
  /** Whether the word for hour stands behind it. */
  named?: boolean
}

/** A template, or several of which the first that fits is used. */
export type Choices = string | readonly (Conditions & { say: string })[]

/** Where something is written, and what is said for it. */
export interface Written {
  written: Fragment
  before?: Fragment
  notBefore?: Fragment
  after?: Fragment
  notAfter?: Fragment
  /** Placeholders of this entry. */
  where?: Readonly<Record<string, Fragment>>
}

/** A class of nouns, by the first word: listed words, and endings that are not those of other words. */
export interface NounClass {
  words?: string
  endings?: Fragment
  notWords?: string
  notEndings?: Fragment
}

/** A case of numbers that the noun behind them shows. */
export interface NumberCase {
  before: Fragment
  noun: Fragment
  adjective: Fragment
  /** Words of numbers, each with its form, where that is not the genitive. */
  words?: Readonly<Record<string, string>>
  /** Where two numbers are in this case by the word before them; endings of units in the genitive plural, each with that of this case. */
  between?: { before: Fragment; joined: Fragment; units: Readonly<Record<string, string>> }
}

export interface Genitive {
  /** Words of numbers, each with its genitive; first those of one, in three genders. */
  words: Readonly<Record<string, string>>
  /** "One" as it ends a larger number, where it does not change. */
  unchanged?: string
  before: Fragment
  /** Endings of an ordinal, which has the case of the whole number. */
  ordinals: Fragment
  /** The category of `Intl.PluralRules` that is the genitive of one, and of several. */
  one: 'few' | 'many' | 'other'
  several?: 'many' | 'other'
}

type Pairs = Readonly<Record<string, readonly [string, string]>>
type Texts = Readonly<Record<string, string>>

/** How a language says what is written in figures, signs and short forms: `speech.yaml` of its folder. `speech.schema.json` says what each field means. */
export interface Speech {
  locale: string
  alsoFor?: readonly string[]
  reviewed: string
  decimalMark: '.' | ','
  where?: Readonly<Record<string, Fragment>>
  nouns?: Readonly<Record<string, NounClass>>
  numbers: {
    library?: string
    rules?: Texts
    counted?: readonly (Conditions & { rules: string })[]
    whole?: Choices
    decimals?: 'figures' | Choices
  }
  ordinals?: {
    written?: readonly Written[]
    /** By mark: ending → ending of the last word, or of every word. */
    forms?: Readonly<Record<string, Texts>>
    everyWord?: boolean
    context?: readonly (Conditions & { mark?: Fragment; form: string })[]
  }
  words: Texts & { star?: never }
  stars: readonly [string, string]
  perShort?: Texts
  /** Without it, and without `times`, the rules of the language's own code say them. */
  dates?: {
    say: Choices
    shortMonths?: readonly string[]
    shortDays?: readonly string[]
    ofMonth?: Fragment
    yearWords?: Fragment
    certainShortDate?: boolean
  }
  times?: { say: Choices; hourWords?: Fragment; beforeHours?: Fragment; between?: Fragment }
  /** Units of the SI, and the names of the prefixes that they take. */
  siUnits?: Readonly<Record<string, NounForms>>
  siPrefixes?: Texts
  units?: Readonly<Record<string, NounForms>>
  currencies?: Readonly<Record<string, NounForms>>
  cents?: Readonly<Record<string, NounForms>>
  percents?: NounForms
  magnitudes?: Pairs
  andCents?: string
  ofMagnitude?: string
  parts?: Pairs
  bareParts?: boolean
  half?: Choices
  halved?: Texts
  wholeAndHalf?: Choices
  symbols?: Texts
  abbreviations?: Texts
  beforeFigures?: Texts
  alsoWords?: readonly string[]
  shortForms?: readonly (Written & { say: string })[]
  inCase?: readonly { before: Fragment; names?: Texts; figures?: Texts }[]
  romans?: readonly (Omit<Written, 'written'> & {
    written?: Fragment
    as: 'ordinal' | 'cardinal'
    form?: string
    say?: string
  })[]
  romanWords?: Fragment
  joined?: { stems: Fragment; hyphen: 'required' | 'optional' }
  genitive?: Genitive
  cases?: readonly NumberCase[]
  powers?: Texts
  score?: string
  scoreWords?: Fragment
  rangeWords?: Fragment
  people?: Fragment
  telephoneWords?: Fragment
  telephones?: readonly Fragment[]
  ratingWords?: Fragment
  acronymWords?: string
  plainWords?: string
  /** Acronyms that are words in a line of capitals. */
  wordsInCapitals?: string
  compass?: Texts
  winds?: { before: Fragment; points: Texts; between?: string }
  books?: Texts
  /** Names of the letters of Greek, from alpha to omega, with the final sigma. */
  greek?: string
  regions?: Readonly<Record<string, Partial<Omit<Speech, 'regions'>>>>
}

/** Names of the signs of program code: `signs.yaml` of a language's folder. */
export type CodeSigns = Readonly<Record<string, string>>
