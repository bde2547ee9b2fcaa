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
 *
 * @param isMoving whether a picture may move: that no picture of the edition does must be known, not supposed
 */
export function hazardsOf(
  { accessibility }: Metadata,
  { sounds, films }: Pick<Evidence, 'sounds' | 'films'>,
  isMoving: boolean,
): string[] {
  const said = (accessibility.hazards ?? []).flatMap((hazard) => known.get(hazard.trim().toLowerCase()) ?? [])
  if (said.length > 0) return [...new Set(said)]
  return [isMoving || sounds + films > 0 ? 'unknown' : 'none']
}
