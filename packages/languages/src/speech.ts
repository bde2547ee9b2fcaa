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
  /** What stands before it. */
  before?: Fragment
  /** What stands behind it. */
  after?: Fragment
  /** Hours of a time. */
  hour?: readonly number[]
  /** Hours before this one. */
  hourBelow?: number
  /** Minutes of a time. */
  minute?: readonly number[]
  /** Fewer minutes than these. */
  minuteBelow?: number
  /** Whether the word for hour stands behind it. */
  named?: boolean
  /** What the group "suffix" of a written time has. */
  suffix?: Fragment
  /** Denominators of a fraction; the number is its numerator. */
  of?: readonly number[]
  /** Whether a date was written with its month before its day. */
  monthFirst?: boolean
}

/** A template, or several of which the first that fits is used. */
export type Choices = string | readonly (Conditions & { say: string })[]

/** Where something is written, and what is said for it. */
export interface Written {
  /** What is written; {number}, {roman}, {year}, {day}, {month}, {hour}, {minute}, {amount} and those of "where" can be said. */
  written: Fragment
  /** What stands before it. Without it, no letter of the same word may. */
  before?: Fragment
  /** What may not stand before it. */
  notBefore?: Fragment
  /** What stands behind it. Without it, no letter of the same word may. */
  after?: Fragment
  /** What may not stand behind it. */
  notAfter?: Fragment
  /** Placeholders of this entry. */
  where?: Readonly<Record<string, Fragment>>
}

/** A class of nouns, by the first word: listed words, and endings that are not those of other words. */
export interface NounClass {
  /** Listed words, with spaces between them. */
  words?: string
  /** Endings of words that are not listed. */
  endings?: Fragment
  /** Words that end so and are not of the class. */
  notWords?: string
  /** Endings of words that are not of the class. */
  notEndings?: Fragment
}

/** A case of numbers that the noun behind them shows. */
export interface NumberCase {
  /** Words that can stand before it. */
  before: Fragment
  /** How the noun ends. */
  noun: Fragment
  /** How an adjective ends that stands between; an ordinal is none. */
  adjective: Fragment
  /** Words of numbers, each with its form, where that is not the genitive. */
  words?: Readonly<Record<string, string>>
  /** Where two numbers are in this case by the word before them; endings of units in the genitive plural, each with that of this case. */
  between?: { before: Fragment; joined: Fragment; units: Readonly<Record<string, string>> }
}

/** Numbers in the genitive behind words that ask for it. */
export interface Genitive {
  /** Words of numbers, each with its genitive; first those of one, in three genders. */
  words: Readonly<Record<string, string>>
  /** Hours that are ordinals, each with its genitive; the minutes behind them do not change. */
  hours?: Readonly<Record<string, string>>
  /** "One" as it ends a larger number, where it does not change. */
  unchanged?: string
  /** Words that ask for it. */
  before: Fragment
  /** Endings of an ordinal, which has the case of the whole number. */
  ordinals: Fragment
  /** The category of `Intl.PluralRules` that is the genitive of one, and of several. */
  one: 'few' | 'many' | 'other'
  /** The same of several. */
  several?: 'many' | 'other'
}

type Pairs = Readonly<Record<string, readonly [string, string]>>
type Texts = Readonly<Record<string, string>>

