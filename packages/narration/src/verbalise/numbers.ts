import { numberSource, sayNumber } from './figures.js'
import type { Language } from './language.js'

/** Ordinals, years, and at last all other numbers. */
export function speakNumbers(text: string, language: Language): string {
  let said = text
  for (const pattern of language.ordinals) {
    said = said.replace(pattern, (...match) => {
      const { number = '', after = '' } = match.at(-1) as Record<string, string | undefined>
      return language.ordinal(number) + after
    })
  }
  said = speakYears(said, language)
  return speakPlain(said, language)
}

/** A bare number of four figures between 1100 and 2099 is a year; in doubt the words before it decide. */
function speakYears(text: string, language: Language): string {
  const after = /(?<![\p{L}\p{N}.,])(?<year>1[1-9]\d\d|20\d\d)(?![\p{L}\p{N}]|[.,]\d)/gu
  return text.replace(after, (year) => language.year(year))
}

function speakPlain(text: string, language: Language): string {
  const number = new RegExp(`(?<sign>(?<![\\p{L}\\p{N}])[−-])?(?<number>${numberSource(language)})`, 'gu')
  return text.replace(number, (...match) => {
    const groups = match.at(-1) as { sign?: string; number: string }
    const at = match.at(-3) as number
    const said = (groups.sign ? `${language.words.minus} ` : '') + sayNumber(groups.number, language)
    return apart(text, at, match[0].length, said)
  })
}

/** "B12" and "3D": letters and words must not run together. */
function apart(text: string, at: number, length: number, said: string): string {
  const before = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? ' ' : ''
  const after = /[\p{L}]/u.test(text[at + length] ?? '') ? ' ' : ''
  return before + said + after
}
