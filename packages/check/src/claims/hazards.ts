import type { Metadata } from '@lectern/core'
import type { Evidence } from './evidence.js'

/**
 * What the publisher says, whose people have looked; else `none` where nothing moves and nothing sounds but speech, and `unknown`
 * where something does.
 */
export function hazardsOf(meta: Metadata, evidence: HazardEvidence): string[] {
  const { hazards = [] } = meta.accessibility
  if (hazards.length > 0) return [...hazards]
  return [evidence.isMoving || recordingsIn(evidence) > 0 ? 'unknown' : 'none']
}

type HazardEvidence = Pick<Evidence, 'isMoving' | 'sounds' | 'films' | 'absentSounds' | 'absentFilms'>

/** The number of sounds and films that are there: a missing one hurts nobody. */
export const recordingsIn = ({ sounds, films, absentSounds, absentFilms }: HazardEvidence): number =>
  sounds + films - absentSounds - absentFilms

export const isSaidByPublisher = ({ accessibility }: Metadata): boolean =>
  (accessibility.hazards ?? []).length > 0
