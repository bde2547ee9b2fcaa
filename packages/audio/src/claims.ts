import type { Claim } from '@lectern/core'
import { highestPeak, target } from './level/level.js'
import type { Performance } from './performance.js'
import type { Level } from './segments/mix.js'

/** What is true of this sound. Whatever is printed and not said takes the claim away that sound alone suffices. */
export function claimsOf({ script, mix, isWhole, isTranscribed }: Performance): Claim[] {
  const claims: Claim[] = [
    { standard: 'schema:accessMode auditory', basis: 'construction' },
    { standard: 'WebVTT', basis: 'construction' },
    { standard: 'SSML 1.1', basis: 'construction' },
  ]
  if (isTranscribed) claims.push({ standard: 'WCAG 2.2, 1.2.1 (transcript)', basis: 'construction' })
  if (script.unspoken.length === 0 && isWhole) {
    claims.push({
      standard: 'schema:accessModeSufficient auditory',
      basis: 'construction',
      needsPerson: [
        'Text alternatives convey what the pictures show',
        'Names and foreign words are pronounced correctly',
      ],
    })
  }
  return [...claims, ...levelClaims(mix.level)]
}

/**
 * By the measures of ITU-R BS.1770-5: gated loudness of what was encoded, and a peak 4 times oversampled, of the encoded sound where it can be
 * decoded here (MP3 and Opus).
 */
function levelClaims({ loudness, truePeak }: Level): Claim[] {
  const measured = { basis: 'machine', checker: '@lectern/audio' } as const
  const claims: Claim[] = []
  if (Math.abs(loudness - target) <= 1) {
    const standard = `Loudness ${target} LUFS ± 1 (ITU-R BS.1770-5): measured ${loudness.toFixed(1)}`
    claims.push({ standard, ...measured })
  }
  if (truePeak <= highestPeak) {
    const standard = `True peak at most ${highestPeak} dBTP (ITU-R BS.1770-5): measured ${truePeak.toFixed(1)}`
    claims.push({ standard, ...measured })
  }
  return claims
}
