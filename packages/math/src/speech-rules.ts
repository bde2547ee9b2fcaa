import { inSpanish } from './clearspeak-es.js'
import { domainOf, pruned } from './pruned-rules.js'
import type { RuleMaps } from './rule-maps.js'
import { wordsOf } from './words/index.js'
import { withWords } from './words/rules.js'

/** Reads the rules of a language, or of `base`, as JSON. */
export type RuleReader = (name: string) => Promise<string>

const base = 'base'

/** Rules and names of one language, with the words of this package. */
export async function loadRules(read: RuleReader, locale: string): Promise<RuleMaps> {
  const maps = await rulesOfEngine(read, locale)
  return locale === base ? maps : withWords(locale, maps, wordsOf(locale))
}

/** What the engine has by itself. A language's is pruned when it is packed (`scripts/carry.mjs`); what all share serves both manners of speaking. */
export async function rulesOfEngine(reader: RuleReader, locale: string): Promise<RuleMaps> {
  const read = async (name: string): Promise<RuleMaps> => JSON.parse(await reader(name)) as RuleMaps
  if (locale === base) return pruned(await read(base), 'clearspeak')
  const maps = await read(locale)
  const domain = domainOf(locale)
  // What all languages share comes first and once, as ClearSpeak: the others' part of it comes with them.
  if (domain === 'mathspeak') return { ...rulesOf(pruned(await read(base), domain)), ...maps }
  return locale === 'es' ? { ...maps, ...inSpanish(await read('it')) } : maps
}

function rulesOf(maps: RuleMaps): RuleMaps {
  return Object.fromEntries(Object.entries(maps).filter(([, map]) => 'rules' in map))
}
