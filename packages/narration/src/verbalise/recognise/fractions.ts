import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { partOf, partSign, partSource, signSource } from './parts.js'

const gap = '[ \u00a0\u202f]'

/** "½", "2½", "3/4"; anything else with a slash is said with it ("24/7"). */
export function fractions(language: Language): Recogniser[] {
  const part = (sign: string) => {
    const [numerator, denominator] = partOf(sign)
    return language.part(numerator, denominator) ?? sign
  }
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
        if (!language.isHalved?.(noun, denominator)) return undefined
        return whole
          ? language.wholeAndPartOf(whole, numerator, denominator, [singular(noun), noun])
          : language.partOf(numerator, denominator, noun, text.slice(Math.max(0, begin - 24), begin))
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<whole>\\d{1,6})[ \\u00a0\\u202f]?(?<sign>${signSource})`,
        'gu',
      ),
      say: ({ groups }) => language.wholeAndPart(groups.whole ?? '', part(groups.sign ?? '')),
    },
    { pattern: new RegExp(signSource, 'gu'), say: ({ written }) => ` ${part(written)} ` },
    {
      pattern:
        /(?<![\p{L}\p{N}/.,])(?:(?<whole>\d{1,3})[ \u00a0])?(?<numerator>\d{1,2})[/⁄](?<denominator>\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)/gu,
      say: ({ groups }) =>
        sayWritten(groups.whole, Number(groups.numerator), Number(groups.denominator), language),
    },
  ]
}

/** "tazas", written after "1½". */
function singular(noun: string): string {
  return noun.replace(/(?<=[aeiouéó])s$/u, '').replace(/(?<=[lnrd])es$/u, '')
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
  const part = language.part(numerator, denominator)
  return part && (whole ? language.wholeAndPart(whole, part) : part)
}
