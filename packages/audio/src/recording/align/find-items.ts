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
/** So many comparisons the first round may take: all of a quarter of an hour, and two minutes aside for an hour. */
const most = 120_000_000
/** Around what the first round found. Seconds. */
const around = 2

/** Finds the items of a script in a recording of it. */
export function findItems({ script, items, recording, gapCost }: FindInput): Found[] {
  const rough = round({ script, items, recording, gapCost }, coarse, diagonalBands)
  const exact = round({ script, items, recording, gapCost }, fine, (narrow, frames) =>
    bandsAround(rough, narrow, frames),
  )
  const seconds = hop * fine
  return exact.map((match) =>
    match ? { begin: match.begin * seconds, end: match.end * seconds, cost: match.cost } : null,
  )
}

type MakeBands = (items: readonly Item[], recording: Frames, script: Frames) => Band[]

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
  return alignItems(spoken, narrow, heard, makeBands(narrow, heard, spoken), { factor, gapCost })
}

/** People read at a steady pace: an item is about as far into the recording as into the script. */
function diagonalBands(items: readonly Item[], recording: Frames, script: Frames): Band[] {
  const aside = Math.ceil(most / Math.max(1, script.count) / 2)
  const scale = recording.count / Math.max(1, script.count)
  return items.map(({ begin, end }) => [
    Math.max(0, Math.floor(begin * scale) - aside),
    Math.min(recording.count, Math.ceil(end * scale) + aside),
  ])
}

/** Between the neighbours that were found, and a little more. */
function bandsAround(rough: readonly Match[], items: readonly Item[], { count }: Frames): Band[] {
  const scale = coarse / fine
  const pad = Math.round(around / hop / fine)
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
    bands[index] = [from, Math.min(count, Math.ceil(begin * scale) + pad)]
    begin = rough[index]?.begin ?? begin
  }
  return bands
}
