/** Room for a minute: nearly every stretch fits. Bytes. */
const usual = 60 * 22_050 * 2

/**
 * Memory for stretches of samples, used again and again. Threads share it, so that a stretch goes to one of them and
 * is levelled there without a copy; and V8, which sees some bytes in an array of megabytes and lets dead ones lie, has nothing to collect.
 */
export class SampleRooms {
  readonly #free: SharedArrayBuffer[] = []

  /** Silence of so many samples. */
  take(length: number): Int16Array<SharedArrayBuffer> {
    const index = this.#free.findIndex(({ byteLength }) => byteLength >= 2 * length)
    const [known] = index < 0 ? [] : this.#free.splice(index, 1)
    const samples = new Int16Array(known ?? new SharedArrayBuffer(Math.max(usual, 2 * length)), 0, length)
    return known ? samples.fill(0) : samples
  }

  /** Says that nobody uses it any more. The smallest of too many goes. */
  give({ buffer }: Int16Array<SharedArrayBuffer>): void {
    this.#free.push(buffer)
    this.#free.sort((a, b) => a.byteLength - b.byteLength)
    if (this.#free.length > most) this.#free.shift()
  }
}

/** More are never in use where there are four cores. */
const most = 6
