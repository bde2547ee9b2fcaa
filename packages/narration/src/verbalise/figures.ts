import type { Language } from './language.js'

/** Source of a number as the language writes it: grouped or plain, with decimals. No named groups. */
export function numberSource({ decimalMark }: Language): string {
  const group = decimalMark === '.' ? ',' : "[.\u00a0\u202f\u2009 ’']"
  const mark = decimalMark === '.' ? '\\.' : ','
  return `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${mark}\\d+)?|\\d+(?:${mark}\\d+)?`
}

/** A written number in words: groups taken out, decimals as the language says them. */
export function sayNumber(written: string, language: Language): string {
  const [whole = '', decimals] = written.split(language.decimalMark)
  const digits = whole.replace(/\D/g, '')
  if (digits.length > 15 || (/^0\d/.test(digits) && decimals === undefined))
    return sayDigits(digits, language)
  const said = language.cardinal(digits)
  return decimals ? `${said} ${language.words.point} ${language.fraction(decimals)}` : said
}

export function sayDigits(digits: string, language: Language): string {
  return [...digits].map((digit) => language.cardinal(digit)).join(' ')
}

/** Whether a written number takes the form for one. */
export function isOne(written: string): boolean {
  return written === '1'
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Alternatives of a regular expression, longest first. */
export function anyOf(texts: Iterable<string>): string {
  return [...texts]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')
}
