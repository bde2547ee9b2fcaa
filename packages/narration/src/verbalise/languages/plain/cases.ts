import { bentBy, pairsIn } from './bent.js'
import { type Between, bothInCase } from './between.js'
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
  /** Where two numbers are in this case by the word before them. */
  between?: Between
}

/**
 * Puts numbers that are said in the nominative into the case of the noun behind them.
 *
 * @param units nouns that are said for units and currencies, in the genitive plural
 */
export function numbersInCase(
  { before, noun, adjective, words, between }: NumberCase,
  genitive: Genitive,
  units: ReadonlySet<string>,
): (spoken: string) => string {
  const forms = new Map([...pairsIn(genitive.words), ...(words ? pairsIn(words) : [])])
  const word = `(?:${[...forms.keys()].join('|')})(?!\\p{L})`
  const number = `${word}(?: ${word})*`
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${before}) )${number}(?= (?:\\p{L}+${adjective} )?\\p{L}*${noun}(?!\\p{L}))`,
    'gu',
  )
  const bent = bentBy(forms, genitive)
  const inCase = (said: string) => bent(said.split(' ')).join(' ')
  const both = between ? bothInCase(between, number, inCase, units) : undefined
  return (spoken) => {
    const said = spoken.replace(pattern, inCase)
    return both?.(said) ?? said
  }
}
