import type { SpokenWord } from '../engine/engine.js'

/** The sound of one item of the script, without silence around it. */
export interface Clip {
  pcm: Int16Array
  words: readonly SpokenWord[]
  /** Samples over which both ends are faded where it is laid, so that no join clicks. */
  fade: number
}

/** Quieter is silence, of 32768. */
const quiet = 64
const lead = 0.01
const tail = 0.02
/** Seconds. */
const fade = 0.003

/** Takes the silence off both ends, so that the script's pauses are the only ones. The samples stay where they are. */
export function trimmed({ pcm, words }: Omit<Clip, 'fade'>, sampleRate: number): Clip {
  let begin = 0
  let end = pcm.length
  // Indexes are in range, of which the compiler is told, since this runs for every silent sample.
  while (begin < end && Math.abs(pcm[begin] as number) < quiet) begin++
  if (begin === end) return noClip
  while (Math.abs(pcm[end - 1] as number) < quiet) end--
  begin = Math.max(0, begin - Math.round(lead * sampleRate))
  end = Math.min(pcm.length, end + Math.round(tail * sampleRate))
  const kept = pcm.subarray(begin, end)
  return {
    pcm: kept,
    words: words.map((word) => ({ ...word, at: clamp(word.at - begin, kept.length) })),
    fade: Math.round(fade * sampleRate),
  }
}

export const noClip: Clip = { pcm: new Int16Array(0), words: [], fade: 0 }

/** Copies a clip to its place, with its ends faded. */
export function lay({ pcm, fade }: Clip, into: Int16Array, at: number): void {
  into.set(pcm, at)
  fadeEnds(into.subarray(at, at + pcm.length), fade)
}

/** A clip as it is heard: a copy. */
export function laid(clip: Clip): Int16Array {
  const pcm = new Int16Array(clip.pcm.length)
  lay(clip, pcm, 0)
  return pcm
}

/** Fades the first and the last samples. */
export function fadeEnds(pcm: Int16Array, most: number): void {
  const length = Math.min(most, pcm.length >> 1)
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
    lay(clip, pcm, at)
    for (const word of clip.words) {
      words.push({ at: word.at + at, from: word.from + offset, to: word.to + offset })
    }
    at += clip.pcm.length + silence
  }
  return { pcm, words, fade: 0 }
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}
