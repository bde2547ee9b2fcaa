import { bentBy, pairsIn } from './bent.js'
import type { Forms } from './data.js'

/** What a language must say of its numbers behind "from", "to" and "about", where these ask for the genitive ("od 5 do 10", "около 5 км"). */
export interface Genitive {
  /** Words of numbers, each with its genitive, first those of one in every gender: "jeden jednego, … pięć pięciu". */
  words: string
  /** "One" as it ends a larger number, where it does not bend ("dwudziestu jeden"). */
  unbent?: string
  /** Words that ask for it, as a source. */
  before: string
  /** Endings of an ordinal, which has the case of the whole number ("do tysiąc dziewięćset czternastego"), as a source. */
  ordinals: string
  /** The category of `Intl.PluralRules` that is the genitive of one. */
  one: 'few' | 'many' | 'other'
  /** The same of several. Default: `many`. */
  several?: 'many' | 'other'
}

/**
 * Puts numbers that are said in the nominative into the genitive where a word before them asks for it, with the noun of a unit behind them.
 *
 * @param nouns forms of the nouns that are said for units and currencies
 */
export function numbersInGenitive(genitive: Genitive, nouns: Iterable<Forms>): (spoken: string) => string {
  const { words, before, ordinals, one, several = 'many' } = genitive
  const cases = new Map(pairsIn(words))
  const bent = bentBy(cases, genitive)
  const ones = new Set([...cases.keys()].slice(0, genders))
  const singular = new Map<string, string>()
  const plural = new Map<string, string>()
  for (const forms of nouns) {
    if (forms.one) singular.set(forms.one, forms[one] ?? forms.other)
    if (forms.few) plural.set(forms.few, forms[several] ?? forms.other)
  }
  const word = `(?:${[...cases.keys()].join('|')})(?!\\p{L})`
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${before}) )(?<number>${word}(?:[ -]${word})*)(?! ${word}| [\\p{L}’]+(?:${ordinals})(?!\\p{L}))(?<gap> (?<noun>\\p{L}+))?`,
    'gu',
  )
  return (spoken) =>
    spoken.replace(pattern, (...match) => {
      const { number = '', noun = '' }: Record<string, string | undefined> = match.at(-1)
      const said = number.split(/[ -]/)
      const ofNouns = ones.has(said.at(-1) ?? '') ? singular : plural
      const joined = number.includes('-') ? [bent(said).join('-')] : bent(said)
      return [...joined, ...(noun ? [ofNouns.get(noun) ?? noun] : [])].join(' ')
    })
}

const genders = 3
