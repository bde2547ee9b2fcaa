import type { Found } from '../claims.js'
import type { Language } from '../language.js'

/** Up to so many UTF-16 units before a match. */
export function before({ text, begin }: Pick<Found, 'text' | 'begin'>, length: number): string {
  return text.slice(Math.max(0, begin - length), begin)
}

/** Up to so many UTF-16 units behind it. */
export function after({ text, end }: Pick<Found, 'text' | 'end'>, length: number): string {
  return text.slice(end, end + length)
}

/** Whether one of some words, as a source, stands right before a match. */
export function isBehind(found: Found, words: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${words})[ \u00a0\u202f]?$`, 'iu').test(before(found, 24))
}

/** Whether a measure stands before what it describes ("a ten-mile run"). */
export function isAttributive(found: Found, language: Language): boolean {
  return language.isAttributive?.(before(found, 16), after(found, 24)) ?? false
}
