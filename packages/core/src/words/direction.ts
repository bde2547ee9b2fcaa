import type { Direction } from '../nodes/index.js'

/** Scripts written from right to left. */
const rtlScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** Direction of a language's usual script. */
export function directionOf(lang: string): Direction {
  return rtlScripts.has(scriptOf(lang)) ? 'rtl' : 'ltr'
}

/** ISO 15924 code of a language's usual script ("Latn" where unknown). */
export function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}

/** Whether it is a well-formed language tag (BCP 47), known or not. */
export function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1
  } catch {
    return false
  }
}
