import type { Language } from '../language.js'
import { exponentWords, oneByOne } from './digits.js'
import { abbreviations, beforeFigures } from './en/abbreviations.js'
import { books } from './en/books.js'
import { calendar } from './en/calendar.js'
import { fractions } from './en/fractions.js'
import { measures } from './en/measures.js'
import { romans } from './en/romans.js'
import { shortForms } from './en/short-forms.js'
import { directions, words } from './en/signs.js'
import { telephones } from './en/telephones.js'
import { acronymWords, plainWords, symbols, wordsInCapitals } from './en/vocabulary.js'
import { greekLetters } from './greek.js'

const british = new Set(['gb', 'ie', 'au', 'nz', 'za', 'in', 'uk'])

/** English. Britain and its like say "and", and read 03/04 as the third of April. */
export async function english(region: string): Promise<Language> {
  const isBritish = british.has(region)
  const { toCardinal, toOrdinal } = isBritish ? await import('n2words/en-GB') : await import('n2words/en-US')
  const cardinal = (digits: string) => toCardinal(digits)
  const ordinal = (digits: string) => toOrdinal(digits)
  return {
    ...calendar(cardinal, ordinal, region, isBritish),
    ...fractions(cardinal, ordinal),
    ...measures,
    ...telephones(cardinal),
    cardinal,
    count: cardinal,
    isCounted: () => false,
    ordinal,
    fraction: oneByOne(cardinal),
    isOne: (written) => written === '1',
    decimalMark: '.',
    ordinals: [
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:,\d{3})+|\d{1,9})(?:st|nd|rd|th)(?!\p{L})/giu,
      // "8thFebruary"
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?:st|nd|rd|th)(?=\p{Lu}\p{Ll})/gu,
      // "14 th March", where the letters were raised
      /(?<![\p{L}\p{N}.,])(?<number>\d{0,3}(?:1 st|2 nd|3 rd|\d th))(?= \p{L}{2})/gu,
    ],
    compounds: {
      // "49ers"
      pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,4})(?<rest>ers?)(?!\p{L})/gu,
      say: (digits, rest) => cardinal(digits).replace(/e$/, '').replace(/y$/, 'i') + rest,
    },
    romans,
    greekLetters: greekLetters('en') ?? [],
    power: (exponent) => {
      if (exponent === '2') return 'squared'
      if (exponent === '3') return 'cubed'
      return `to the power of ${exponentWords(exponent, words.minus, cardinal)}`
    },
    score: (home, away) =>
      isBritish
        ? [home, away].map((goals) => (goals === '0' ? 'nil' : cardinal(goals))).join(' ')
        : `${cardinal(home)} to ${cardinal(away)}`,
    scoreWords:
      'draws|loses|tied|ties|edged|thrashed|downed|stunned|won|win|wins|lost|lose|beat|beats|defeated|drew|draw|score|scored|led|lead|trailed|victory|defeat|final',
    rangeWords:
      'pages?|pp?\\.|ll\\.|vv\\.|mm\\.|fols?\\.|chapters?|verses?|lines?|ages?|aged|items?|nos\\.|figures?|sections?|clauses?|articles?|rules?|regulations?|paragraphs?|paras?\\.?|steps?|rows?|seasons?|episodes?|grades?|volumes?|vols?\\.|issues?|weeks?|days?|questions?|years?|between|from|about|around|roughly|approximately|open|[Hh]ours(?::| are)?|(?:Sun|Mon|Tues?|Wed(?:nes)?|Th(?:u|ur|urs)?|Fri|Sat(?:ur)?)(?:days?)?',
    words,
    directions,
    books,
    symbols,
    abbreviations,
    beforeFigures,
    shortForms,
    acronymWords,
    plainWords,
    wordsInCapitals,
  }
}
