import type { Features } from './features.js'
import type { Fit } from './fit.js'
import { Lessons, scoreFrame, type Voice } from './voice.js'

type Fits = readonly (Fit | undefined)[]

/**
 * How much likelier the words are in a recording than any others, on average. Each half of the items is judged by the voice that the other
 * half teaches: learned and judged by the same words, another text would seem to fit too.
 */
export function likenessOf(fits: Fits, labels: Uint8Array, recording: Features, before: Voice): number {
  const halves = [0, 1].map((half) => fits.filter((fit, index) => fit && index % 2 === half))
  const [one = [], other = []] = halves
  const sums = [
    judged(one, labels, recording, taught(other, labels, recording, before)),
    judged(other, labels, recording, taught(one, labels, recording, before)),
  ]
  const frames = sums.reduce((sum, { heard }) => sum + heard, 0)
  return frames > 0 ? sums.reduce((sum, { score }) => sum + score, 0) / frames : 0
}

/** The voice that items teach, as they lie. */
export function taught(fits: Fits, labels: Uint8Array, recording: Features, before: Voice): Voice {
  const lessons = new Lessons(before)
  for (const fit of fits) {
    if (!fit) continue
    for (const [index, row] of fit.path.entries())
      lessons.hear(recording, fit.begin + index, labels[row] as number)
  }
  return lessons.learn()
}

function judged(fits: Fits, labels: Uint8Array, recording: Features, voice: Voice) {
  const scores = new Float32Array(voice.count + 1)
  let [score, heard] = [0, 0]
  for (const fit of fits) {
    for (const [index, row] of fit?.path.entries() ?? []) {
      const frame = (fit?.begin ?? 0) + index
      if (!recording.audible[frame]) continue
      scoreFrame(voice, recording, frame, scores)
      score += scores[labels[row] as number] as number
      heard++
    }
  }
  return { score, heard }
}
