import type { Metadata } from '@lectern/core'
import type { Evidence } from './evidence.js'

const known: Readonly<Record<string, string>> = Object.fromEntries(
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
 * What the publisher says, whose people have looked; else `none` where nothing moves and nothing sounds but speech, and
 * `unknown` where something does.
 */
export function hazardsOf({ accessibility }: Metadata, { isMoving, sounds, films }: Evidence): string[] {
  const said = (accessibility.hazards ?? []).flatMap((hazard) => known[hazard.trim().toLowerCase()] ?? [])
  if (said.length > 0) return [...new Set(said)]
  return [isMoving || sounds + films > 0 ? 'unknown' : 'none']
}
