import { anyOf, isOne, numberSource, sayNumber } from './figures.js'
import type { Language } from './language.js'

const gap = '[ \u00a0\u202f\u2009]?'

/** Ranges, percentages, degrees, units. */
export function speakQuantities(text: string, language: Language): string {
  return speakUnits(speakPercent(speakRanges(text, language), language), language)
}

/** "1990–95", "10–20 km": only an en dash is certain; a hyphen may be a score, a part number, a telephone. */
function speakRanges(text: string, language: Language): string {
  const number = numberSource(language)
  const range = new RegExp(
    `(?<![\\p{L}\\p{N}–.,])(?<from>${number})${gap}–${gap}(?<to>${number})(?![\\p{N}–])`,
    'gu',
  )
  return text.replace(range, (...match) => {
    const { from, to } = match.at(-1) as { from: string; to: string }
    const years = /^1[1-9]\d\d$|^20\d\d$/.test(from)
    if (years && /^\d{4}$|^\d\d$/.test(to))
      return `${language.year(from)} ${language.words.to} ${yearEnd(to, language)}`
    return `${from} ${language.words.to} ${to}`
  })
}

function yearEnd(to: string, language: Language): string {
  return to.length === 4 ? language.year(to) : sayNumber(String(Number(to)), language)
}

function speakPercent(text: string, language: Language): string {
  const pattern = new RegExp(`(?<sign>[−-]?)(?<number>${numberSource(language)})${gap}%`, 'gu')
  return text.replace(pattern, (...match) => {
    const { sign, number } = match.at(-1) as { sign: string; number: string }
    const minus = sign ? `${language.words.minus} ` : ''
    return `${minus}${sayNumber(number, language)} ${language.words.percent}`
  })
}

function speakUnits(text: string, language: Language): string {
  const units = anyOf(Object.keys(language.units))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?<sign>[−-]?)(?<number>${numberSource(language)})(?<gap>${gap})(?<unit>${units})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return text.replace(pattern, (...match) => {
    const { sign, number, unit } = match.at(-1) as { sign: string; number: string; unit: string }
    const [one, many] = language.units[unit] ?? ['', '']
    const minus = sign ? `${language.words.minus} ` : ''
    return `${minus}${sayNumber(number, language)} ${isOne(number) ? one : many}`
  })
}
