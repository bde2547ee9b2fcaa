/** Half the width of the filter, in zero crossings. */
const reach = 12

/** Another sample rate, by a windowed sinc: for engines that answer at a rate of their own. */
export function resample(pcm: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return pcm
  const resampler = new Resampler(from, to)
  const head = resampler.push(pcm)
  const tail = resampler.end()
  const out = new Int16Array(Math.round((pcm.length * to) / from))
  out.set(head.subarray(0, out.length))
  out.set(tail.subarray(0, Math.max(0, out.length - head.length)), head.length)
  return out
}

/** Resamples sound that comes in pieces: where they are cut makes no difference. */
export class Resampler {
  /** Taps for each place between two samples that an output can fall on. */
  readonly #phases: readonly Float64Array[]
  readonly #step: number
  readonly #width: number
  /** Input that is still needed; what came before the beginning is silence. */
  #held: Int16Array
  /** Outputs so far, and the input sample that `#held` begins with. */
  #done = 0
  #begin: number

  constructor(from: number, to: number) {
    const shared = divisor(from, to)
    this.#step = from / shared
    const count = to / shared
    const cutoff = Math.min(1, to / from)
    this.#width = Math.ceil(reach / cutoff)
    this.#phases = Array.from({ length: count }, (_, phase) => tapsOf(phase / count, this.#width, cutoff))
    this.#held = new Int16Array(this.#width)
    this.#begin = -this.#width
  }

  /** Outputs for which all input is there. */
  push(pcm: Int16Array): Int16Array {
    const held = new Int16Array(this.#held.length + pcm.length)
    held.set(this.#held)
    held.set(pcm, this.#held.length)
    const out = this.#convert(held)
    const keep = Math.floor((this.#done * this.#step) / this.#phases.length) - this.#width + 1
    const from = Math.max(0, Math.min(held.length, keep - this.#begin))
    this.#held = held.slice(from)
    this.#begin += from
    return out
  }

  /** The rest, with silence after the last sample. */
  end(): Int16Array {
    return this.push(new Int16Array(2 * this.#width))
  }

  #convert(held: Int16Array): Int16Array {
    const count = this.#phases.length
    const last = this.#begin + held.length - 1 - this.#width
    const total = Math.max(this.#done, Math.floor(((last + 1) * count - 1) / this.#step) + 1)
    const out = new Int16Array(total - this.#done)
    for (let index = 0; index < out.length; index++, this.#done++) {
      const place = this.#done * this.#step
      const taps = this.#phases[place % count] as Float64Array
      const first = Math.floor(place / count) - this.#width + 1 - this.#begin
      let sum = 0
      for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] as number) * (held[first + tap] as number)
      out[index] = Math.max(-32768, Math.min(32767, Math.round(sum)))
    }
    return out
  }
}

/** Weights of the samples around a place that is `fraction` after one of them; together 1. */
function tapsOf(fraction: number, width: number, cutoff: number): Float64Array {
  const taps = Float64Array.from({ length: 2 * width }, (_, tap) =>
    kernel((tap - width + 1 - fraction) * cutoff),
  )
  const sum = taps.reduce((total, tap) => total + tap, 0)
  return taps.map((tap) => tap / sum)
}

function kernel(x: number): number {
  if (Math.abs(x) >= reach) return 0
  if (x === 0) return 1
  const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / reach)
  return (Math.sin(Math.PI * x) / (Math.PI * x)) * window
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
