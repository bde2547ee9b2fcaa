import type { Metadata } from '@lectern/core'
import type { Evidence } from './evidence.js'

/** The values of schema.org's `accessibilityHazard`, by their lower case. */
const known: ReadonlyMap<string, string> = new Map(
  [
    'none',
    'unknown',
    'flashing',
    'motionSimulation',
    'sound',
    'noFlashingHazard',
    'noMotionSimulationHazard',
    'noSoundHazard',
    'unknownFlashingHazard',
    'unknownMotionSimulationHazard',
    'unknownSoundHazard',
  ].map((hazard) => [hazard.toLowerCase(), hazard]),
)

/**
 * What the publisher says, whose people have looked; else `none` where nothing moves and nothing sounds but speech, and `unknown`
 * where something does.
 */
export function hazardsOf(meta: Metadata, evidence: HazardEvidence): string[] {
  const said = saidIn(meta)
  if (said.length > 0) return said
  return [evidence.isMoving || recordingsIn(evidence) > 0 ? 'unknown' : 'none']
}

type HazardEvidence = Pick<Evidence, 'isMoving' | 'sounds' | 'films' | 'absentSounds' | 'absentFilms'>

/** Those that could be had: what is missing hurts nobody. */
export const recordingsIn = ({ sounds, films, absentSounds, absentFilms }: HazardEvidence): number =>
  sounds + films - absentSounds - absentFilms

export const isSaidByPublisher = (meta: Metadata): boolean => saidIn(meta).length > 0

/** Each once, as schema.org spells it. */
function saidIn({ accessibility: { hazards = [] } }: Metadata): string[] {
  return [...new Set(hazards.flatMap((hazard) => known.get(hazard.trim().toLowerCase()) ?? []))]
}
