import type { Claim } from '@lectern/core'

/** What a sound edition is, as far as it decides what may be said about it. */
export interface SoundEvidence {
  /** Whether every sentence is heard, and nothing that is printed is only announced. */
  isComplete: boolean
  /** Whether the transcript holds every word that is heard. */
  isTranscribed: boolean
  /** Integrated loudness in LUFS (EBU R 128). */
  loudness: Measure
  /** True peak in dBTP (ITU-R BS.1770). */
  truePeak: Measure
}

/** A level as it was measured, and how it is named with its limit. */
export interface Measure {
  /** The figure that was measured. */
  value: number
  /** "Loudness -19 LUFS ± 1". */
  limit: string
  /** Whether the measured loudness is within its limits. */
  isKept: boolean
}

/** What is true of a sound. Whatever is printed and not said takes the claim away that sound alone suffices. */
export function soundClaims({ isComplete, isTranscribed, loudness, truePeak }: SoundEvidence): Claim[] {
  return [
    byConstruction('schema:accessMode auditory'),
    byConstruction('WebVTT'),
    byConstruction('SSML 1.1'),
    ...(isTranscribed ? [byConstruction('WCAG 2.2, 1.2.1 (transcript)')] : []),
    ...(isComplete ? [sufficient] : []),
    ...[loudness, truePeak].filter(({ isKept }) => isKept).map(measured),
  ]
}

const byConstruction = (standard: string): Claim => ({ standard, basis: 'construction' })

const sufficient: Claim = {
  ...byConstruction('schema:accessModeSufficient auditory'),
  needsPerson: [
    'Text alternatives convey what the pictures show',
    'Names and foreign words are pronounced correctly',
  ],
}

/**
 * By the measures of ITU-R BS.1770-5: gated loudness of what was encoded, and a peak 4 times oversampled, of the encoded sound where it can be
 * decoded here (MP3 and Opus).
 */
function measured({ limit, value }: Measure): Claim {
  return {
    standard: `${limit} (ITU-R BS.1770-5): measured ${value.toFixed(1)}`,
    basis: 'machine',
    checker: '@lectern/audio',
  }
}
