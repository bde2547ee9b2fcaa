/** Loudness over time, in decibels of full scale. */
export interface Levels {
  /** Loudness of each part, in dB below full scale. */
  values: Float32Array
  /** Seconds from one value to the next. */
  step: number
}

/** Levels that are kept at once. */
const aPart = 16_384

/** Loudness of sound that comes in pieces, each 5 ms or nearly so. */
export class LevelReader {
  readonly #sampleRate: number
  readonly #parts: Float32Array[] = []
  #filled = 0
  readonly #size: number
  #sum = 0
  #count = 0

  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate
    this.#size = Math.round(sampleRate / 200)
  }

  /** Takes the next samples, one channel of 16 bits. */
  push(pcm: Int16Array): void {
    for (const sample of pcm) {
      this.#sum += sample * sample
      if (++this.#count < this.#size) continue
      this.#keep(10 * Math.log10(this.#sum / this.#count / 32768 ** 2 + 1e-9))
      this.#sum = 0
      this.#count = 0
    }
  }

  /** The levels of all that came. */
  finish(): Levels {
    const values = new Float32Array(this.#filled)
    this.#parts.forEach((part, index) => {
      values.set(part.subarray(0, this.#filled - index * aPart), index * aPart)
    })
    return { values, step: this.#size / this.#sampleRate }
  }

  #keep(level: number): void {
    const at = this.#filled++ % aPart
    if (at === 0) this.#parts.push(new Float32Array(aPart))
    ;(this.#parts.at(-1) as Float32Array)[at] = level
  }
}

/** A part without speech, in seconds. */
export interface Silence {
  /** Seconds from the start of the recording. */
  begin: number
  /** Seconds. */
  end: number
}

/** Least length of a silence: shorter ones are closed lips before a "p". Seconds. */
const shortest = 0.05

/** Where nobody speaks: what is nearer to the background noise than to speech. */
export function silencesIn({ values, step }: Levels): Silence[] {
  const floor = speechFloor(values)
  const silences: Silence[] = []
  let from = 0
  for (let at = 0; at <= values.length; at++) {
    if (at < values.length && (values[at] as number) < floor) continue
    if ((at - from) * step >= shortest) silences.push({ begin: from * step, end: at * step })
    from = at + 1
  }
  return silences
}

/** Decibels above which somebody speaks. */
export function speechFloor(levels: Float32Array): number {
  const sorted = levels.slice().sort()
  const [noise = -90, speech = -20] = [
    sorted[Math.floor(sorted.length * 0.05)],
    sorted[Math.floor(sorted.length * 0.95)],
  ]
  return Math.max(Math.min(noise + 12, speech - 15), speech - 45)
}
