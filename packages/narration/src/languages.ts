import { scriptOf } from '@lectern/core'

/** Name of a language in another ("Greek", "grec"); the tag where it has none. */
export function languageName(lang: string, inLang: string): string {
  try {
    return new Intl.DisplayNames([inLang], { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}

export function sameScript(one: string, other: string): boolean {
  return scriptOf(one) === scriptOf(other)
}
