import type { Clip } from './clip.js'

/** Seconds. */
const length = 0.16
/** Pitch, below the voices' brightest part, so that it is heard as no word. Hz. */
const pitch = 587
/** Amplitude of soft speech, 32768 being full scale. */
const level = 3000

/** A soft tone that swells and fades. It stands for words that no voice reads. */
export function shortSound(sampleRate: number): Clip {
  const samples = Math.round(length * sampleRate)
  const pcm = Int16Array.from({ length: samples }, (_, at) => {
    const swell = Math.sin((Math.PI * at) / samples) ** 2
    return Math.round(level * swell * Math.sin((2 * Math.PI * pitch * at) / sampleRate))
  })
  return { pcm, words: [], fade: 0 }
}
