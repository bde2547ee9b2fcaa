import { anyOf } from './figures.js'
import type { Language } from './language.js'

/** Common abbreviations in full, signs by name, fractions. */
export function speakSigns(text: string, language: Language): string {
  const short = new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${anyOf(Object.keys(language.abbreviations))})(?![\\p{L}])`,
    'gu',
  )
  const signs = new RegExp(`(?:${anyOf(Object.keys(language.symbols))})`, 'gu')
  const fractions = new RegExp(`(?:${anyOf(Object.keys(language.fractions))})`, 'gu')
  return text
    .replace(short, (found, at: number) => {
      const long = language.abbreviations[found] ?? found
      return endsSentence(text, at, found) ? `${long}.` : long
    })
    .replace(fractions, (found) => ` ${language.fractions[found]} `)
    .replace(signs, (found) => ` ${language.symbols[found]} `)
}

/** The stop of "etc." is the sentence's too where nothing follows. */
function endsSentence(text: string, at: number, found: string): boolean {
  return found.endsWith('.') && /^["”’»)\s]*$/.test(text.slice(at + found.length))
}
