import type { Cue } from '../config.js'
import { optionOf, type Player } from './state.js'

/** The cue that is spoken at a time, or the last one before it. */
export function cueAt(cues: readonly Cue[], time: number): number {
  let low = 0
  let high = cues.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((cues[middle]?.[1] ?? 0) <= time + 0.001) low = middle
    else high = middle - 1
  }
  return low
}

/** Back goes to the start of the sentence, and from near its start to the one before. */
export function cueBefore(cues: readonly Cue[], time: number): number {
  const here = cueAt(cues, time)
  return time - (cues[here]?.[1] ?? 0) > 1.5 ? here : Math.max(0, here - 1)
}

/** Whether the reader does not want to hear it: notes, tables. */
export function isSkipped(state: Player, index: number): boolean {
  const name = [undefined, 'notes', 'tables'][state.cues[index]?.[3] ?? 0]
  return name !== undefined && optionOf(state, name)?.checked === true
}

/** The cue itself, or the next one in that direction that is not skipped; -1 where there is none. */
export function wantedFrom(state: Player, index: number, step: 1 | -1): number {
  let at = index
  while (isSkipped(state, at)) at += step
  return at < state.cues.length ? at : -1
}
