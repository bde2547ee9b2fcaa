import type { Task } from '@lectern/core'
import { type Beginning, beginningOf, type Sound } from './beginning.js'
import { beams } from './costs.js'
import { type Features, hop } from './features.js'
import { type Fit, fitItem } from './fit.js'
import { type Levels, speechFloor } from './levels.js'
import { likenessOf, taught } from './likeness.js'
import { isOther } from './other.js'
import { plausible } from './plausible.js'
import { type Item, type Match, search } from './search.js'
import { shuffled } from './shuffled.js'
import { soundsOf } from './sounds.js'
import { areSure } from './sure.js'
import { type Voice, voiceLike } from './voice.js'

export interface FindInput {
  /** The script, spoken by an engine. */
  script: Features
  /** Frames of each item in it. */
  items: readonly Item[]
  recording: Features
  /** Levels of the recording, which show where sound begins to 5 ms. */
  levels: Levels
}

/** Where an item is, in seconds; null where it was not spoken. */
export type Found = {
  begin: number
  end: number
  /** Whether it begins there for certain. */
  sure: boolean
} | null

export interface FoundItems {
  found: Found[]
  /** Whether the recording sounds no more like the words than like any. */
  isOther: boolean
}

/** The search as a task, for an executor. */
export const findTask: Task<FindInput, FoundItems> = {
  module: new URL('./find-items.js', import.meta.url).href,
  name: 'findItems',
  // Of an hour, 35 MB that nobody else reads.
  gives: ({ script, recording }) => [buffersOf(script), buffersOf(recording)].flat(),
}

function buffersOf({ values, audible }: Features): ArrayBuffer[] {
  return [values.buffer, audible.buffer].filter((buffer) => buffer instanceof ArrayBuffer)
}

/** Length of the recording's beginning from which the voice is learned first. Seconds. */
const sample = 180
/** How often the voice is learned from that beginning; it becomes clearer each time. */
const rounds = 4

/**
 * Finds the items of a script in a recording. The engine's sounds are sorted into kinds; how the reader makes each of them is learned from
 * the first minutes, by laying the words on them again and again, and then the whole is searched.
 */
export function findItems({ script, items: given, recording, levels }: FindInput): FoundItems {
  const sounds = soundsOf(script)
  const { labels, items } = withoutRests(sounds.labels, given, sounds.count)
  const unknown = voiceLike(sounds, labels)
  const { fits: all, voice } = layAll(labels, items, recording, unknown)
  const fits = plausible(all, items)
  const begins = beginningsOf(labels, items, recording, fits, voice, levels)
  const sure = areSure(fits)
  const found = fits.map((fit, index) => {
    const beginning = begins[index]
    if (!fit || !beginning) return null
    const { begin, isClear } = beginning
    return { begin, end: Math.max(begin, fit.end * hop), sure: isClear && (sure[index] ?? false) }
  })
  const likeness = (own: Uint8Array, lain: typeof fits) => likenessOf(lain, own, recording, unknown)
  const byChance = (seed: number) => {
    const mixed = shuffled(labels, seed)
    return likeness(mixed, layAll(mixed, items, recording, unknown).fits)
  }
  return { found, isOther: isOther(likeness(labels, all), recording.frames * hop, byChance) }
}

/** Where the items lie in the recording, and the voice that they are read in. */
function layAll(labels: Uint8Array, items: readonly Item[], recording: Features, unknown: Voice) {
  let voice = unknown
  const first = firstFrames(recording, Math.round(sample / hop))
  const part = itemsWithin(items, labels.length, first.frames / recording.frames)
  for (let round = 0; round < rounds; round++)
    voice = learn(
      voice,
      first,
      labels,
      fitAll(labels, part, first, voice, search(labels, part, first, voice, beams.unknown)),
    )
  const matches = search(labels, items, recording, voice, beams.known)
  const rough = fitAll(labels, items, recording, voice, matches)
  const known = learn(voice, recording, labels, rough)
  return { fits: fitAll(labels, items, recording, known, matches), voice: known }
}

function beginningsOf(
  labels: Uint8Array,
  items: readonly Item[],
  recording: Features,
  fits: readonly (Fit | undefined)[],
  voice: Voice,
  levels: Levels,
): (Beginning | undefined)[] {
  const sound: Sound = { ...levels, floor: speechFloor(levels.values) }
  let before: Fit | undefined
  return items.map((item, index) => {
    const fit = fits[index]
    if (!fit) return undefined
    const beginning = beginningOf({ labels, item, fit, recording, voice, before }, sound)
    before = fit
    return beginning
  })
}

function firstFrames({ values, audible, frames }: Features, most: number): Features {
  return { values, audible, frames: Math.min(frames, most) }
}

/** Items that a share of the recording can hold, read at an uneven pace. */
function itemsWithin(items: readonly Item[], frames: number, share: number): readonly Item[] {
  const most = 1.5 * share * frames + 500
  return items.filter(({ end }) => end <= most)
}

/** Least score of an item from which the voice is learned. */
const worthLearning = 0.1

function learn(
  voice: Voice,
  recording: Features,
  labels: Uint8Array,
  fits: readonly (Fit | undefined)[],
): Voice {
  return taught(
    fits.filter((fit) => fit && fit.score >= worthLearning),
    labels,
    recording,
    voice,
  )
}

/** Items may begin and end so much before and after where the search found them. Frames. */
const pad = 30

function fitAll(
  labels: Uint8Array,
  items: readonly Item[],
  recording: Features,
  voice: Voice,
  matches: readonly Match[],
): (Fit | undefined)[] {
  const next = nextBegins(matches, recording.frames)
  let before = 0
  return items.map((item, index) => {
    const match = matches[index]
    if (!match) return undefined
    const from = Math.max(before, match.begin - pad)
    const to = Math.min(next[index] as number, match.end + pad)
    before = match.end
    return fitItem(labels, item, recording, { from, to }, voice)
  })
}

/** For each item the first frame of the next that was found. */
function nextBegins(matches: readonly Match[], frames: number): Int32Array {
  const next = new Int32Array(matches.length)
  let begin = frames
  for (let index = matches.length - 1; index >= 0; index--) {
    next[index] = begin
    begin = matches[index]?.begin ?? begin
  }
  return next
}

/** Silence of so many frames is a rest and not the closed lips of a "p", and no more of it is kept: readers rest as they like. */
const rest = 5

/** The script without silence around items; in them, rests are 0 and silence within words is `closed`. */
function withoutRests(
  labels: Uint8Array,
  items: readonly Item[],
  closed: number,
): { labels: Uint8Array; items: Item[] } {
  const kept: number[] = []
  const places = items.map(({ begin, end }) => {
    const from = kept.length
    let [first, last] = [begin, end - 1]
    while (first < last && labels[first] === 0) first++
    while (last > first && labels[last] === 0) last--
    for (let at = first; at <= last; ) {
      const label = labels[at] as number
      let next = at + 1
      while (label === 0 && next <= last && labels[next] === 0) next++
      const sound = label === 0 && next - at < rest ? closed : label
      for (let frame = at; frame < Math.min(next, at + rest); frame++) kept.push(sound)
      at = next
    }
    return { begin: from, end: kept.length }
  })
  return { labels: Uint8Array.from(kept), items: places }
}
