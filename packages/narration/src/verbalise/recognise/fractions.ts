import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { after, before } from './around.js'
import { partOf, partSign, partSource, signSource } from './parts.js'

const gap = '[ \u00a0\u202f]'

/** "½", "2½", "3/4"; anything else with a slash is said with it ("24/7"). */
export function fractions(language: Language): Recogniser[] {
  return [
    {
      // "1/2 taza", "1½ Stunden": a half agrees with what is halved
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}/.,])(?:(?<whole>\\d{1,3})(?:${gap}(?=\\d)|${gap}?(?!\\d)))?(?<part>${partSource})${gap}(?<noun>\\p{L}{3,})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      needs: partSign,
      say: ({ groups: { whole, part: written = '', noun = '' }, text, begin }) => {
        const [numerator, denominator] = partOf(written)
        if (!language.isHalved(noun, denominator)) return undefined
        return whole
          ? language.wholeAndPartOf(whole, numerator, denominator, [singular(noun), noun])
          : language.partOf(numerator, denominator, noun, text.slice(Math.max(0, begin - 24), begin))
      },
    },
    {
      // "1-1/2 cups"
      needs: /\d-\d\//,
      pattern:
        /(?<![\p{L}\p{N}/.,-])(?<whole>\d{1,3})-(?<numerator>\d{1,2})\/(?<denominator>\d{1,2})(?![\p{L}\p{N}/-]|[.,]\d)/gu,
      say: ({ groups: { whole, numerator, denominator } }) =>
        Number(numerator) < Number(denominator)
          ? sayWritten(whole, Number(numerator), Number(denominator), language)
          : undefined,
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<whole>\\d{1,6})[ \\u00a0\\u202f]?(?<sign>${signSource})`,
        'gu',
      ),
      say: ({ groups: { whole = '', sign = '' } }) => language.wholeAndPart(whole, ...partOf(sign)),
    },
    {
      pattern: new RegExp(signSource, 'gu'),
      say: ({ written }) => ` ${language.part(...partOf(written)) ?? written} `,
    },
    {
      pattern:
        /(?<![\p{L}\p{N}/.,])(?:(?<whole>\d{1,3})[ \u00a0])?(?<numerator>\d{1,2})[/⁄](?<denominator>\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)/gu,
      say: (found) => {
        const { whole, numerator, denominator } = found.groups
        const [won, of] = [Number(numerator), Number(denominator)]
        if (!whole && isMark(won, of, found, language)) return outOf(won, of, language)
        return sayWritten(whole, won, of, language)
      },
    },
  ]
}

/** "tazas", written after "1½". */
function singular(noun: string): string {
  return noun.replace(/(?<=[aeiouéó])s$/u, '').replace(/(?<=[lnrd])es$/u, '')
}

/** "8/10", "17/20" are rather marks, but for "9/10 of all" and in sums. */
function isMark(won: number, of: number, found: Found, { wholeWords }: Language): boolean {
  if (!((of === 20 && won > 10) || (of === 10 && won > 3)) || won > of) return false
  const behind = new RegExp(`^[ \u00a0\u202f]?(?:[-+=×·]|(?:${wholeWords}) |d[’'])`, 'u')
  return !behind.test(after(found, 8)) && !/[-+=×·] ?$/.test(before(found, 2))
}

function outOf(won: number, of: number, { cardinal, words }: Language): string {
  return `${cardinal(String(won))} ${words.outOf} ${cardinal(String(of))}`
}

const usual = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100])

function sayWritten(
  whole: string | undefined,
  numerator: number,
  denominator: number,
  language: Language,
): string | undefined {
  if (numerator === 24 && denominator === 7) return `${language.cardinal('24')} ${language.cardinal('7')}`
  if (numerator === 0 || numerator >= denominator || !usual.has(denominator)) {
    const { over } = language.words
    return over && !whole && denominator > 0
      ? `${language.cardinal(String(numerator))} ${over} ${language.cardinal(String(denominator))}`
      : undefined
  }
  return whole ? language.wholeAndPart(whole, numerator, denominator) : language.part(numerator, denominator)
}
