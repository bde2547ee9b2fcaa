import { hop } from './features.js'
import { type Head, headOf, type Laid } from './head.js'
import type { Levels } from './levels.js'

/** Where an item begins, in seconds. */
export interface Beginning {
  begin: number
  /** Whether it begins nowhere else, for all that can be told. */
  isClear: boolean
}

/** Levels above which somebody speaks, and what they are compared with. */
export interface Sound extends Levels {
  floor: number
}

/** How far from where it was laid an item may begin. Seconds. */
const reaches = { before: 0.5, after: 0.45 }
/** The part of an item that is taken to measure how loud the reader is (seconds), and the share of its levels below that loudness. */
const loudness = { seconds: 3, share: 0.85 }
/** How far below that loudness words are at most; a breath or an "f" is farther. Decibels. */
const [loud, voiced] = [12, 18]
/** An "f" before the first vowel takes as long at most; what is as quiet and longer is a breath, and costs by the second. */
const [longestOnset, breath] = [0.12, 150]
/** What silence before a beginning says for it, by the second, and how much of it counts. */
const silent = { worth: 20, most: 0.3 }
/** Places that are nearer than this are one, and those that are less than so much worse may be right. */
const [apart, margin] = [0.11, 4]

interface Place {
  /** Seconds. */
  at: number
  score: number
}

/**
 * Finds the beginning of an item near where it was laid: of the places where sound begins and the one where the words fit best the likeliest,
 * by the words, by the rest before it, and by what is no word: a breath is quieter than speech, and longer than the sounds that are.
 */
export function beginningOf(laid: Laid, sound: Sound): Beginning {
  const { fit } = laid
  const level = loudnessOf(sound, fit.begin * hop, fit.end * hop)
  const from = Math.max(0, fit.begin - Math.round(reaches.before / hop))
  const head = headOf(laid, from, (frame) => loudestIn(sound, frame) > level - loud)
  const to = Math.min(fit.begin * hop + reaches.after, (from + head.values.length) * hop)
  const best = { at: bestFrame(head, to) * hop, rest: 0 }
  const places = [...risesIn(sound, from * hop, to), best].map(({ at, rest }) => {
    const weak = quietFrom(sound, at, level - voiced)
    const quiet = breath * Math.max(0, weak - longestOnset)
    return { at, score: scoreAt(head, at) + silent.worth * Math.min(rest, silent.most) - quiet }
  })
  return chosen(places)
}

function chosen(places: readonly Place[]): Beginning {
  const best = places.reduce((one, other) => (other.score > one.score ? other : one))
  const isRival = ({ at, score }: Place) => Math.abs(at - best.at) > apart && score > best.score - margin
  return { begin: best.at, isClear: !places.some(isRival) }
}

function loudnessOf({ values, step }: Levels, begin: number, end: number): number {
  const to = Math.min(end, begin + loudness.seconds)
  const levels = values.slice(Math.round(begin / step), Math.round(to / step)).sort()
  return levels[Math.floor(levels.length * loudness.share)] ?? 0
}

function loudestIn({ values, step }: Levels, frame: number): number {
  const from = Math.round((frame * hop) / step)
  return Math.max(...values.subarray(from, from + Math.round(hop / step)))
}

/** The frame before a time in which the words fit best. */
function bestFrame({ from, values }: Head, to: number): number {
  const until = Math.min(values.length, Math.floor(to / hop) - from + 1)
  let best = 0
  for (let at = 1; at < until; at++) if ((values[at] as number) > (values[best] as number)) best = at
  return from + best
}

/** Sound is heard a frame sooner or later than it begins. */
function scoreAt({ from, values }: Head, time: number): number {
  const frame = Math.round(time / hop) - from
  const near = [frame - 1, frame, frame + 1].map((at) => values[at] ?? Number.NEGATIVE_INFINITY)
  return Math.max(...near)
}

/** Where sound begins that goes on for 15 ms, and how long it was silent before. */
function risesIn({ values, step, floor }: Sound, from: number, to: number): { at: number; rest: number }[] {
  const isHeard = (at: number) => (values[at] ?? floor) >= floor
  const rises: { at: number; rest: number }[] = []
  for (let at = Math.round(from / step) + 1; at <= Math.round(to / step); at++) {
    if (isHeard(at - 1) || !isHeard(at) || !isHeard(at + 1) || !isHeard(at + 2)) continue
    let first = at - 1
    while (first > 0 && !isHeard(first - 1)) first--
    rises.push({ at: at * step, rest: (at - first) * step })
  }
  return rises
}

/** Seconds from a time on until it is louder than a level for 15 ms. */
function quietFrom({ values, step }: Levels, time: number, level: number): number {
  const first = Math.round(time / step)
  const isLoud = (at: number) => (values[at] ?? 0) >= level
  let at = first
  while (at < values.length && !(isLoud(at) && isLoud(at + 1) && isLoud(at + 2))) at++
  return (at - first) * step
}
