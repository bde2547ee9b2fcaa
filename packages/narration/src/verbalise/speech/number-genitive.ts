import type { Genitive } from '@lectern/languages'
import { declinedBy } from './declension.js'
import { beforeSource, type Placeholders, sourceOf } from './fragment.js'
import type { Forms } from './nouns.js'

/**
 * Puts numbers that are said in the nominative into the genitive where a word before them asks for it, with the noun of a unit behind them ("od 5 do 10", "около 5 км").
 *
 * @param nouns forms of the nouns that are said for units and currencies
 */
export function numbersInGenitive(
  genitive: Genitive,
  nouns: Iterable<Forms>,
  placeholders: Placeholders,
): (spoken: string) => string {
  const { before, ordinals, one, several = 'many' } = genitive
  const cases = new Map(Object.entries(genitive.words))
  const declined = declinedBy(cases, genitive)
  const ones = new Set([...cases.keys()].slice(0, genders))
  const singular = new Map<string, string>()
  const plural = new Map<string, string>()
  for (const forms of nouns) {
    if (forms.one) singular.set(forms.one, forms[one] ?? forms.other)
    if (forms.few) plural.set(forms.few, forms[several] ?? forms.other)
  }
  const word = `(?:${[...cases.keys(), ...Object.keys(genitive.hours ?? {})].join('|')})(?!\\p{L})`
  const pattern = new RegExp(
    `(?<=${beforeSource(before, placeholders)} )(?<number>${word}(?:[ -]${word})*)(?! ${word}| [\\p{L}’]+(?:${sourceOf(ordinals, placeholders)})(?!\\p{L}))(?<gap> (?<noun>\\p{L}+))?`,
    'gu',
  )
  return (spoken) =>
    spoken.replace(pattern, (...match) => {
      const { number = '', noun = '' }: Record<string, string | undefined> = match.at(-1)
      const said = number.split(/[ -]/)
      const ofNouns = ones.has(said.at(-1) ?? '') ? singular : plural
      const joined = number.includes('-') ? [declined(said).join('-')] : declined(said)
      return [...joined, ...(noun ? [ofNouns.get(noun) ?? noun] : [])].join(' ')
    })
}

const genders = 3
