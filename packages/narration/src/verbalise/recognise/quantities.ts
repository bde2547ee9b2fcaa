import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, inThousands, measureSignSource, numberSource, sayNumber, signed } from '../numbers.js'
import { partOf, partSign, partSource } from './parts.js'

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
    ...partsOfMeasures(language, units),
    ...crowds(language, number),
    {
      pattern: new RegExp(
        `${sign}${edge}(?<!\\d/)(?<number>${number})(?<gap>${gap})(?<unit>${units})(?:/(?<per>${units}))?(?![\\p{L}\\p{N}²³])`,
        'gu',
      ),
      say: (found) => sayMeasure(found, language),
    },
    {
      // "die 5-%-Hürde"
      pattern: new RegExp(`${edge}(?<number>${number})-%(?=-\\p{L})`, 'gu'),
      needs: /%-/,
      say: ({ groups }) => `${sayNumber(groups.number ?? '', language)}-${words.percent}`,
    },
    {
      // "a 10-km race", "das 100-m-Finale"
      pattern: new RegExp(`${edge}(?<number>${number})-(?<unit>${units})(?=-\\p{L}|[ \u00a0]\\p{L})`, 'gu'),
      needs: /\d-\p{L}/u,
      say: ({ groups }) =>
        `${sayNumber(groups.number ?? '', language)}-${language.units[groups.unit ?? '']?.[0]}`,
    },
    {
      // "10x faster", "3x täglich"
      pattern: new RegExp(`${edge}(?<number>${number})x(?=${gap}\\p{L}|-)`, 'gu'),
      needs: /\dx/,
      say: ({ groups }) => words.times(sayNumber(groups.number ?? '', language)),
    },
    {
      // "2 €/kg"
      pattern: new RegExp(`(?<=\\p{Sc})/(?<unit>${units})(?![\\p{L}\\p{N}])`, 'gu'),
      needs: /\p{Sc}\//u,
      say: ({ groups }) => ` ${words.per} ${language.units[groups.unit ?? '']?.[0]}`,
    },
    {
      // "3 m × 4 m"
      needs: /m ?[x×]/,
      pattern: /(?<=\p{N} ?[cmk]?m ?)[x×](?= ?\p{N})/gu,
      say: () => ` ${words.by} `,
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
      // "10⁻⁹ m"
      pattern: new RegExp(`(?<=[⁰¹²³⁴-⁹][ \u00a0])(?<unit>${units})(?![\\p{L}\\p{N}²³])`, 'gu'),
      needs: /[⁰¹²³⁴-⁹]/,
      say: ({ groups }) => language.units[groups.unit ?? '']?.[1],
    },
    {
      pattern: /(?<=[\p{L}\p{Nd})])(?<exponent>[⁻⁺]?[⁰¹²³⁴-⁹]+)/gu,
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

function sayMeasure({ groups, text, begin, end }: Found, language: Language): string | undefined {
  const { sign, number = '', unit = '', per, gap } = groups
  // "220 W. 57th St."; "737s" are several
  if (/^\p{Lu}$/u.test(unit) && /^\. ?[\p{Lu}\p{N}]/u.test(text.slice(end, end + 3))) return undefined
  if (unit === 's' && !gap && /^\d{3,4}$/.test(number)) return undefined
  const [one, many] = language.units[unit] ?? ['', '']
  const below = per && language.units[per]?.[0]
  const isSingle = language.isOne(number) || isAttributive(text, begin, end, language)
  const noun = isSingle ? one : many
  const said = `${sayNumber(number, language, noun)} ${noun}${below ? ` ${language.words.per} ${below}` : ''}`
  return signed(sign, said, language)
}

export function isAttributive(text: string, begin: number, end: number, language: Language): boolean {
  return (
    language.isAttributive?.(text.slice(Math.max(0, begin - 16), begin), text.slice(end, end + 24)) ?? false
  )
}

/** "1/2 l", "1½ km" */
function partsOfMeasures(language: Language, units: string): Recogniser[] {
  return [
    {
      pattern: new RegExp(
        `${edge}(?:(?<whole>\\d{1,3})(?:[ \u00a0\u202f](?=\\d)|${gap}(?!\\d)))?(?<part>${partSource})${gap}(?<unit>${units})(?![\\p{L}\\p{N}²³/])`,
        'gu',
      ),
      needs: partSign,
      say: ({ groups: { whole, part = '', unit = '' }, text, begin }) => {
        const [numerator, denominator] = partOf(part)
        const noun = language.units[unit]
        if (!noun || numerator >= denominator) return undefined
        return whole
          ? language.wholeAndPartOf(whole, numerator, denominator, noun)
          : language.partOf(numerator, denominator, noun[0], text.slice(Math.max(0, begin - 24), begin))
      },
    },
  ]
}

/** "1.5m people", "100k followers": the letter is a size where people or things in number follow. */
function crowds(language: Language, number: string): Recogniser[] {
  return (language.crowds ?? []).map(({ sizes, nouns }) => ({
    pattern: new RegExp(
      `${edge}(?<number>${number})${gap}(?<size>${anyOf(sizes)})(?=[ \u00a0](?:${nouns})(?!\\p{L}))`,
      'gu',
    ),
    say: ({ groups: { number: written = '', size = '' } }) => {
      const [one, many] = language.magnitudes[size] ?? ['', '']
      if (one === language.cardinal('1000')) return sayNumber(inThousands(written, language), language)
      const noun = language.isOne(written) ? one : many
      return `${sayNumber(written, language, noun)} ${noun}`
    },
  }))
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
