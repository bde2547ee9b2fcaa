import { isLanguageTag } from '@lectern/core'

/**
 * What `Intl` formats in: the language, where this runtime knows it, else English. Without this it would take the machine's own,
 * and the same article would give other bytes elsewhere. To ask `supportedLocalesOf` would take 10 ms, for it looks at all
 * languages there are.
 */
export function localesOf(lang: string): string[] {
  return isLanguageTag(lang) ? [lang, 'en'] : ['en']
}
