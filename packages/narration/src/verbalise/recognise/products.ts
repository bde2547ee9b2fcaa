import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { after, before } from './around.js'

/** The sign between the sides of a thing ("3 m × 4 m"), the factors of a product, and an amount and how often it is taken. */
export function products({ words, symbols }: Language): Recogniser[] {
  return [
    {
      needs: /[mtnd′″] ?[x×]/,
      pattern: /(?<=\p{N} ?(?:[cmk]?m|ft|in|yd|[′″]) ?)[x×](?= ?\p{N})/gu,
      say: () => ` ${words.by} `,
    },
    {
      // "20 p. x 28 vtas.", "130cm de ancho x 108cm"
      needs: / x \d/,
      pattern: /(?<=\p{N} ?\p{L}{1,8}\.? (?:de \p{L}{3,8} )?)x(?= \p{N})/gu,
      say: () => words.by,
    },
    {
      pattern: /(?<=\p{N} ?)[x×](?= ?\p{Nd}| ?[¼-¾⅐-⅞])/gu,
      say: (found) => ` ${isProduct(found) ? (symbols['×'] ?? words.by) : words.by} `,
    },
  ]
}

/** "2 x 500 mg", "4 × 10 €": an amount several times, which has no sides. */
const ofAmounts =
  /^ ?(?:\d[\d.,]*[ \u00a0\u202f]?(?:[mkµ]?g|[mc]?[lL]|[kMGT]B|[MGT]o|k?W|\p{Sc})(?![\p{L}\p{N}²³])|\p{Sc} ?\d)/u

/** "3 × 4 = 12" and "1.5 × 10³" multiply, "3 × 4 m" has sides. */
function isProduct(found: Found): boolean {
  const rest = after(found, 24)
  if (ofAmounts.test(rest)) return true
  if (found.written !== '×') return false
  return (
    /^ ?\d{1,2}\/\d/.test(rest) ||
    /^ ?10[\^⁰¹²³⁴-⁹⁻]/u.test(rest) ||
    /^[^.;!?]*?[=≈]/u.test(rest) ||
    // "What is 7 × 8?"
    (/ $/.test(before(found, 1)) && /^ \d[\d.,]*(?: ?[?]|[.,;)]? ?$)/u.test(rest)) ||
    /[=≈][^.;!?]*$/u.test(before(found, 24))
  )
}
