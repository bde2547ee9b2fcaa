import type { Language, Stars } from '../language.js'
import type { Tables } from '../speech/index.js'
import { asNumber, exponentWords } from './digits.js'
import { calendar } from './es/calendar.js'
import { fractions } from './es/fractions.js'
import { isFeminine } from './es/gender.js'
import { numbers, shortened } from './es/numbers.js'
import { ordinal, ordinals } from './es/ordinals.js'
import { shortForms } from './es/short-forms.js'
import { uncounted } from './es/uncounted.js'

/** Mexico and its neighbours write 1,234.5 where Spain writes 1.234,5. */
const pointed = new Set(['mx', 'us', 'gt', 'hn', 'ni', 'pa', 'pr', 'sv', 'do'])

/** Where "$" is the sign of the peso. */
const withPesos = new Set(['mx', 'ar', 'co', 'cl', 'uy', 'cu', 'do'])
const pesos = ['peso', 'pesos', 'centavo', 'centavos'] as const

/** Spanish. */
export async function spanish(region: string): Promise<(tables: Tables) => Language> {
  const { toCardinal, toOrdinal } = await import('n2words/es-ES')
  const { cardinal, feminine } = numbers(toCardinal)
  const decimalMark = pointed.has(region) ? '.' : ','
  return (tables) => ({
    ...tables,
    ...calendar(cardinal, feminine, region === 'us'),
    ...fractions(cardinal, feminine, toOrdinal),
    ...(withPesos.has(region) ? { currencies: { ...tables.currencies, $: pesos } } : {}),
    ofMagnitude: (noun) => `de ${noun}`,
    crowds: [{ sizes: ['k', 'M'], nouns: '(?:de )?\\p{Ll}{3,}s' }],
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : shortened(cardinal(digits))),
    isCounted: (word) => !uncounted.has(word.toLowerCase()),
    ordinal: (digits, around) => ordinal(digits, around, toOrdinal),
    fraction: asNumber(cardinal),
    isOne: (written) => written === '1',
    decimalMark,
    groupsByComma: decimalMark === ',' && region !== 'es',
    ordinals,
    power: (exponent) => {
      if (exponent === '2') return 'al cuadrado'
      if (exponent === '3') return 'al cubo'
      return `elevado a ${exponentWords(exponent, 'menos', cardinal)}`
    },
    score: (home, away) => `${cardinal(home)} a ${cardinal(away)}`,
    words: { ...tables.words, point: decimalMark === '.' ? 'punto' : 'coma', stars },
    shortForms: [...shortForms, ...tables.shortForms],
  })
}

const stars = ({ whole, withHalf, all, of }: Stars): string =>
  `${whole}${of ? ` de ${of}` : ''} ${all === 1 ? 'estrella' : 'estrellas'}${withHalf ? ' y media' : ''}`
