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

/**
 * The `lang` and `dir` that words of ours need inside a part in another language, or undefined where they are in the part's own
 * language and script.
 *
 * @param own BCP 47, of our words
 * @param part BCP 47, of what is around them
 */
export function markOfWords(own: string, part: string): { lang: string; dir: Direction } | undefined {
  const isSame = languageOf(own) === languageOf(part) && scriptOf(own) === scriptOf(part)
  return isSame ? undefined : { lang: own, dir: directionOf(own) }
}

function languageOf(lang: string): string {
  try {
    return new Intl.Locale(lang).language
  } catch {
    return lang.toLowerCase().split('-')[0] ?? ''
  }
}
