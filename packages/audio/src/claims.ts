import { soundClaims } from '@lectern/claims'
import type { Claim } from '@lectern/core'
import { highestPeak, target } from './level/level.js'
import type { Performance } from './performance.js'

/** What is true of this sound. */
export function claimsOf({ script, mix: { level }, isWhole, isTranscribed }: Performance): Claim[] {
  const { loudness, truePeak } = level
  return soundClaims({
    isComplete: script.unspoken.length === 0 && isWhole,
    isTranscribed,
    loudness: {
      value: loudness,
      limit: `Loudness ${target} LUFS ± 1`,
      isKept: Math.abs(loudness - target) <= 1,
    },
    truePeak: {
      value: truePeak,
      limit: `True peak at most ${highestPeak} dBTP`,
      isKept: truePeak <= highestPeak,
    },
  })
}
