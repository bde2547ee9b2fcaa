import type { Cue } from '../extract/captions.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'

/** A cue's times are written in milliseconds, so it may end half of one after the sound. */
const rounding = 0.001

/** @param length seconds of the sound; undefined when it cannot be told */
export function judgeCues(cues: readonly Cue[], length: number | undefined, judgement: Judgement): void {
  let last = 0
  for (const { id, begin, end } of cues) {
    if (end <= begin)
      judgement.report(rules['cue-order'], `Cue ${id} ends at ${end} s, and begins at ${begin} s`)
    if (begin < last)
      judgement.report(
        rules['cue-order'],
        `Cue ${id} begins at ${begin} s, before the previous cue ends (${last} s)`,
      )
    last = end
  }
  if (length === undefined) judgement.report(rules['sound-length'], 'The length of the sound is unknown')
  else if (last > length + rounding) {
    judgement.report(
      rules['cue-within'],
      `The last cue ends at ${last} s, the sound at ${length.toFixed(3)} s`,
    )
  }
}
