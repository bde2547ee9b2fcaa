import { inSpanish } from './clearspeak-es.js'
import type { RuleMaps } from './rule-maps.js'
import { wordsOf } from './words/index.js'
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

/** Rules and names of one language, or of `base`, with the words of this package. */
export async function loadRules(locale: string): Promise<RuleMaps> {
  const maps = await rulesOfEngine(locale)
  const own = locale === 'es' ? { ...maps, ...inSpanish(await rulesOfEngine('it')) } : maps
  return locale === 'base' ? maps : withWords(locale, own, wordsOf(locale))
}

async function rulesOfEngine(locale: string): Promise<RuleMaps> {
  const { default: maps } = await (published[locale] as Loader)()
  return maps as RuleMaps
}
