/** Room for a minute: nearly every stretch fits. Bytes. */
const usual = 60 * 22_050 * 2

/**
 * Memory for stretches of samples, used again and again. Threads share it, so that a stretch goes to one of them and
 * is levelled there without a copy; and V8, which sees some bytes in an array of megabytes and lets dead ones lie, has nothing to collect.
 * There are never more rooms than stretches at once: where none is large enough, another gives way to a larger one.
 */
export class SampleRooms {
  readonly #free: SharedArrayBuffer[] = []

  /** Silence of so many samples. */
  take(length: number): Int16Array<SharedArrayBuffer> {
    const fits = this.#free.findIndex(({ byteLength }) => byteLength >= 2 * length)
    const [known] = this.#free.splice(Math.max(fits, 0), 1)
    if (fits < 0 || !known) return new Int16Array(new SharedArrayBuffer(sizeFor(2 * length)), 0, length)
    return new Int16Array(known, 0, length).fill(0)
  }

  /** Says that nobody uses it any more. */
  give({ buffer }: Int16Array<SharedArrayBuffer>): void {
    this.#free.push(buffer)
    this.#free.sort((a, b) => a.byteLength - b.byteLength)
  }
}

/** Doubled until it is enough, so that few rooms are ever replaced; what is not used of it takes no memory. */
function sizeFor(bytes: number): number {
  let size = usual
  while (size < bytes) size *= 2
  return size
}
