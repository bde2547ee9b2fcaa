import type { Claim } from '@lectern/core'
import type { Script } from '@lectern/narration'
import { target } from './level/level.js'

/** What is true of this sound. Whatever is printed and not said takes the claim away that sound alone suffices. */
export function claimsOf(script: Script, failed: number, loudness: number): Claim[] {
  const claims: Claim[] = [
    { standard: 'schema:accessMode auditory', basis: 'construction' },
    { standard: 'WebVTT', basis: 'construction' },
    { standard: 'SSML 1.1', basis: 'construction' },
    { standard: 'WCAG 2.2, 1.2.1 (transcript)', basis: 'construction' },
  ]
  if (script.unspoken.length === 0 && failed === 0) {
    claims.push({
      standard: 'schema:accessModeSufficient auditory',
      basis: 'construction',
      needsPerson: [
        'Alternative texts say what the pictures say',
        'Names and foreign words are pronounced well enough',
      ],
    })
  }
  if (Math.abs(loudness - target) <= 1) {
    const standard = `Loudness ${target} LUFS ± 1 (ITU-R BS.1770-5): measured ${loudness.toFixed(1)}`
    claims.push({ standard, basis: 'machine', checker: '@lectern/audio' })
  }
  return claims
}
