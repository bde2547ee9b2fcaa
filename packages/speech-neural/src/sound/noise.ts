const size = 1 << 16

/**
 * Gaussian noise that is the same in every run: a table of normal deviates (Box and Muller over mulberry32), read from another place for
 * each frame so that it does not repeat audibly.
 */
export class Noise {
  readonly #table: Float32Array
  readonly #random: () => number
  #place = 0

  constructor(seed: number) {
    this.#random = mulberry32(seed)
    this.#table = table
  }

  nextFrame(): void {
    this.#place = Math.floor(this.#random() * size)
  }

  next(): number {
    this.#place = (this.#place + 1) % size
    return this.#table[this.#place] ?? 0
  }
}

const table = normalDeviates()

function normalDeviates(): Float32Array {
  const random = mulberry32(1)
  return Float32Array.from(
    { length: size },
    () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random()),
  )
}

/** Uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
