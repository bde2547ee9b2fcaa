import { pairsIn } from './bent.js'

/** Two numbers that a word before them puts into a case, whatever noun follows: "между пятью и десятью километрами". */
export interface Between {
  /** That word, as a source. */
  before: string
  /** Words that join the numbers, as a source. */
  joined: string
  /** Ends of a unit in the genitive plural, each with that of this case: "ов ами". Only what is said for a written unit is changed. */
  units: string
}

/**
 * Puts both numbers into the case, with the noun of a unit behind them.
 *
 * @param number words of a number, as a source
 * @param units nouns that are said for units and currencies, in the genitive plural
 */
export function bothInCase(
  { before, joined, units: ends }: Between,
  number: string,
  inCase: (number: string) => string,
  units: ReadonlySet<string>,
): (spoken: string) => string {
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${before}) )(?<least>${number})(?<join> (?:${joined}) )(?<most>${number})(?<gap> (?<noun>\\p{L}+))?`,
    'gu',
  )
  const pairs = pairsIn(ends)
  const ofUnit = (noun: string) => {
    const [from, to] = (units.has(noun) && pairs.find(([end]) => noun.endsWith(end))) || ['', '']
    return noun.slice(0, noun.length - from.length) + to
  }
  return (spoken) =>
    spoken.replace(pattern, (...match) => {
      const { least = '', join = '', most = '', noun }: Record<string, string | undefined> = match.at(-1)
      return `${inCase(least)}${join}${inCase(most)}${noun ? ` ${ofUnit(noun)}` : ''}`
    })
}
