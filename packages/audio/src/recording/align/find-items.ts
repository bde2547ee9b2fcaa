import type { Task } from '@lectern/core'
import { alignItems, type Band, type Item, type Match } from './align.js'
import { type Features, hop } from './features.js'
import { type Frames, framesOf } from './frames.js'

export interface FindInput {
  /** The script, spoken by an engine. */
  script: Features
  /** Frames of each item in it. */
  items: readonly Item[]
  recording: Features
  /** What a frame without counterpart costs: see `settle`. */
  gapCost: number
}

/** Where an item is, in seconds; null where it was not spoken. */
export type Found = { begin: number; end: number; cost: number } | null

export const findTask: Task<FindInput, Found[]> = {
  module: new URL('./find-items.js', import.meta.url).href,
  name: 'findItems',
}

/** 100 ms first, over the whole; then 40 ms around what was found. In frames of 20 ms. */
const [coarse, fine] = [5, 2]
/** What comes before them where the whole is too long for 100 ms: 400 ms, an hour; 800 ms and more, four hours and more. */
const blurs = [20, 40, 80, 160]
/** So many comparisons a round may take: all of a quarter of an hour at 100 ms. */
const most = 120_000_000
/** Around what the round before found. Seconds. */
const around = { blurred: 60, coarse: 2 }

/**
 * Finds the items of a script in a recording of it.
 *
 * @param limit comparisons of a round
 */
export function findItems(input: FindInput, limit: number = most): Found[] {
  const rough = roughly(input, limit)
  const exact = round(input, fine, (items, { count }) => bandsAround(rough, coarse, items, fine, count))
  const seconds = hop * fine
  return exact.map((match) =>
    match ? { begin: match.begin * seconds, end: match.end * seconds, cost: match.cost } : null,
  )
}

/**
 * Everything is compared with everything, since people read lists slower than prose, digress and leave pages out: blurred first, where
 * that takes too long.
 */
function roughly(input: FindInput, limit: number): Match[] {
  const comparisons = (factor: number) => (input.script.frames / factor) * (input.recording.frames / factor)
  const whole: MakeBands = (items, { count }) => items.map(() => [0, count])
  if (comparisons(coarse) <= limit) return round(input, coarse, whole)
  const blurred = blurs.find((factor) => comparisons(factor) <= limit) ?? blurs.at(-1) ?? coarse
  const rough = round(input, blurred, whole)
  return round(input, coarse, (items, { count }) => bandsAround(rough, blurred, items, coarse, count))
}

type MakeBands = (items: readonly Item[], recording: Frames) => Band[]

function round(
  { script, items, recording, gapCost }: FindInput,
  factor: number,
  makeBands: MakeBands,
): Match[] {
  const [spoken, heard] = [framesOf(script, factor), framesOf(recording, factor)]
  const narrow = items.map(({ begin, end }) => {
    const first = Math.min(Math.floor(begin / factor), spoken.count - 1)
    return { begin: first, end: Math.max(first + 1, Math.floor(end / factor)) }
  })
  return alignItems(spoken, narrow, heard, makeBands(narrow, heard), { factor, gapCost })
}

/** Between the neighbours that were found, and a little more. */
function bandsAround(
  rough: readonly Match[],
  roughFactor: number,
  items: readonly Item[],
  factor: number,
  count: number,
): Band[] {
  const scale = roughFactor / factor
  const pad = Math.round((roughFactor === coarse ? around.coarse : around.blurred) / hop / factor)
  const ends: number[] = []
  let end = 0
  for (const match of rough) {
    ends.push(end)
    if (match) end = match.end
  }
  let begin = count / scale
  const bands: Band[] = new Array(items.length)
  for (let index = items.length - 1; index >= 0; index--) {
    const from = Math.max(0, Math.floor((ends[index] ?? 0) * scale) - pad)
    bands[index] = [Math.min(from, count), Math.min(count, Math.ceil(begin * scale) + pad)]
    begin = rough[index]?.begin ?? begin
  }
  return bands
}
