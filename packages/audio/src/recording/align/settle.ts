import type { Task } from '@lectern/core'
import { alignItems, type Band, type Item, type Match } from './align.js'
import type { Features } from './features.js'
import { dimensions } from './features.js'
import { type Frames, framesOf } from './frames.js'

/** The beginning of a script and of a recording of it, for several lengths of the speaker's throat. */
export interface SettleInput {
  script: Features
  items: readonly Item[]
  recordings: readonly Features[]
}

export interface Settled {
  /** Index of the throat that fits best. */
  best: number
  gapCost: number
  /** How much better the words fit than words in another order: about 1 for another text. */
  likeness: number
}

export const settleTask: Task<SettleInput, Settled> = {
  module: new URL('./settle.js', import.meta.url).href,
  name: 'settle',
}

/** To find the throat, and to learn the costs. In frames of 20 ms. */
const [quick, exact] = [5, 2]
/** So high that nothing is left out. */
const never = 9
/** Under the cost of other words laid on each other as well as can be. */
const below = 0.03

/**
 * Learns from a few minutes how alike the same words and other words are in these two voices. Other words are the same
 * recording with its parts in another order: whatever fits the script there fits by chance.
 */
export function settle({ script, items, recordings }: SettleInput): Settled {
  const trials = recordings.map((recording) => trial(script, items, recording, quick))
  const fits = trials.map(({ fit }) => fit)
  const best = fits.indexOf(Math.max(...fits))
  const chosen = recordings[best]
  if (!chosen) return { best: 0, gapCost: 1.1, likeness: 0 }
  const { fit, chanceFit } = trial(script, items, chosen, exact)
  return { best, gapCost: trials[best]?.gapCost ?? 1.1, likeness: fit / Math.max(chanceFit, 1e-3) }
}

interface Trial {
  gapCost: number
  /** How much better than other words the same words fit, and the shuffled ones. */
  fit: number
  chanceFit: number
}

function trial(script: Features, items: readonly Item[], recording: Features, factor: number): Trial {
  const [spoken, heard] = [framesOf(script, factor), framesOf(recording, factor)]
  const narrow = items.map(({ begin, end }) => {
    const first = Math.min(Math.floor(begin / factor), spoken.count - 1)
    return { begin: first, end: Math.max(first + 1, Math.floor(end / factor)) }
  })
  const bands = narrow.map((): Band => [0, heard.count])
  const match = (frames: Frames, gapCost: number) =>
    alignItems(spoken, narrow, frames, bands, { factor, gapCost })
  const other = shuffled(heard)
  const chance = median(match(other, never))
  const gapCost = chance - below
  const fit = (frames: Frames) => fitOf(match(frames, gapCost), narrow, chance)
  return { gapCost, fit: fit(heard), chanceFit: fit(other) }
}

/** How much better than by chance the frames of the script fit, on average. */
function fitOf(matches: readonly Match[], items: readonly Item[], chance: number): number {
  let [sum, frames] = [0, 0]
  matches.forEach((match, index) => {
    const size = (items[index]?.end ?? 0) - (items[index]?.begin ?? 0)
    frames += size
    if (match) sum += size * (chance - match.cost)
  })
  return frames ? sum / frames : 0
}

function median(matches: readonly Match[]): number {
  const costs = matches.flatMap((match) => (match ? [match.cost] : [])).sort((a, b) => a - b)
  return costs[costs.length >> 1] ?? 1.1
}

const parts = 8

/** Its parts, the last one first. */
function shuffled({ values, count, audible }: Frames): Frames {
  const size = Math.ceil(count / parts)
  const [mixed, heard] = [new Float32Array(values.length), new Uint8Array(count)]
  let at = 0
  for (let part = parts - 1; part >= 0; part--) {
    const [from, to] = [Math.min(count, part * size), Math.min(count, (part + 1) * size)]
    mixed.set(values.subarray(from * dimensions, to * dimensions), at * dimensions)
    heard.set(audible.subarray(from, to), at)
    at += to - from
  }
  return { values: mixed, count, audible: heard }
}
