import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** Exponents and indices: "x^2", "10⁻⁹ m", "x₂". */
export function powers(language: Language, units: string): Recogniser[] {
  return [
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
      say: ({ written }) => ` ${language.cardinal(indexOf(written))}`,
    },
  ]
}

/** "-6", from superscripts. */
function exponentOf(written: string): string {
  return [...written]
    .map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)))
    .join('')
}

function indexOf(written: string): string {
  return String(Number([...written].map((digit) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)).join('')))
}
