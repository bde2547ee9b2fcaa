import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, numberSource, sayNumber, signed, signSource } from '../numbers.js'

const gap = '[ \u00a0\u202f\u2009]?'

/** Percentages, measures, powers, degrees of a place. */
export function quantities(language: Language): Recogniser[] {
  const number = numberSource(language)
  const sign = `(?<sign>${signSource})`
  const units = anyOf(Object.keys(language.units))
  const { words } = language
  return [
    {
      pattern: new RegExp(`${sign}${edge}(?<number>${number})${gap}(?<of>[%‰])(?!\\p{L})`, 'gu'),
      say: ({ groups }) =>
        signed(
          groups.sign,
          `${sayNumber(groups.number ?? '', language)} ${groups.of === '%' ? words.percent : words.perMille}`,
          language,
        ),
    },
    {
      pattern: new RegExp(`${edge}(?<feet>\\d{1,3})[′'’] ?(?<inches>\\d{1,2})[″"”](?!\\p{N})`, 'gu'),
      say: ({ groups }) => sayFeet(groups, language),
    },
    {
      pattern: new RegExp(
        `${sign}${edge}(?<number>${number})${gap}(?<unit>${units})(?:/(?<per>${units}))?(?![\\p{L}\\p{N}²³])`,
        'gu',
      ),
      say: ({ groups }) => sayMeasure(groups, language),
    },
    {
      pattern: /(?<=\p{N} ?)[x×](?= ?\p{N})/gu,
      say: () => ` ${words.by} `,
    },
    {
      pattern: /(?<=[\p{L}\p{N})])(?<exponent>[⁻⁺]?[⁰¹²³⁴-⁹]+)/gu,
      say: ({ groups }) => ` ${language.power(exponentOf(groups.exponent ?? ''))}`,
    },
    {
      pattern: /(?<=\p{L})[₀-₉]+/gu,
      say: ({ written }) =>
        ` ${language.cardinal(String(Number([...written].map((digit) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)).join(''))))}`,
    },
  ]
}

function sayMeasure(
  { sign, number = '', unit = '', per }: Found['groups'],
  language: Language,
): string | undefined {
  const [one, many] = language.units[unit] ?? ['', '']
  const below = per && language.units[per]?.[0]
  const noun = language.isOne(number) ? one : many
  const said = `${sayNumber(number, language, noun)} ${noun}${below ? ` ${language.words.per} ${below}` : ''}`
  return signed(sign, said, language)
}

function sayFeet({ feet = '', inches = '' }: Found['groups'], language: Language): string | undefined {
  const foot = language.units.ft
  const inch = language.units.in ?? language.units['″']
  if (!foot || !inch) return undefined
  const say = (number: string, [one, many]: readonly [string, string]) => {
    const noun = language.isOne(number) ? one : many
    return `${sayNumber(number, language, noun)} ${noun}`
  }
  return `${say(feet, foot)} ${say(inches, inch)}`
}

/** "-6", from superscripts. */
function exponentOf(written: string): string {
  return [...written]
    .map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)))
    .join('')
}
