import { chemicalElements } from '@lectern/languages'
import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { spelled } from './acronyms.js'

/** Of one element, or without a figure: certain only by name. */
const known = new Set('H2 O2 N2 O3 Cl2 F2 Br2 I2 NaCl NaOH KOH HCl KCl HBr'.split(' '))
const element = '[A-Z][a-z]?[0-9₀-₉]*'
const formula = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${element}|\\((?:${element})+\\)[0-9₀-₉]+)+(?<charge>[⁰¹²³⁴⁵⁶⁷⁸⁹]?[⁺⁻])?(?![\\p{L}\\p{N}])`,
  'gu',
)

/** "5,10-dihydro": places in a molecule. */
const locants =
  /(?<=-|(?<![\p{L}\p{N}.,]))\d{1,2}(?:,\d{1,2}){1,6}(?=-(?:di|tri|tetra|penta|hexa|hydr|meth|eth|prop|but|benz|chlor|brom|fluor|iod|nitr|amin|oxo|cyclo|zyklo|bis)\p{Ll}{3})/giu

/** "CO₂", "H2O", "Ca²⁺": letter by letter, with their figures. */
export function chemistry(language: Language): Recogniser[] {
  return [
    {
      pattern: locants,
      needs: /\d,\d+-\p{L}/u,
      say: ({ written }) =>
        written
          .split(',')
          .map((place) => language.cardinal(place))
          .join(', '),
    },
    {
      // "¹⁴C"
      pattern:
        /(?:(?<![\p{L}\p{N})])|(?<=(?<!\p{L})[δΔ]))(?<mass>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?<element>[A-Z][a-z]?)(?![\p{L}\p{N}])/gu,
      needs: /[⁰¹²³⁴-⁹]\p{Lu}/u,
      say: ({ groups: { mass = '', element: name = '' } }) =>
        chemicalElements.has(name) ? ` ${spelled(name)} ${language.cardinal(digitsOf(mass))}` : undefined,
    },
    {
      // "SO4^2−", "NH4^+"
      pattern: /(?<=[A-Z][a-z]?\d{0,2})\^(?<count>\d?)(?<sign>[+−-])(?![\p{L}\p{N}])/gu,
      needs: /\^\d?[+−-]/,
      say: ({ groups: { count = '', sign = '' } }) =>
        ` ${count && `${language.cardinal(count)} `}${sign === '+' ? language.words.plus : language.words.minus}`,
    },
    { pattern: formula, say: ({ written }) => sayFormula(written, language) },
  ]
}

function sayFormula(written: string, language: Language): string | undefined {
  const plain = digitsOf(written.replace(/(?<=[₀-₉])(?=[⁰¹²³⁴-⁹])/gu, ' '))
  const tokens = plain.match(/[A-Z][a-z]?|\d+|[⁺⁻]/g) ?? []
  // "COP28"
  if (language.acronymWords.has(written.replace(/\d+$/, ''))) return undefined
  if (!isFormula(written, plain, tokens)) return undefined
  const { plus, minus } = language.words
  return tokens
    .map((token) =>
      /\d/.test(token)
        ? language.cardinal(token)
        : token === '⁺'
          ? plus
          : token === '⁻'
            ? minus
            : spelled(token),
    )
    .join(' ')
}

/** A figure one is never written, which keeps "H1N1" out. */
function isFormula(written: string, plain: string, tokens: readonly string[]): boolean {
  const letters = tokens.filter((token) => /[A-Z]/.test(token))
  if (!letters.every((letter) => chemicalElements.has(letter))) return false
  if (/[₀-₉⁺⁻]/u.test(written) || known.has(plain)) return true
  const figures = tokens.filter((token) => /\d/.test(token))
  return (
    letters.length >= 2 &&
    figures.length > 0 &&
    figures.every((figure) => Number(figure) > 1 && Number(figure) < 100)
  )
}

function digitsOf(written: string): string {
  return written.replace(/[₀-₉⁰¹²³⁴-⁹]/gu, (digit) => digit.normalize('NFKC'))
}
