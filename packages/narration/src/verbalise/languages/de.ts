import type { Around, Language, Stars } from '../language.js'
import type { Tables } from '../speech/index.js'
import { calendar } from './de/calendar.js'
import { caseAfter, ending, one } from './de/cases.js'
import { fractions } from './de/fractions.js'
import { genderOf } from './de/gender.js'
import { ordinals } from './de/ordinals.js'
import { romans } from './de/romans.js'
import { shortForms } from './de/short-forms.js'
import { exponentWords, oneByOne } from './digits.js'

/** German. Austria calls its first month otherwise. */
export async function german(region: string): Promise<(tables: Tables) => Language> {
  const { toCardinal, toOrdinal: ordinalOf } = await import('n2words/de-DE')
  const toOrdinal = (digits: string) => ordinalOf(digits).replace(/^ein(?=hundert|tausend)/, '')
  const cardinal = (digits: string) => toCardinal(digits)
  const count = (digits: string, noun: string, before = '') =>
    digits === '1' ? one(genderOf(noun), caseAfter(before)) : cardinal(digits)
  const ordinal = (digits: string, around?: Around) => toOrdinal(digits) + ending(around)
  return (tables) => ({
    ...tables,
    ...calendar(cardinal, toOrdinal, region === 'at'),
    ...fractions(cardinal, toOrdinal),
    cardinal,
    count,
    isCounted: (word) => /^\p{Lu}\p{Ll}/u.test(word),
    ordinal,
    fraction: oneByOne(cardinal),
    isOne: (written) => written === '1',
    decimalMark: ',',
    ordinals,
    compounds: {
      pattern:
        /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,4})-?(?<rest>[   ]?%ig\p{L}*|(?:mal|fach|jährig|tägig|stündig|minütig|monatig|seitig|stellig|köpfig|teilig|prozentig)\p{L}*)(?!-)/giu,
      say: (digits, rest) =>
        (digits === '1' ? 'ein' : cardinal(digits.replaceAll('.', ''))) +
        rest.trim().toLowerCase().replace('%', 'prozent'),
    },
    romans: [...romans, ...tables.romans],
    power: (exponent) =>
      exponent === '2' ? 'hoch zwei' : `hoch ${exponentWords(exponent, tables.words.minus, cardinal)}`,
    score: (home, away) => `${cardinal(home)} zu ${cardinal(away)}`,
    words: { ...tables.words, stars, times: (number) => `${number === 'eins' ? 'ein' : number}mal` },
    shortForms: [...shortForms, ...tables.shortForms],
  })
}

const stars = ({ whole, withHalf = whole, all, of }: Stars): string =>
  of ? `${withHalf} von ${of} Sternen` : `${withHalf} ${all === 1 ? 'Stern' : 'Sterne'}`
