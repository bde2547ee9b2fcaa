import type { Speech } from '@lectern/languages'
import { numberWords } from './library.js'
import { ruleBasedNumbers } from './rbnf.js'

/** Numbers in words, by rule set: "cardinal", "ordinal", "year", "feminine" and what else a language names. */
export interface NumberWords {
  spell(set: string, digits: string): string
  has(set: string): boolean
}

/** The rules of a language's file, and n2words for the sets that it does not have. */
export async function numberWordsOf({
  numbers,
  locale,
}: Pick<Speech, 'numbers' | 'locale'>): Promise<NumberWords> {
  const { library, rules = {} } = numbers
  const sets = library ? await librarySets(library) : {}
  const fallback = (set: string, number: number) => bySets(set, String(number))
  const byRules = ruleBasedNumbers(rules, locale, fallback)
  function bySets(set: string, digits: string): string {
    const own = sets[set]
    if (own) return own(digits)
    if (set === 'cardinal') throw new Error(`${locale}: no rules for cardinal numbers`)
    return spell('cardinal', digits)
  }
  function spell(set: string, digits: string): string {
    return byRules(set, Number(digits)) ?? bySets(set, digits)
  }
  return { spell, has: (set) => Object.hasOwn(rules, set) || Object.hasOwn(sets, set) }
}

async function librarySets(name: string): Promise<Record<string, (digits: string) => string>> {
  const load = Object.entries(numberWords).find(([known]) => known === name)?.[1]
  if (!load) throw new Error(`n2words has no "${name}" here`)
  const { toCardinal, toOrdinal } = await load()
  return {
    cardinal: (digits) => toCardinal(digits),
    feminine: (digits) =>
      (toCardinal as (digits: string, options: object) => string)(digits, { gender: 'feminine' }),
    ordinal: (digits) => toOrdinal(digits),
  }
}
