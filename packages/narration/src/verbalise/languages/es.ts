import type { Language } from '../language.js'
import { asNumber, exponentWords } from './digits.js'
import { abbreviations, beforeFigures } from './es/abbreviations.js'
import { books } from './es/books.js'
import { calendar } from './es/calendar.js'
import { fractions } from './es/fractions.js'
import { isFeminine } from './es/gender.js'
import { measures } from './es/measures.js'
import { numbers, shortened } from './es/numbers.js'
import { ordinal, ordinals } from './es/ordinals.js'
import { romans } from './es/romans.js'
import { shortForms } from './es/short-forms.js'
import { directions, words } from './es/signs.js'
import { telephones } from './es/telephones.js'
import { uncounted } from './es/uncounted.js'
import { acronymWords, plainWords, symbols } from './es/vocabulary.js'
import { greekLetters } from './greek.js'

/** Mexico and its neighbours write 1,234.5 where Spain writes 1.234,5. */
const pointed = new Set(['mx', 'us', 'gt', 'hn', 'ni', 'pa', 'pr', 'sv', 'do'])

/** Where "$" is the sign of the peso. */
const withPesos = new Set(['mx', 'ar', 'co', 'cl', 'uy', 'cu', 'do'])
const pesos = ['peso', 'pesos', 'centavo', 'centavos'] as const

/** Spanish. */
export async function spanish(region: string): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/es-ES')
  const { cardinal, feminine } = numbers(toCardinal)
  const decimalMark = pointed.has(region) ? '.' : ','
  return {
    ...calendar(cardinal, feminine, region === 'us'),
    ...fractions(cardinal, feminine, toOrdinal),
    ...measures,
    ...(withPesos.has(region) ? { currencies: { ...measures.currencies, $: pesos } } : {}),
    ...telephones(cardinal),
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : shortened(cardinal(digits))),
    isCounted: (word) => !uncounted.has(word.toLowerCase()),
    ordinal: (digits, around) => ordinal(digits, around, toOrdinal),
    fraction: asNumber(cardinal),
    isOne: (written) => written === '1',
    decimalMark,
    groupsByComma: decimalMark === ',' && region !== 'es',
    ordinals,
    romans,
    greekLetters: greekLetters('es') ?? [],
    power: (exponent) => {
      if (exponent === '2') return 'al cuadrado'
      if (exponent === '3') return 'al cubo'
      return `elevado a ${exponentWords(exponent, 'menos', cardinal)}`
    },
    score: (home, away) => `${cardinal(home)} a ${cardinal(away)}`,
    scoreWords:
      'empate|triunfo|derrota|gana|ganan|pierde|vence|ganó|ganaron|perdió|perdieron|venció|vencieron|empató|empataron|derrotó|marcador|resultado|victoria|goleó|final',
    rangeWords:
      'páginas?|págs?\\.|pp?\\.|capítulos?|líneas?|artículos?|arts?\\.|números?|núms?\\.|años|velocidad|temporadas?|versículos?',
    words: words(decimalMark),
    directions,
    books,
    symbols,
    abbreviations,
    beforeFigures,
    shortForms,
    acronymWords,
    plainWords,
  }
}
