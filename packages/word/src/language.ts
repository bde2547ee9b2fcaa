import { canonical, child, type Markup } from '@lectern/office'

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u
const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}]/u

/**
 * The language of a run (17.3.2.20): Word has three, for Latin, East Asian and right-to-left letters. The nearest that says one counts.
 *
 * @param properties of the run and its styles, nearest first
 */
export function languageOf(text: string, properties: readonly (Markup | undefined)[]): string | undefined {
  const kind = eastAsian.test(text) ? 'w:eastAsia' : rightToLeft.test(text) ? 'w:bidi' : 'w:val'
  for (const one of properties) {
    const lang = canonical(child(one, 'w:lang')?.attributes[kind])
    if (lang && fits(lang, text)) return lang
  }
  return undefined
}

/** Word writes Arabic and Chinese as what such letters are, whatever they are: only what can be true is taken. */
function fits(lang: string, text: string): boolean {
  const primary = lang.split('-')[0] ?? ''
  if (/\p{sc=Hebrew}/u.test(text)) return /^(?:he|yi|lad)$/.test(primary)
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return primary === 'ja'
  if (/\p{sc=Hangul}/u.test(text)) return primary === 'ko'
  return true
}
