import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, measureSignSource, numberSource, sayNumber, signed } from '../numbers.js'

const gap = '[ \u00a0\u202f\u2009]?'

/** Percentages, measures, powers, degrees of a place. */
export function quantities(language: Language): Recogniser[] {
  const number = numberSource(language)
  const sign = `(?<sign>${measureSignSource})`
  const units = anyOf(Object.keys(language.units))
  const { words } = language
  return [
    ...compounds(language),
    {
      pattern: new RegExp(`${sign}${edge}(?<number>${number})${gap}(?<of>[%‰])(?!\\p{L})`, 'gu'),
      say: ({ groups }) =>
        signed(
          groups.sign,
          `${sayNumber(groups.number ?? '', language, words.percentNoun)} ${groups.of === '%' ? words.percent : words.perMille}`,
          language,
        ),
    },
    {
      pattern: new RegExp(
        `${edge}(?<feet>\\d{1,3})(?:[′'’]| ?ft) ?(?<inches>\\d{1,2})(?:[″"”]| ?in(?!\\p{L}))(?!\\p{N})`,
        'gu',
      ),
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
      say: (found) => ` ${isProduct(found) ? (language.symbols['×'] ?? words.by) : words.by} `,
    },
    {
      pattern: /(?<=[\p{L}\p{N})])\^(?<exponent>[−-]?\d+)\^?/gu,
      say: ({ groups }) => ` ${language.power((groups.exponent ?? '').replace('−', '-'))}`,
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

function compounds({ compounds: found }: Language): Recogniser[] {
  if (!found) return []
  const { pattern, say } = found
  return [{ pattern, say: ({ groups }) => say(groups.number ?? '', groups.rest ?? '') }]
}

/** "3 × 4 = 12" and "1.5 × 10³" multiply, "3 × 4 m" has sides. */
function isProduct({ written, text, begin, end }: Found): boolean {
  const after = text.slice(end, end + 24)
  return (
    written === '×' &&
    (/^ ?10[\^⁰¹²³⁴-⁹⁻]/u.test(after) ||
      /^[^.;!?]*?[=≈]/u.test(after) ||
      /[=≈][^.;!?]*$/u.test(text.slice(Math.max(0, begin - 24), begin)))
  )
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
