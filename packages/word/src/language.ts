import { canonical, child, fitsLetters, type Markup } from '@lectern/office'

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
    if (lang && fitsLetters(lang, text)) return lang
  }
  return undefined
}
