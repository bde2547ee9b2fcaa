import { anyOf, isOne, numberSource, sayNumber } from './figures.js'
import type { Language } from './language.js'

/** "$4.5 million" and "4,50 €": amount, then currency, whichever was written first; cents as cents. */
export function speakMoney(text: string, language: Language): string {
  const signs = anyOf(Object.keys(language.currencies))
  const number = numberSource(language)
  const size = `(?:[ \u00a0\u202f](?<size>${language.magnitudes.source}))?`
  const edge = '(?![\\p{L}\\p{N}])'
  const before = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<sign>${signs})[ \u00a0\u202f]?(?<number>${number})${size}${edge}`,
    'gu',
  )
  const after = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?<number>${number})${size}[ \u00a0\u202f]?(?<sign>${signs})${edge}`,
    'gu',
  )
  const say = (...match: unknown[]) => sayAmount(match.at(-1) as Amount, language)
  return text.replace(before, say).replace(after, say)
}

interface Amount {
  sign: string
  number: string
  size?: string
}

function sayAmount({ sign, number, size }: Amount, language: Language): string {
  const [one, many, cent, cents] = language.currencies[sign] ?? ['', '']
  if (size) return `${sayNumber(number, language)} ${size} ${language.magnitudes.join}${many}`
  const [whole = '', minor = ''] = number.split(language.decimalMark)
  const unit = isOne(whole) && !minor ? one : many
  if (minor.length !== 2 || !cents) return `${sayNumber(number, language)} ${unit}`
  const coins = isOne(String(Number(minor))) ? cent : cents
  const notes = `${sayNumber(whole, language)} ${isOne(whole) ? one : many}`
  return Number(minor) === 0 ? notes : `${notes} ${language.cardinal(String(Number(minor)))} ${coins}`
}
