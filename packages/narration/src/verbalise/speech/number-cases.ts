import type { Genitive, NumberCase } from '@lectern/languages'
import { bothInCase } from './both-in-case.js'
import { declinedBy } from './declension.js'
import { beforeSource, type Placeholders, sourceOf } from './fragment.js'

/**
 * Puts numbers that are said in the nominative into the case of the noun behind them: "w trzech miastach", "с пятью детьми".
 *
 * @param units nouns that are said for units and currencies, in the genitive plural
 */
export function numbersInCase(
  { before, noun, adjective, words = {}, between }: NumberCase,
  genitive: Genitive,
  units: ReadonlySet<string>,
  placeholders: Placeholders,
): (spoken: string) => string {
  const forms = new Map(Object.entries({ ...genitive.words, ...words }))
  const word = `(?:${[...forms.keys(), ...Object.keys(genitive.hours ?? {})].join('|')})(?!\\p{L})`
  const number = `${word}(?: ${word})*`
  const [ending, middle] = [noun, adjective].map((fragment) => sourceOf(fragment, placeholders))
  const pattern = new RegExp(
    `(?<=${beforeSource(before, placeholders)} )${number}(?= (?:\\p{L}+(?:${middle}) )?\\p{L}*(?:${ending})(?!\\p{L}))`,
    'gu',
  )
  const declined = declinedBy(forms, genitive)
  const inCase = (said: string) => declined(said.split(' ')).join(' ')
  const both = between ? bothInCase(between, number, inCase, units, placeholders) : undefined
  return (spoken) => {
    const said = spoken.replace(pattern, inCase)
    return both?.(said) ?? said
  }
}
