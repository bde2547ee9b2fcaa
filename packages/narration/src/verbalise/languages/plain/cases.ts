import type { Genitive } from './genitive.js'

/** A case of numbers that the noun behind them shows: "w trzech miastach", "с пятью детьми". */
export interface NumberCase {
  /** Words that can stand before it, as a source. */
  before: string
  /** How the noun ends, as a source. */
  noun: string
  /** How an adjective ends that stands between, as a source; an ordinal is none. */
  adjective: string
  /** Words of numbers, each with its form, where that is not the genitive: "dwa dwoma, trzy trzema". */
  words?: string
}

/** Puts numbers that are said in the nominative into the case of the noun behind them. */
export function numbersInCase(
  { before, noun, adjective, words }: NumberCase,
  { words: genitives, unbent }: Genitive,
): (spoken: string) => string {
  const forms = new Map([...pairsIn(genitives), ...(words ? pairsIn(words) : [])])
  const word = `(?:${[...forms.keys()].join('|')})(?!\\p{L})`
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${before}) )${word}(?: ${word})*(?= (?:\\p{L}+${adjective} )?\\p{L}*${noun}(?!\\p{L}))`,
    'gu',
  )
  const bent = (one: string, at: number) => (at > 0 && one === unbent ? one : (forms.get(one) ?? one))
  return (spoken) => spoken.replace(pattern, (number) => number.split(' ').map(bent).join(' '))
}

/** "dwa dwoma, trzy trzema" */
export function pairsIn(words: string): [string, string][] {
  return words.split(', ').map((pair) => pair.split(' ') as [string, string])
}
