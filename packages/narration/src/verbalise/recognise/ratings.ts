import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayNumber } from '../numbers.js'
import { after, before } from './around.js'

/** "(2/4)" behind a title, which a fraction that can be reduced is no other way. */
function isPartOfSeries(found: Found): boolean {
  const [part = 0, all = 0] = found.written.split('/').map(Number)
  if (!/\p{L} \($/u.test(before(found, 3)) || !after(found, 1).startsWith(')')) return false
  const isReduced = ![2, 3, 5, 7].some((factor) => part % factor === 0 && all % factor === 0)
  return part > 0 && part <= all && (!isReduced || part === all || (part === 1 && all > 12))
}

/** "10/11 (90.9%)" */
const share = /^ \(\d{1,3}(?:[.,]\d{1,2})? ?%/

/** "★★★★☆", "4/5 stars", "rated 8/10": how many of how many. */
export function ratings(language: Language): Recogniser[] {
  const { words, cardinal } = language
  const around = new RegExp(`(?<!\\p{L})(?:${words.ratedBefore})(?!\\p{L})[^.!?;]{0,24}$`, 'u')
  const behind = new RegExp(`^[ \u00a0\u202f](?:${words.ratedAfter})(?!\\p{L})`, 'u')
  const isRating = (found: Found) =>
    isPartOfSeries(found) ||
    around.test(before(found, 40)) ||
    behind.test(after(found, 24)) ||
    share.test(after(found, 16))
  return [
    {
      pattern:
        /(?<full>[★⭐]\ufe0f?(?:\s?[★⭐]\ufe0f?)+|[★⭐]\ufe0f?(?=\s?☆))(?<half>[½⯨])?(?<empty>(?:\s?☆)*)/gu,
      needs: /[★⭐]/u,
      say: ({ groups: { full = '', half, empty = '' } }) => {
        const [filled, rest] = [countOf(full), countOf(empty)]
        const all = filled + rest + (half ? 1 : 0)
        const whole = cardinal(String(filled))
        const withHalf = half && (language.wholeAndPart(String(filled), 1, 2) ?? half)
        return ` ${words.stars({ whole, withHalf, all, of: rest > 0 ? cardinal(String(all)) : undefined })} `
      },
    },
    {
      pattern: /(?<![\p{L}\p{N}/.,])(?<won>\d{1,3}|\d[.,]\d{1,2})\/(?<of>\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)/gu,
      needs: /\d\/\d/,
      say: (found) => {
        const { won = '', of = '' } = found.groups
        const own = won.replace(/[.,]/, language.decimalMark)
        if (Number(won.replace(',', '.')) > Number(of) || !isRating(found)) return undefined
        return `${sayNumber(own, language)} ${words.outOf} ${cardinal(of)}`
      },
    },
  ]
}

function countOf(signs: string): number {
  return signs.match(/[★⭐☆]/gu)?.length ?? 0
}
