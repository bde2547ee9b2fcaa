import type { ShownCaption } from './reading.js'

/** Characters a second: what a reader must take in. Full-width characters count twice, as they do in width. */
export interface ReadingSpeed {
  mean: number
  highest: number
}

/** Of captions that are shown long enough to be measured. */
export function readingSpeed(captions: readonly ShownCaption[]): ReadingSpeed {
  const shown = captions.filter(({ begin, end }) => end - begin >= 0.5)
  const speeds = shown.map((caption) => lengthOf(caption) / (caption.end - caption.begin))
  const seconds = shown.reduce((sum, { begin, end }) => sum + end - begin, 0)
  const letters = shown.reduce((sum, caption) => sum + lengthOf(caption), 0)
  return {
    mean: seconds > 0 ? letters / seconds : 0,
    highest: speeds.reduce((most, speed) => Math.max(most, speed), 0),
  }
}

function lengthOf({ lines }: ShownCaption): number {
  const text = lines
    .flat()
    .map((run) => run.text)
    .join('')
  return [...text].reduce(
    (sum, char) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(char) ? 2 : 1),
    0,
  )
}
