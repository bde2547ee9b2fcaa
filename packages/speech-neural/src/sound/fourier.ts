import { type Butterflies, butterflies } from './butterflies.js'

/**
 * Real Fourier transforms of one even length whose factors are 2, 3 and 5. The libraries for Node do powers of two alone, and the
 * voice's spectra have 1,200 points: half as many complex ones are transformed (Cooley and Tukey, mixed radix), then parted into
 * the spectrum of the real signal.
 */
export class RealFourier {
  readonly length: number
  readonly #half: number
  readonly #stages: readonly Stage[]
  /** Where each value goes before the first stage. */
  readonly #order: Int32Array
  /** cos and sin of 2πk/length. */
  readonly #cos: Float64Array
  readonly #sin: Float64Array
  readonly #re: Float64Array
  readonly #im: Float64Array
  readonly #outRe: Float64Array
  readonly #outIm: Float64Array

  constructor(length: number) {
    this.length = length
    this.#half = length / 2
    const factors = factorsOf(this.#half)
    this.#order = orderOf(this.#half, factors)
    this.#stages = stagesOf(factors)
    this.#cos = Float64Array.from({ length }, (_, k) => Math.cos((2 * Math.PI * k) / length))
    this.#sin = Float64Array.from({ length }, (_, k) => Math.sin((2 * Math.PI * k) / length))
    this.#re = new Float64Array(this.#half)
    this.#im = new Float64Array(this.#half)
    this.#outRe = new Float64Array(this.#half)
    this.#outIm = new Float64Array(this.#half)
  }

  /** `length` samples to `length / 2 + 1` bins. */
  forward(signal: Float64Array, re: Float64Array, im: Float64Array): void {
    const half = this.#half
    for (let n = 0; n < half; n++) {
      this.#re[n] = at(signal, 2 * n)
      this.#im[n] = at(signal, 2 * n + 1)
    }
    this.#complex()
    for (let k = 0; k <= half; k++) {
      const a = k === half ? 0 : k
      const b = k === 0 ? 0 : half - k
      const evenRe = (at(this.#outRe, a) + at(this.#outRe, b)) / 2
      const evenIm = (at(this.#outIm, a) - at(this.#outIm, b)) / 2
      const oddRe = (at(this.#outIm, a) + at(this.#outIm, b)) / 2
      const oddIm = (at(this.#outRe, b) - at(this.#outRe, a)) / 2
      const c = at(this.#cos, k)
      const s = -at(this.#sin, k)
      re[k] = evenRe + oddRe * c - oddIm * s
      im[k] = evenIm + oddRe * s + oddIm * c
    }
  }

  /** `length / 2 + 1` bins to `length` samples, scaled so that it undoes `forward`. */
  inverse(re: Float64Array, im: Float64Array, signal: Float64Array): void {
    const half = this.#half
    for (let k = 0; k < half; k++) {
      const evenRe = (at(re, k) + at(re, half - k)) / 2
      const evenIm = (at(im, k) - at(im, half - k)) / 2
      const difRe = (at(re, k) - at(re, half - k)) / 2
      const difIm = (at(im, k) + at(im, half - k)) / 2
      const c = at(this.#cos, k)
      const s = at(this.#sin, k)
      const oddRe = difRe * c - difIm * s
      const oddIm = difRe * s + difIm * c
      // The conjugate goes in, so that the forward transform gives the inverse one.
      this.#re[k] = evenRe - oddIm
      this.#im[k] = -(evenIm + oddRe)
    }
    this.#complex()
    for (let n = 0; n < half; n++) {
      signal[2 * n] = at(this.#outRe, n) / half
      signal[2 * n + 1] = -at(this.#outIm, n) / half
    }
  }

  #complex(): void {
    const { length } = this.#order
    for (let n = 0; n < length; n++) {
      this.#outRe[n] = at(this.#re, this.#order[n] as number)
      this.#outIm[n] = at(this.#im, this.#order[n] as number)
    }
    for (const stage of this.#stages) combine(stage, this.#outRe, this.#outIm)
  }
}

/** One step: transforms of `part` values become transforms of `radix` times as many. */
interface Stage {
  part: number
  butterflies: Butterflies
  /** cos and −sin by which value k of part r is turned, at `r * part + k`. */
  turnRe: Float64Array
  turnIm: Float64Array
}

function stagesOf(factors: readonly number[]): Stage[] {
  let part = 1
  return factors.toReversed().map((radix) => {
    const angles = Array.from(
      { length: part * radix },
      (_, index) => (2 * Math.PI * (index % part) * Math.floor(index / part)) / (radix * part),
    )
    const stage = {
      part,
      butterflies: butterfliesOf(radix),
      turnRe: Float64Array.from(angles, (angle) => Math.cos(angle)),
      turnIm: Float64Array.from(angles, (angle) => -Math.sin(angle)),
    }
    part *= radix
    return stage
  })
}

function butterfliesOf(radix: number): Butterflies {
  const found = butterflies[radix]
  if (found) return found
  throw new RangeError(`No transform of ${radix} values`)
}

function combine(stage: Stage, re: Float64Array, im: Float64Array): void {
  // The parts of the first step are single values, which are not turned.
  if (stage.part > 1) turn(stage, re, im)
  stage.butterflies(re, im, stage.part)
}

/** All but the first part of each transform. */
function turn({ part, turnRe, turnIm }: Stage, re: Float64Array, im: Float64Array): void {
  const whole = turnRe.length
  for (let start = 0; start < re.length; start += whole)
    for (let index = part; index < whole; index++) {
      const place = start + index
      const c = at(turnRe, index)
      const s = at(turnIm, index)
      const real = at(re, place)
      re[place] = real * c - at(im, place) * s
      im[place] = real * s + at(im, place) * c
    }
}

const at = (values: Float64Array, index: number): number => values[index] as number

/** The place of each value before the first step: its digits to the bases of the factors, backwards. */
function orderOf(length: number, factors: readonly number[]): Int32Array {
  const order = new Int32Array(length)
  const place = (level: number, offset: number, stride: number, count: number, out: number): void => {
    const radix = factors[level]
    if (radix === undefined) {
      order[out] = offset
      return
    }
    const part = count / radix
    for (let r = 0; r < radix; r++)
      place(level + 1, offset + r * stride, stride * radix, part, out + r * part)
  }
  place(0, 0, 1, length, 0)
  return order
}

function factorsOf(length: number): number[] {
  const factors: number[] = []
  let rest = length
  for (const factor of [4, 2, 3, 5])
    while (rest % factor === 0) {
      factors.push(factor)
      rest /= factor
    }
  if (rest !== 1) throw new RangeError(`No transform of ${2 * length} points: a factor other than 2, 3 and 5`)
  return factors
}
