import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** What would else be taken for a negative number of units: "10^-9 m", "5 km s⁻¹". */
export function negativePowers(language: Language, units: string): Recogniser[] {
  return [
    {
      // "6 × 10²³ mol⁻¹", "5 km s⁻¹", "40 mg·kg⁻¹·d⁻¹"
      pattern: new RegExp(`(?<=[\\p{L}\\p{N}²³⁰¹⁴-⁹]) ?[ ·⋅](?<unit>${units}|d)⁻(?<exponent>[¹²³])`, 'gu'),
      needs: /⁻[¹²³]/,
      say: ({ groups: { unit = '', exponent = '' } }) => {
        const { perShort, per } = language.words
        const below =
          exponent === '¹'
            ? (perShort?.[unit] ?? language.units[unit]?.[0])
            : ofPower(unit, exponent, language)
        return below && ` ${per} ${below}`
      },
    },
    {
      // "10⁻⁹ m"
      pattern: new RegExp(
        `(?<=(?:[⁰¹²³⁴-⁹]|\\^[−-]?\\d{1,3}|\\d[eE][−+-]?\\d{1,3})[ \u00a0])(?<unit>${units})(?![\\p{L}\\p{N}²³])`,
        'gu',
      ),
      needs: /[⁰¹²³⁴-⁹^]|\d[eE]/,
      say: ({ groups }) => language.units[groups.unit ?? '']?.[1],
    },
    {
      // no charge, "SO4^2−"
      pattern:
        /(?<=[\p{L}\p{N})])(?!(?<=[A-Z][a-z]?\d{0,2})\^\d[+−-](?![\p{L}\p{N}]))\^(?<exponent>[−-]?\d+)\^?/gu,
      say: ({ groups }) => ` ${language.power((groups.exponent ?? '').replace('−', '-'))}`,
    },
  ]
}

/** "second squared", "cubic metre" */
function ofPower(unit: string, exponent: string, { units, power }: Language): string | undefined {
  const own = units[unit + exponent]?.[0]
  const base = units[unit]?.[0]
  return own ?? (base && `${base} ${power(exponentOf(exponent))}`)
}

/** Exponents and indices: "x^2", "10⁻⁹ m", "x₂". */
export function powers(language: Language): Recogniser[] {
  return [
    {
      // "3e8 m/s"
      pattern:
        /(?<=(?<![\p{L}\p{N}.,])\d(?:[.,]\d+)?)[eE](?<exponent>[−+-]?\d{1,3})(?![\p{L}\p{N}]|[.,]\d)/gu,
      needs: /\d[eE][−+-]?\d/,
      say: ({ groups }) => {
        const exponent = (groups.exponent ?? '').replace('−', '-').replace('+', '')
        return ` ${language.symbols['×']} ${language.cardinal('10')} ${language.power(exponent)}`
      },
    },
    // E = mc²
    { pattern: /(?<![\p{L}\p{N}])mc²/gu, needs: /mc²/, say: () => `m c ${language.power('2')}` },
    {
      // a square metre is a unit
      pattern: /(?<=[\p{L}\p{Nd})])(?<!(?<!\p{L})[kdch]?m)(?<exponent>[⁻⁺]?[⁰¹²³⁴-⁹]+)/gu,
      needs: /[⁰¹²³⁴-⁹]/,
      say: ({ groups }) => ` ${language.power(exponentOf(groups.exponent ?? ''))}`,
    },
    {
      pattern: /(?<=\p{L})[₀-₉]+/gu,
      say: ({ written }) => ` ${language.cardinal(String(Number(written.normalize('NFKC'))))}`,
    },
  ]
}

/** "-6", from superscripts. */
function exponentOf(written: string): string {
  return written.normalize('NFKC').replace('+', '').replace('−', '-')
}
