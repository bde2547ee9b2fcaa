import type { Article } from '@lectern/core'
import { choicesOf, narrate, type Script } from '@lectern/narration'
import { engineFor } from './by-engine.js'
import { type SpeechPrice, utteranceText } from './engine/engine.js'
import { chooseVoices } from './engine/voices.js'
import type { AudioOptions } from './options.js'
import { itemsOf, planSegments } from './segments/plan.js'
import { cacheKey } from './speak/cache.js'
import { type Speaker, scriptRequests } from './speak/speaker.js'
import { groupsFor, togetherKey } from './speak/together.js'

/** What speaking an article would take. */
export interface SpeechEstimate {
  /** Name of the engine, as listeners are told it. */
  engine: string
  /** UTF-16 units that the engine would be given. */
  characters: number
  /** Those of them that the cache has already. */
  cached: number
  /** Calls of the engine, without those that the cache spares. */
  calls: number
  /** Whether text leaves this machine. */
  network: boolean
  /** What the engine asks, where it has a price. */
  price?: SpeechPrice
  /** What the calls would cost, in the price's currency. */
  cost?: number
}

/**
 * Writes the script and counts; nothing is spoken.
 *
 * @throws LecternError `no-engine`, `unknown-voice`
 */
export async function estimateSpeech(article: Article, options: AudioOptions): Promise<SpeechEstimate> {
  const engine = await engineFor(options)
  const voices = await chooseVoices(engine, article.meta.lang, options.voice, options.voices)
  const script = await narrate(article, {
    ...choicesOf(options),
    narrator: { name: `${voices.main.spokenBy ?? engine.name}, ${voices.main.name}`, synthetic: true },
    speaks: (lang) => voices.for(lang) !== undefined,
  })
  const counts = { characters: 0, cached: 0, calls: 0 }
  for (const { key, characters } of callsFor({ engine, voices, rate: options.rate ?? 1 }, script)) {
    counts.characters += characters
    if (await options.cache?.get(key)) counts.cached += characters
    else counts.calls++
  }
  const { price, network } = engine.capabilities
  const due = counts.characters - counts.cached
  return {
    engine: engine.name,
    ...counts,
    network,
    ...(price ? { price, cost: (due * price.amount) / price.characters } : {}),
  }
}

/** Each call of the engine with its key in the cache; one for several sentences where it speaks them together. */
function callsFor(
  speaker: Pick<Speaker, 'engine' | 'voices' | 'rate'>,
  script: Script,
): { key: string; characters: number }[] {
  const { engine, voices, rate } = speaker
  const groups = planSegments(script).flatMap((segment) => groupsFor(speaker, itemsOf(segment)))
  const together = groups.map((group) => ({
    key: togetherKey(engine, group),
    characters: group.reduce((sum, { utterance }) => sum + utteranceText(utterance).length, 0),
  }))
  const grouped = new Set(groups.flat().map((request) => cacheKey(engine, request)))
  const alone = scriptRequests(engine, voices, rate, script).filter(({ key }) => !grouped.has(key))
  return [...together, ...alone]
}
