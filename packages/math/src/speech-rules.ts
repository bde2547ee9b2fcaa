import { formulasOf } from '@lectern/languages'
import type { RuleMaps } from './rule-maps.js'
import { withWords } from './words/rules.js'

type Loader = () => Promise<{ default: unknown }>

/** Rules and names of each language that the engine speaks, and what all share. Each is loaded when it is asked for. */
const published: Readonly<Record<string, Loader>> = {
  base: () => import('speech-rule-engine/lib/mathmaps/base.json', { with: { type: 'json' } }),
  af: () => import('speech-rule-engine/lib/mathmaps/af.json', { with: { type: 'json' } }),
  ca: () => import('speech-rule-engine/lib/mathmaps/ca.json', { with: { type: 'json' } }),
  da: () => import('speech-rule-engine/lib/mathmaps/da.json', { with: { type: 'json' } }),
  de: () => import('speech-rule-engine/lib/mathmaps/de.json', { with: { type: 'json' } }),
  en: () => import('speech-rule-engine/lib/mathmaps/en.json', { with: { type: 'json' } }),
  es: () => import('speech-rule-engine/lib/mathmaps/es.json', { with: { type: 'json' } }),
  fr: () => import('speech-rule-engine/lib/mathmaps/fr.json', { with: { type: 'json' } }),
  hi: () => import('speech-rule-engine/lib/mathmaps/hi.json', { with: { type: 'json' } }),
  it: () => import('speech-rule-engine/lib/mathmaps/it.json', { with: { type: 'json' } }),
  ko: () => import('speech-rule-engine/lib/mathmaps/ko.json', { with: { type: 'json' } }),
  nb: () => import('speech-rule-engine/lib/mathmaps/nb.json', { with: { type: 'json' } }),
  nn: () => import('speech-rule-engine/lib/mathmaps/nn.json', { with: { type: 'json' } }),
  sv: () => import('speech-rule-engine/lib/mathmaps/sv.json', { with: { type: 'json' } }),
}

/** Rules and names of one language, or of `base`, with the words of `@lectern/languages`. */
export async function loadRules(locale: string): Promise<RuleMaps> {
  const maps = await rulesOfEngine(locale)
  const words = locale === 'base' ? undefined : await formulasOf(locale)
  if (!words) return maps
  const lent = words.rulesOf ? clearspeakOf(await rulesOfEngine(words.rulesOf), words.rulesOf, locale) : {}
  return withWords({ ...maps, ...lent }, words)
}

async function rulesOfEngine(locale: string): Promise<RuleMaps> {
  const { default: maps } = await (published[locale] as Loader)()
  return maps as RuleMaps
}

/** The ClearSpeak rules of one language as those of another, for which the engine has none. */
function clearspeakOf(maps: RuleMaps, from: string, locale: string): RuleMaps {
  const rules = Object.entries(maps).filter(([, map]) => 'rules' in map && map.domain === 'clearspeak')
  return Object.fromEntries(
    rules.map(([name, map]) => [name.replace(`${from}/`, `${locale}/`), { ...map, locale }]),
  )
}
