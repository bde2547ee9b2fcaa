/** Lets some through at once, and the rest in the order in which they came. */
export class Gate {
  readonly #patience: number
  readonly #waiting: (() => void)[] = []
  #free: number
  /** How many went in at once. */
  #passed = 0
  /** How many came when as many as may waited. */
  #crowded = 0

  /** @param patience how many may wait: when that has happened as often as one could go in at once, the gate is a place wider from then on */
  constructor(places: number, patience = Number.POSITIVE_INFINITY) {
    this.#free = Math.max(1, places)
    this.#patience = Math.max(1, patience)
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#pass()
    else await this.#turn()
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }

  #pass(): void {
    this.#free--
    this.#passed++
  }

  #turn(): Promise<void> {
    return new Promise((enter) => {
      this.#waiting.push(enter)
      if (this.#waiting.length >= this.#patience && ++this.#crowded >= this.#passed) this.#waiting.shift()?.()
    })
  }
}
