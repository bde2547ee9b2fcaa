import type { Speech } from '@lectern/languages'
import { withEnding } from './endings.js'
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
  const { library, rules = {}, derived = {} } = numbers
  const sets = library ? await librarySets(library) : {}
  const fallback = (set: string, number: number) =>
    Object.hasOwn(derived, set) ? spell(set, String(number)) : bySets(set, String(number))
  const byRules = ruleBasedNumbers(rules, locale, fallback)
  function bySets(set: string, digits: string): string {
    const own = sets[set]
    if (own) return own(digits)
    if (set === 'cardinal') throw new Error(`${locale}: no rules for cardinal numbers`)
    return spell('cardinal', digits)
  }
  function spell(set: string, digits: string): string {
    const own = derived[set]
    if (own) return spell(own.of, digits).replace(/[^ -]+$/u, (last) => withEnding(last, own.endings))
    return byRules(set, Number(digits)) ?? bySets(set, digits)
  }
  return {
    spell,
    has: (set) => Object.hasOwn(rules, set) || Object.hasOwn(derived, set) || Object.hasOwn(sets, set),
  }
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
