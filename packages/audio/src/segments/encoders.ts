/**
 * Lets one segment be encoded at a time. Another is encoded beside it once so many wait: then the voice is faster than one encoder, and has
 * nothing to do meanwhile. Each thread that encodes takes some 40 MB, and half a second of processor time until its code is compiled.
 */
export class Encoders {
  readonly #patience: number
  readonly #waiting: (() => void)[] = []
  #free = 1

  /** @param patience segments that wait before one more is encoded at once */
  constructor(patience: number) {
    this.#patience = Math.max(1, patience)
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--
    else await this.#turn()
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }

  #turn(): Promise<void> {
    return new Promise((enter) => {
      this.#waiting.push(enter)
      if (this.#waiting.length >= this.#patience) this.#waiting.shift()?.()
    })
  }
}
