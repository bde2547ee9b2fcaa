import { adding, pace, quiet, rests } from './costs.js'
import type { Features } from './features.js'
import type { Fit } from './fit.js'
import type { Item } from './search.js'
import { scoreFrame, type Voice } from './voice.js'

/** What each frame says for being the first of an item: the likeliest way from there into it, and what is before it. */
export interface Head {
  /** Frame of the first value. */
  from: number
  values: Float64Array
}

/** An item, as it lies in the recording. */
export interface Laid {
  labels: Uint8Array
  item: Item
  fit: Fit
  recording: Features
  voice: Voice
  /** The item before it, as it lies. */
  before: Fit | undefined
}

/** Frames of the script from which on it does not matter where the item begins. */
const length = 60
/** What a frame of loud sound says for being no word of the script. */
const noWord = -0.3
const none = Number.NEGATIVE_INFINITY

/**
 * Follows the beginning of an item backwards, from where it is certain (Viterbi's way again), so that all places where it may begin are
 * compared by the same end.
 *
 * @param from first frame that is looked at
 * @param isLoud whether a frame is as loud as words are
 */
export function headOf(laid: Laid, from: number, isLoud: (frame: number) => boolean): Head {
  const { item, fit, recording, voice } = laid
  const { rows, last } = certainPlace(item, fit)
  const own = laid.labels.subarray(item.begin, item.begin + rows)
  const values = new Float64Array(last + 1 - from).fill(none)
  const outside = new Float64Array(values.length)
  let [here, next] = [new Float32Array(voice.count + 1), new Float32Array(voice.count + 1)]
  let [ways, after] = [new Float64Array(rows), new Float64Array(rows).fill(none)]
  for (let frame = last; frame >= from; frame--) {
    scoreFrame(voice, recording, frame, here)
    outside[frame - from] = outsideIn(laid, frame, here, isLoud)
    for (let row = 0; row < rows; row++) {
      const best = frame === last ? (row === rows - 1 ? 0 : none) : onward(after, row, own, next)
      ways[row] = (here[own[row] as number] as number) + best
    }
    values[frame - from] = ways[0] as number
    ;[here, next] = [next, here]
    ;[ways, after] = [after, ways]
  }
  let before = 0
  outside.forEach((score, at) => {
    values[at] = (values[at] as number) + before
    before += score
  })
  return { from, values }
}

/** What a frame says for being before the item: a sound of the one before, where that has been laid, silence, a breath, or no word at all. */
function outsideIn(
  { labels, before, recording }: Laid,
  frame: number,
  scores: Float32Array,
  isLoud: (frame: number) => boolean,
): number {
  const row = before && frame < before.end ? before.path[frame - before.begin] : undefined
  if (row !== undefined) return scores[labels[row] as number] as number
  if (!recording.audible[frame]) return quiet.silence
  return isLoud(frame) ? noWord : adding.frame
}

/** The best of the ways on from a row: it is held or rested in, or up to two rows are passed over. */
function onward(after: Float64Array, row: number, own: Uint8Array, next: Float32Array): number {
  const label = own[row] as number
  const sound = next[label] as number
  const rest = (next[0] as number) + (label === 0 ? rests.own : rests.other)
  return Math.max(
    (after[row] as number) - sound + Math.max(sound - pace.held, rest),
    after[row + 1] ?? none,
    (after[row + 2] ?? none) - pace.twice,
    (after[row + 3] ?? none) - pace.thrice,
  )
}

/** How many rows of the item are followed backwards, and the frame in which the last of them is heard. */
function certainPlace(item: Item, { begin, path }: Fit): { rows: number; last: number } {
  const goal = Math.min(item.begin + length, item.end) - 1
  const found = path.findIndex((row) => row >= goal)
  const index = found < 0 ? path.length - 1 : found
  return { rows: (path[index] as number) - item.begin + 1, last: begin + index }
}
