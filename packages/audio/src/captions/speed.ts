import type { ShownCaption } from './reading.js'

/** Characters a second: what a reader must take in. Full-width characters count twice, as they do in width. */
export interface ReadingSpeed {
  mean: number
  /** Share of captions that are faster than viewers can follow. */
  fast: number
}

/** Characters a second from which a caption is fast (BBC, Netflix: 17 to 20). */
const fast = 20

/** Measures captions as they come; those that are shown too briefly say nothing. */
export class SpeedMeter {
  #seconds = 0
  #letters = 0
  #count = 0
  #fast = 0

  add(caption: ShownCaption): void {
    const shown = caption.end - caption.begin
    if (shown < 0.5) return
    const letters = lengthOf(caption)
    this.#seconds += shown
    this.#letters += letters
    this.#count++
    if (letters / shown > fast) this.#fast++
  }

  speed(): ReadingSpeed {
    return {
      mean: this.#letters / (this.#seconds || 1),
      fast: this.#fast / (this.#count || 1),
    }
  }
}

/** Columns, without what is between two lines. */
export function lengthOf({ lines }: Pick<ShownCaption, 'lines'>): number {
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
