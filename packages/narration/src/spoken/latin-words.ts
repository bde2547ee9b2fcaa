import { scriptOf } from '@lectern/core'
import type { ForeignWord } from './foreign.js'

/** Their voices spell Latin letters ("p, r, i, d, e"), or read them as they would their own; others read them as English. */
const withoutLatin: ReadonlySet<string> = new Set(['Hebr', 'Arab'])

/** With what belongs to it: "README.md", "COVID-19", "https://example.org/a". */
const word = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}'’.@/_:+&-]*[\p{Script=Latin}\p{M}\p{N}/])?/gu

/** UTF-16 units: "kWh", "km/h", "AM", and "C" of "4 °C". */
const longestUnit = 4

/** Words in Latin letters in a text of a language whose voices do not read them. */
export function latinWords(text: string, lang: string, latin: string): ForeignWord[] {
  if (!withoutLatin.has(scriptOf(lang))) return []
  return [...text.matchAll(word)]
    .filter(({ index, 0: written }) => !isUnit(text, index, written))
    .map(({ index, 0: written }) => ({ index, written, foreign: latin }))
}

/** Behind a number, short, and no name ("15 Pro"): the language of the text has words for units. */
function isUnit(text: string, index: number, written: string): boolean {
  const isBehind = /\p{N}[ \u00a0\u202f]?(?:° ?)?$/u.test(text.slice(Math.max(0, index - 4), index))
  return isBehind && written.length <= longestUnit && !/^\p{Lu}\p{Ll}{2}/u.test(written)
}
