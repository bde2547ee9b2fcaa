import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, inThousands, measureSignSource, numberSource, sayNumber, signed } from '../numbers.js'
import { partOf, partSign, partSource } from './parts.js'

const gap = '[ \u00a0\u202f\u2009]?'
/** A quick look whether a figure is near, before any longer one. */
const soon = '(?=[−+–-]?\\d)'
/** Also behind the sign of "4x100 m". */
const sideEdge = '(?:(?<![\\p{L}\\p{N}])|(?<=\\d[x×]))(?<!\\d[.,])'

/** Percentages, measures, powers, degrees of a place. */
export function quantities(language: Language): Recogniser[] {
  const number = numberSource(language)
  const sign = `(?<sign>${measureSignSource})`
  const units = anyOf(Object.keys(language.units))
  const { words } = language
  return [
    ...compounds(language),
    {
      pattern: new RegExp(`${soon}${sign}${edge}(?<number>${number})${gap}(?<of>[%‰])(?!\\p{L})`, 'gu'),
      say: ({ groups, text, begin }) =>
        signed(
          groups.sign,
          `${sayNumber(groups.number ?? '', language, words.percentNoun, beforeOf(text, begin))} ${groups.of === '%' ? words.percent : words.perMille}`,
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
        `${soon}${sign}${sideEdge}(?<!\\d/(?!\\d{2,3}${gap}mmHg))(?<number>${number})(?<gap>${gap})(?<unit>${units})(?:/(?<per>${units}))?(?![\\p{L}\\p{N}²³])`,
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
      pattern: new RegExp(
        `${sideEdge}(?<number>${number})-(?<unit>${units})\\.?(?=-\\p{L}|[ \u00a0]\\p{L})`,
        'gu',
      ),
      needs: /\d-\p{L}/u,
      say: ({ groups }) =>
        `${sayNumber(groups.number ?? '', language)}-${language.units[groups.unit ?? '']?.[language.isAttributive ? 0 : 1]}`,
    },
    {
      // "10x faster", "3x täglich"
      pattern: new RegExp(`${edge}(?<number>${number})x(?=${gap}[\\p{L}.,;:!?)]|-|$)`, 'gu'),
      needs: /\dx/,
      say: ({ groups }) => words.times(sayNumber(groups.number ?? '', language)),
    },
    per(language, units),
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
      // a square metre is a unit
      pattern: /(?<=[\p{L}\p{Nd})])(?<!(?<!\p{L})[kdch]?m)(?<exponent>[⁻⁺]?[⁰¹²³⁴-⁹]+)/gu,
      needs: /[⁰¹²³⁴-⁹]/,
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
  return [
    { pattern, needs: /\d%|\d-?\p{L}/u, say: ({ groups }) => say(groups.number ?? '', groups.rest ?? '') },
  ]
}

/** "2 x 500 mg", "4 × 10 €": an amount several times, which has no sides. */
const ofAmounts =
  /^ ?(?:\d[\d.,]*[ \u00a0\u202f]?(?:[mkµ]?g|[mc]?[lL]|[kMGT]B|[MGT]o|k?W|\p{Sc})(?![\p{L}\p{N}²³])|\p{Sc} ?\d)/u

/** "3 × 4 = 12" and "1.5 × 10³" multiply, "3 × 4 m" has sides. */
function isProduct({ written, text, begin, end }: Found): boolean {
  const after = text.slice(end, end + 24)
  if (ofAmounts.test(after)) return true
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
  if (/^\.\p{L}/u.test(text.slice(end, end + 2))) return undefined
  if (unit === 's' && !gap && (/^\d{3,4}$/.test(number) || /\p{L}-$/u.test(text.slice(0, begin))))
    return undefined
  const isMinutes = unit === 'm' && /\d ?h(?:rs?)? ?$/.test(text.slice(0, begin))
  const [one, many] = language.units[isMinutes ? 'min' : unit] ?? ['', '']
  const below = per && language.units[per]?.[0]
  const isSingle = language.isOne(number) || isAttributive(text, begin, end, language)
  const noun = isSingle ? one : many
  const said = `${sayNumber(number, language, noun, beforeOf(text, begin))} ${noun}${below ? ` ${language.words.per} ${below}` : ''}`
  return signed(sign, said, language)
}

/** "2 €/kg", "$3.99/lb", "900 Euro/Monat", "10 kWh/day", "5,4 l/100 km", "30 hab./km²". */
function per(language: Language, units: string): Recogniser {
  const { words } = language
  const certain = anyOf(Object.keys(language.units).filter((unit) => /[²³]$/.test(unit)))
  return {
    needs: /[\p{L}\p{Sc}\d.]\/[\p{L}\d]/u,
    pattern: new RegExp(
      `/(?<=\\p{L}\\.?/)(?<certain>${certain})(?![\\p{L}\\p{N}])|/(?:(?<unit>${units})(?![\\p{L}\\p{N}])|(?=(?:${words.perWhat})(?!\\p{L})|100${gap}km(?!\\p{L})))`,
      'gu',
    ),
    say: ({ groups, text, begin }) => {
      const unit = groups.certain ?? groups.unit
      if (!groups.certain && !isAmount(text.slice(Math.max(0, begin - 20), begin), language)) return undefined
      return ` ${words.per} ${unit ? language.units[unit]?.[0] : ''}`
    },
  }
}

/** Whether the text ends with a measure or with money. */
function isAmount(text: string, { units, currencies }: Language): boolean {
  const found =
    /(?:(?<sign>\p{Sc}[ \u00a0]?[\d.,]+)|\d[ \u00a0\u202f]?(?<unit>[\p{L}\p{Sc}°²³µ]+\.?))$/u.exec(text)
  const { sign, unit = '' } = found?.groups ?? {}
  if (sign) return true
  return unit !== '' && [units, currencies].some((all) => Object.entries(all).some(isNamed(unit)))
}

function isNamed(unit: string): (entry: [string, readonly string[]]) => boolean {
  return ([written, names]) => written === unit || names.slice(0, 2).includes(unit)
}

function beforeOf(text: string, begin: number): string {
  return text.slice(Math.max(0, begin - 48), begin)
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
