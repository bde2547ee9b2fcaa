import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

const signs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅒': [1, 10],
}
const one = `[${Object.keys(signs).join('')}]`

/** "½", "2½", "3/4"; anything else with a slash is said with it ("24/7"). */
export function fractions(language: Language): Recogniser[] {
  const part = (sign: string) => {
    const [numerator, denominator] = signs[sign] ?? [0, 1]
    return language.part(numerator, denominator) ?? sign
  }
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<whole>\\d{1,6})[ \\u00a0\\u202f]?(?<sign>${one})`, 'gu'),
      say: ({ groups }) => language.wholeAndPart(groups.whole ?? '', part(groups.sign ?? '')),
    },
    { pattern: new RegExp(one, 'gu'), say: ({ written }) => ` ${part(written)} ` },
    {
      pattern:
        /(?<![\p{L}\p{N}/.,])(?:(?<whole>\d{1,3})[ \u00a0])?(?<numerator>\d{1,2})[/⁄](?<denominator>\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)/gu,
      say: ({ groups }) =>
        sayWritten(groups.whole, Number(groups.numerator), Number(groups.denominator), language),
    },
  ]
}

const usual = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100])

function sayWritten(
  whole: string | undefined,
  numerator: number,
  denominator: number,
  language: Language,
): string | undefined {
  if (numerator === 24 && denominator === 7) return `${language.cardinal('24')} ${language.cardinal('7')}`
  if (numerator === 0 || numerator >= denominator || !usual.has(denominator)) return undefined
  const part = language.part(numerator, denominator)
  return part && (whole ? language.wholeAndPart(whole, part) : part)
}
