import type { Properties } from 'hast'

/** `lang` and `xml:lang`, which XHTML wants both (XHTML 1.0, C.7; HTML 3.2.6.2), and `dir` where it is given. */
export function languageOf(lang: string, dir?: 'ltr' | 'rtl'): Properties {
  return { lang, xmlLang: lang, ...(dir ? { dir } : {}) }
}