/** How a language says what is written in figures, signs and short forms: `speech.yaml` of its folder. `speech.schema.json` says what each field means. */
export interface Speech {
  /** Language tag for names of months, days, units and currencies, and for plurals. */
  locale: string
  /** Other tags that are spoken by these rules. */
  alsoFor?: readonly string[]
  /** "not yet", or who reviewed the rules and when: "Ada Lovelace, 2026-11-27". */
  reviewed: string
  /** Between a whole number and its decimals. */
  decimalMark: '.' | ','
  /** Whether a comma may group figures ("100,000") although it is the decimal mark. */
  groupsByComma?: boolean
  /** Placeholders of the whole file, as lists of months or kings. */
  where?: Readonly<Record<string, Fragment>>
  /** Classes of nouns by their first word, as their genders: listed words, and endings that are not those of other words. */
  nouns?: Readonly<Record<string, NounClass>>
  /** Number words, and which of them stand before what they count. */
  numbers: {
    library?: string
    rules?: Texts
    /** Rule sets that are another with other endings of the last word: ending → ending, the longest that fits. */
    derived?: Readonly<Record<string, { of: string; endings: Texts }>>
    /** How a word begins that a number counts. Without it, it has two letters and is none of `plainWords`. */
    countable?: Fragment
    counted?: readonly (Conditions & { rules: string })[]
    whole?: Choices
    decimals?: 'figures' | Choices
  }
  /** Where a number is an ordinal, and its forms. */
  ordinals?: {
    written?: readonly Written[]
    /** By mark: ending → ending of the last word, or of every word. */
    forms?: Readonly<Record<string, Texts>>
    everyWord?: boolean
    context?: readonly (Conditions & { mark?: Fragment; form: string })[]
  }
  /** What signs are called: point, minus, plus, percent, perMille, to, toNext, toDay, at, dot, slash, backslash, by, per, ratio, hyphen, underscore, colon, hashtag, number, andMore, over, version, outOf, and, times, equals; stroke (between figures of a reference); perWhat, ratedBefore and ratedAfter are fragments. */
  words: Texts & { star?: never }
  /** "star" and "stars" of a rating. */
  stars: readonly [string, string]
  /** "★★★★☆": {whole}, {withHalf}, {stars}, [ … {half}] where there is a half; `ofAll` with {of}, where some are empty. */
  rating?: { stars?: string; ofAll?: string }
  /** Words that join two things of a kind: and, or. */
  conjunctions?: Fragment
  /** Words before the end of a range or span; without it, those of `words`. */
  untilWords?: Fragment
  /** Short forms behind a stroke, as "3 per md". */
  perShort?: Texts
  /** How dates are written and said. */
  dates?: {
    say: Choices
    shortMonths?: readonly string[]
    shortDays?: readonly string[]
    ofMonth?: Fragment
    yearWords?: Fragment
    /** Between a month alone and its year. */
    ofYear?: string
    certainShortDate?: boolean
    /** What stands behind the short form of a day: when it is open, or that it is not. */
    behindDays?: Fragment
    /** Words before a date in a list, which are no names of programs. */
    headings?: Fragment
    /** Order of dates in figures, and whether readers may take the one for the other. */
    order?: 'dmy' | 'mdy'
    ambiguous?: boolean
    /** Ways to write a date, with {day}, {month}, {year}, {until} (the last of several days); {months} is a month that is not said. */
    written?: readonly Fragment[]
    /** Dates of {day} and {month} in figures, without a year. */
    short?: readonly Written[]
  }
  /** How a time of day is said and written. */
  times?: {
    say: Choices
    /** The same with {second}; where none fits, seconds follow behind "and". */
    withSeconds?: Choices
    /** Ways to write a time, with {hour}, {minute}, {second} and a group "suffix"; without it, the usual ones. */
    written?: readonly Written[]
    hourWords?: Fragment
    beforeHours?: Fragment
    between?: Fragment
  }
  /** Units of the SI, and the names of the prefixes that they take. */
  siUnits?: Readonly<Record<string, NounForms>>
  /** Prefixes of the SI by their sign, as they stand before a noun. */
  siPrefixes?: Texts
  /** Written unit, and its noun where Intl does not know it or says it otherwise. */
  units?: Readonly<Record<string, NounForms>>
  /** Written currency, and its everyday name. */
  currencies?: Readonly<Record<string, NounForms>>
  /** Hundredths of currencies, by the sign of the currency. */
  cents?: Readonly<Record<string, NounForms>>
  /** "Percent", where it changes with the number. */
  percents?: NounForms
  /** Million and its like as they are written: one, many. */
  magnitudes?: Pairs
  /** Between an amount and its cents. */
  andCents?: string
  /** Millions of what: {noun}. */
  ofMagnitude?: Choices
  /** Letters of `magnitudes` that are a size only before certain nouns: "100k followers". */
  sizeLetters?: readonly { sizes: string; nouns: Fragment }[]
  /** Where a measure stands before what it describes, and takes the singular: "a ten-mile run". */
  attributive?: readonly Conditions[]
  /** Halves (2), thirds (3) …: one, many; `n` for all others, with {n}. */
  parts?: Pairs
  /** One part is said without its number. */
  bareParts?: boolean
  /** Half before a noun, where it agrees with that. */
  half?: Choices
  /** A noun behind a half. */
  halved?: Texts
  /** A part of a noun: {part}, {name} (without its number), {numerator}, {n}, {noun}. */
  partOf?: Choices
  /** Nouns that a part stands before. */
  partedNouns?: readonly Conditions[]
  /** A mixed number: {whole}, {part}, {name}, {numerator}. */
  mixed?: Choices
  /** The same of a noun: {count}, {noun}, {many}. */
  mixedOf?: Choices
  /** Two and a half of a noun: {count}, {noun}, {one} (its singular). */
  wholeAndHalf?: Choices
  /** Sign, and what is said. */
  symbols?: Texts
  /** Short form as it is written, with its stops, and the long one. */
  abbreviations?: Texts
  /** The same, only before a figure. */
  beforeFigures?: Texts
  /** Short forms that are words too, and are those at the end of a sentence. */
  alsoWords?: readonly string[]
  /** Short forms that hang on what is around them; the first that fits. */
  shortForms?: readonly (Written & { say: string })[]
  /** Short forms in the case that a word before them asks for, before a name and before a figure. */
  inCase?: readonly { before: Fragment; names?: Texts; figures?: Texts }[]
  /** Where letters are a Roman numeral; the first that fits. */
  romans?: readonly (Omit<Written, 'written'> & {
    written?: Fragment
    as: 'ordinal' | 'cardinal'
    form?: string
    say?: string
  })[]
  /** Words before the Roman numeral of a chapter, volume …. */
  romanWords?: Fragment
  /** How words begin that are one with the number before them (28-letni); the number by the rule set "joined". */
  joined?: { stems: Fragment; hyphen: 'required' | 'optional' }
  genitive?: Genitive
  /** Numbers in the case of the noun behind them; the first that fits. */
  cases?: readonly NumberCase[]
  /** Of 2, of 3, and of any other: n, with {n}. */
  powers?: Texts
  /** {home} and {away}. */
  score?: string
  /** Words near a score. */
  scoreWords?: Fragment
  /** Words before a hyphen that is a range. */
  rangeWords?: Fragment
  /** What is counted, and follows no year. */
  people?: Fragment
  /** Words for the present at the end of a range of years: "1959-today". */
  presentWords?: Fragment
  /** Words before the number of a thing, which counts nothing and is no year: "page 5". */
  numberedWords?: Fragment
  /** Words before the number of a law or case, which only looks like a date: "Act 02/2024". */
  documentWords?: Fragment
  /** Words before a unit or currency of which there is one: "the $", "per km²". */
  singularWords?: Fragment
  /** Words between a fraction and the whole, where it is no mark: "9/10 of all". */
  wholeWords?: Fragment
  /** Words, with spaces between them, behind (`next`) or before (`last`) which a line of a caption does not end. */
  leaning?: { next?: string; last?: string }
  /** Words before a telephone number. */
  telephoneWords?: Fragment
  /** Groups of two figures are one number. */
  telephonePairs?: boolean
  /** National telephone numbers that are certain. */
  telephones?: readonly Fragment[]
  /** Capitals that are said as a word, with spaces between them. */
  acronymWords?: string
  /** Ordinary words of up to three letters that may be printed in capitals. */
  plainWords?: string
  /** Acronyms that are words in a line of capitals. */
  wordsInCapitals?: string
  /** Letters behind degrees. */
  compass?: Texts
  /** Letters behind the word for wind. */
  winds?: { before: Fragment; after?: Fragment; points: Texts; between?: string }
  /** Whether every colon has a space before it, so that " : " is no sign of a proportion. */
  spacesColon?: boolean
  /** Books of the Bible as they are written before chapter and verse. */
  books?: Texts
  /** Names of the letters of Greek, from alpha to omega, with the final sigma. */
  greek?: string
  /** What differs in a region, by its code. */
  regions?: Readonly<Record<string, Regional>>
}

/** Some fields, and some of those of dates and times. */
type Regional = Partial<
  Omit<Speech, 'regions' | 'dates' | 'times'> & {
    dates: Partial<Speech['dates']>
    times: Partial<Speech['times']>
  }
>

/** Names of the signs of program code: `signs.yaml` of a language's folder. */
export type CodeSigns = Readonly<Record<string, string>>
