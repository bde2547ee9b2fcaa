import { inSpanish } from './clearspeak-es.js'
import type { RuleMaps, SymbolRule } from './rule-maps.js'
import { wordsOf } from './words/index.js'
import { withWords } from './words/rules.js'

/** Reads the rules of a language, or of `base`, as JSON. */
export type RuleReader = (name: string) => Promise<string>

export type Domain = 'clearspeak' | 'mathspeak'

const base = 'base'

/** Languages for which speech-rule-engine has no ClearSpeak rules: it speaks them by those of MathSpeak. */
export const mathspeakLanguages = new Set(['ca', 'da'])

/**
 * Rules and names of one language, with the words of this package, and without the manners of speaking that are not asked for: for
 * Spanish, the engine would take those of MathSpeak.
 */
export async function loadRules(read: RuleReader, locale: string): Promise<RuleMaps> {
  const maps = await rulesOfEngine(read, locale)
  return locale === base ? maps : withWords(locale, maps, wordsOf(locale))
}

/** What the engine has by itself. */
export async function rulesOfEngine(reader: RuleReader, locale: string): Promise<RuleMaps> {
  const read = async (name: string): Promise<RuleMaps> => JSON.parse(await reader(name)) as RuleMaps
  const domain: Domain = mathspeakLanguages.has(locale) ? 'mathspeak' : 'clearspeak'
  const maps = prune(await read(locale), domain)
  // What all languages share comes first and once, as ClearSpeak: the others' part of it comes with them.
  if (domain === 'mathspeak') return { ...rulesOf(prune(await read(base), domain)), ...maps }
  return locale === 'es' ? { ...maps, ...inSpanish(await read('it')) } : maps
}

function prune(maps: RuleMaps, domain: Domain): RuleMaps {
  const kept = Object.entries(maps).filter(([, map]) => Array.isArray(map) || isWanted(map, domain))
  for (const [, map] of kept) {
    if (Array.isArray(map)) for (const symbol of map) keepOnly(symbol.mappings, domain)
    else if ('messages' in map && map.kind === 'alphabets')
      for (const names of Object.values(map.messages)) keepOnly(names, domain)
  }
  return Object.fromEntries(kept)
}

/** Messages have no domain, and serve all. */
function isWanted(map: Exclude<RuleMaps[string], SymbolRule[]>, domain: Domain): boolean {
  return !('rules' in map) || (map.modality === 'speech' && map.domain === domain)
}

function rulesOf(maps: RuleMaps): RuleMaps {
  return Object.fromEntries(Object.entries(maps).filter(([, map]) => 'rules' in map))
}

/** Prefixes and names are by manner of speaking, and `default` holds for all; alphabets are lists. */
function keepOnly(byDomain: Record<string, unknown> | readonly string[] | undefined, domain: Domain): void {
  if (!byDomain || isList(byDomain)) return
  for (const name of Object.keys(byDomain)) if (name !== 'default' && name !== domain) delete byDomain[name]
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value)
}
