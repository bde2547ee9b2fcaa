import { milliseconds, type SoundCue, type SoundMap } from '@lectern/core'
import { soundPath } from './overlay.js'
import type { Overlay } from './overlay-node.js'

/** Milliseconds of silence that are enough, and that a player notices. */
const most = 200
const least = 20

/**
 * An overlay for a document without a word to say (a title of stars, a chapter of one decorative picture): a moment of
 * the narration's own silence, since some reading systems pass over documents that have no sound. None where the
 * narration is never silent.
 *
 * @param target id of an element of the document
 */
export function silentOverlay(name: string, path: string, target: string, sound: SoundMap): Overlay[] {
  const found = silenceIn(sound)
  const file = found && soundPath(sound, found.track)
  if (!found || !file) return []
  const { begin, end } = found
  return [
    {
      name,
      document: path,
      children: [{ kind: 'par', target, sound: file, begin, end }],
      duration: end - begin,
    },
  ]
}

/** The first moment in which nobody speaks: before the first words of a track, or between two sentences. */
function silenceIn({ cues }: SoundMap): { track: number; begin: number; end: number } | undefined {
  let before: SoundCue | undefined
  for (const cue of cues) {
    const begin = before?.track === cue.track ? milliseconds(before.trackEnd) : 0
    const end = Math.min(milliseconds(cue.trackBegin), begin + most)
    if (end - begin >= least) return { track: cue.track, begin, end }
    before = cue
  }
  return undefined
}
