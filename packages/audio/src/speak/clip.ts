import type { SpokenWord } from '../engine/engine.js'

/** The sound of one item of the script, without silence around it. */
export interface Clip {
  pcm: Int16Array
  words: readonly SpokenWord[]
}

/** Quieter is silence, of 32768. */
const quiet = 64
const lead = 0.01
const tail = 0.02
/** Both ends are faded over this, so that no join clicks. Seconds. */
const fade = 0.003

/** Takes the silence off both ends, so that the script's pauses are the only ones. */
export function trimmed({ pcm, words }: Clip, sampleRate: number): Clip {
  let begin = pcm.findIndex((sample) => Math.abs(sample) >= quiet)
  if (begin < 0) return { pcm: new Int16Array(0), words: [] }
  let end = pcm.length
  while (end > begin && Math.abs(pcm[end - 1] ?? 0) < quiet) end--
  begin = Math.max(0, begin - Math.round(lead * sampleRate))
  end = Math.min(pcm.length, end + Math.round(tail * sampleRate))
  const kept = pcm.slice(begin, end)
  fadeEnds(kept, sampleRate)
  return { pcm: kept, words: words.map((word) => ({ ...word, at: clamp(word.at - begin, kept.length) })) }
}

function fadeEnds(pcm: Int16Array, sampleRate: number): void {
  const length = Math.min(Math.round(fade * sampleRate), pcm.length >> 1)
  for (let at = 0; at < length; at++) {
    const other = pcm.length - 1 - at
    pcm[at] = Math.round(((pcm[at] ?? 0) * at) / length)
    pcm[other] = Math.round(((pcm[other] ?? 0) * at) / length)
  }
}

/** Clips one after the other, with a silence after each but the last. */
export function joinClips(clips: readonly { clip: Clip; silence: number; offset: number }[]): Clip {
  const [only] = clips
  // Nearly always there is one, and nothing to copy.
  if (only && clips.length === 1 && only.silence === 0) return only.clip
  const length = clips.reduce((sum, { clip, silence }) => sum + clip.pcm.length + silence, 0)
  const pcm = new Int16Array(length)
  const words: SpokenWord[] = []
  let at = 0
  for (const { clip, silence, offset } of clips) {
    pcm.set(clip.pcm, at)
    for (const word of clip.words) {
      words.push({ at: word.at + at, from: word.from + offset, to: word.to + offset })
    }
    at += clip.pcm.length + silence
  }
  return { pcm, words }
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}
