import type { SoundCue, SoundMap } from '../contracts/sound.js'

/** Whole milliseconds: sums of these are exact, sums of seconds are not. */
export function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000)
}

/** A piece of a track. */
export interface Clip {
  /** What is heard. */
  cue: SoundCue
  /** Milliseconds in the track. */
  begin: number
  /** Milliseconds in the track; never before `begin`. */
  end: number
  /** Milliseconds for which nobody has spoken when it begins; undefined at the beginning of a track. */
  silence: number | undefined
}

/** Players that are not gapless swallow the first sound: a clip begins this much before it, where there is silence. */
const lead = 80

/**
 * Clips that meet, so that pauses stay as long as they were spoken and no player has to seek: each ends where the next
 * begins. The last ends with its words.
 */
export function clipsOf(sound: SoundMap): Clip[] {
  return sound.cues.map((cue, index) => {
    const previous = sound.cues[index - 1]
    const next = sound.cues[index + 1]
    const before = previous?.track === cue.track ? previous : undefined
    const begin = startOf(cue, before)
    const end = next?.track === cue.track ? startOf(next, cue) : milliseconds(cue.trackEnd)
    const silence = before && begin - milliseconds(before.trackEnd)
    return { cue, begin, end: Math.max(begin, end), silence }
  })
}

function startOf(cue: SoundCue, previous: SoundCue | undefined): number {
  const begin = milliseconds(cue.trackBegin)
  const silence = begin - (previous ? milliseconds(previous.trackEnd) : 0)
  return begin - Math.max(0, Math.min(lead, Math.floor(silence / 2)))
}
