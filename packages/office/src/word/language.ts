import { canonical, complexLetters, fitsLetters } from '../language.js'
import { child, type Markup } from '../package/xml.js'

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u
/**
 * The language of a run (17.3.2.20): Word has three, for Latin, East Asian and complex letters. The nearest that says one counts.
 *
 * @param properties of the run and its styles, nearest first
 * @returns `und` where one is said that does not write such letters
 */
export function languageOf(text: string, properties: readonly (Markup | undefined)[]): string | undefined {
  const kind = eastAsian.test(text) ? 'w:eastAsia' : complexLetters.test(text) ? 'w:bidi' : 'w:val'
  let unfit: 'und' | undefined
  for (const one of properties) {
    const lang = canonical(child(one, 'w:lang')?.attributes[kind])
    if (lang && fitsLetters(lang, text)) return lang
    if (lang) unfit = 'und'
  }
  return unfit
}
