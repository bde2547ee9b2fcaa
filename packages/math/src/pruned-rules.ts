import type { RuleMaps, SymbolRule } from './rule-maps.js'

/** A manner of speaking. */
export type Domain = 'clearspeak' | 'mathspeak'

/** Languages for which speech-rule-engine has no ClearSpeak rules: it speaks them by those of MathSpeak. */
export const mathspeakLanguages: ReadonlySet<string> = new Set(['ca', 'da'])

export function domainOf(locale: string): Domain {
  return mathspeakLanguages.has(locale) ? 'mathspeak' : 'clearspeak'
}

/** Rules and names without the manners of speaking that are not asked for: for Spanish, the engine would take those of MathSpeak. */
export function pruned(maps: RuleMaps, domain: Domain): RuleMaps {
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

/** Prefixes and names are by manner of speaking, and `default` holds for all; alphabets are lists. */
function keepOnly(byDomain: Record<string, unknown> | readonly string[] | undefined, domain: Domain): void {
  if (!byDomain || isList(byDomain)) return
  for (const name of Object.keys(byDomain)) if (name !== 'default' && name !== domain) delete byDomain[name]
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value)
}
