import type { Language, Stars } from '../language.js'
import type { Tables } from '../speech/index.js'
import { exponentWords, oneByOne } from './digits.js'
import { calendar } from './en/calendar.js'
import { fractions } from './en/fractions.js'
import { crowds, isAttributive } from './en/measures.js'
import { shortForms } from './en/short-forms.js'

const british = new Set(['gb', 'ie', 'au', 'nz', 'za', 'in', 'uk'])

/** English. Britain and its like say "and", and read 03/04 as the third of April. */
export async function english(region: string): Promise<(tables: Tables) => Language> {
  const isBritish = british.has(region)
  const { toCardinal, toOrdinal } = isBritish ? await import('n2words/en-GB') : await import('n2words/en-US')
  const cardinal = (digits: string) => toCardinal(digits)
  const ordinal = (digits: string) => toOrdinal(digits)
  return (tables) => ({
    ...tables,
    ...calendar(cardinal, ordinal, region, isBritish, tables.people),
    ...fractions(cardinal, ordinal),
    isAttributive,
    crowds: crowds(tables.people),
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
    power: (exponent) => {
      if (exponent === '2') return 'squared'
      if (exponent === '3') return 'cubed'
      return `to the power of ${exponentWords(exponent, tables.words.minus, cardinal)}`
    },
    score: (home, away) =>
      isBritish
        ? [home, away].map((goals) => (goals === '0' ? 'nil' : cardinal(goals))).join(' ')
        : `${cardinal(home)} to ${cardinal(away)}`,
    words: { ...tables.words, stars },
    shortForms: [...shortForms, ...tables.shortForms],
  })
}

const stars = ({ whole, withHalf = whole, all, of }: Stars): string =>
  `${withHalf}${of ? ` out of ${of}` : ''} ${all === 1 ? 'star' : 'stars'}`
