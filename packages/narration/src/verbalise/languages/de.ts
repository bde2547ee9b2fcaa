import type { Around, Language } from '../language.js'
import { abbreviations, beforeFigures } from './de/abbreviations.js'
import { books } from './de/books.js'
import { calendar } from './de/calendar.js'
import { caseAfter, ending, one } from './de/cases.js'
import { fractions } from './de/fractions.js'
import { genderOf } from './de/gender.js'
import { measures } from './de/measures.js'
import { ordinals } from './de/ordinals.js'
import { romans } from './de/romans.js'
import { shortForms } from './de/short-forms.js'
import { directions, words } from './de/signs.js'
import { telephones } from './de/telephones.js'
import { acronymWords, plainWords, symbols } from './de/vocabulary.js'
import { exponentWords, oneByOne } from './digits.js'
import { greekLetters } from './greek.js'

/** German. Austria calls its first month otherwise. */
export async function german(region: string): Promise<Language> {
  const { toCardinal, toOrdinal: ordinalOf } = await import('n2words/de-DE')
  const toOrdinal = (digits: string) => ordinalOf(digits).replace(/^ein(?=hundert|tausend)/, '')
  const cardinal = (digits: string) => toCardinal(digits)
  const count = (digits: string, noun: string, before = '') =>
    digits === '1' ? one(genderOf(noun), caseAfter(before)) : cardinal(digits)
  const ordinal = (digits: string, around?: Around) => toOrdinal(digits) + ending(around)
  return {
    ...calendar(cardinal, toOrdinal, region === 'at'),
    ...fractions(cardinal, toOrdinal),
    ...measures,
    ...telephones(cardinal),
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
    romans,
    greekLetters: greekLetters('de') ?? [],
    power: (exponent) =>
      exponent === '2' ? 'hoch zwei' : `hoch ${exponentWords(exponent, words.minus, cardinal)}`,
    score: (home, away) => `${cardinal(home)} zu ${cardinal(away)}`,
    scoreWords:
      'gewinnt|verliert|siegt|Remis|Heimsieg|Auswärtssieg|gewann|gewannen|gewonnen|verlor|verloren|siegte|siegten|besiegte|schlug|schlugen|Sieg|Niederlage|Endstand|Spielstand|Ergebnis|führte|führten|Unentschieden|unentschieden|endete',
    rangeWords:
      'Hausnr\\.|Hausnummern?|Nrn\\.|Klassen?|Seiten?|S\\.|Kapitel|Zeilen?|Artikel|Art\\.|Nr\\.|Jahre|Abs\\.|Stufen?|Staffeln?|Folgen|Bände|Wochen?|Paragrafen',
    words,
    directions,
    books,
    symbols,
    abbreviations,
    alsoWords: new Set(['Art.', 'Kap.', 'Max.', 'Min.']),
    beforeFigures,
    shortForms,
    acronymWords,
    plainWords,
  }
}
