import type { NumberCase } from '@lectern/languages'
import { beforeSource, type Placeholders, sourceOf } from './fragment.js'

/**
 * Puts two numbers that the word before them asks a case of into that, with the noun of a unit behind them: "между пятью и десятью километрами".
 *
 * @param number words of a number, as a source
 * @param units nouns that are said for units and currencies, in the genitive plural
 */
export function bothInCase(
  { before, joined, units: ends }: NonNullable<NumberCase['between']>,
  number: string,
  inCase: (number: string) => string,
  units: ReadonlySet<string>,
  placeholders: Placeholders,
): (spoken: string) => string {
  const pattern = new RegExp(
    `(?<=${beforeSource(before, placeholders)} )(?<least>${number})(?<join> (?:${sourceOf(joined, placeholders)}) )(?<most>${number})(?<gap> (?<noun>\\p{L}+))?`,
    'gu',
  )
  const pairs = Object.entries(ends)
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
