/** Bytes of a chunk: who writes a file of half a million words waits for the disk 50 times instead of 20,000. */
const chunkSize = 256 * 1024

/** The bytes of a file in few pieces, though it is written in many. */
export class ChunkWriter {
  /** Of the file so far, in bytes. */
  length = 0
  readonly #full: Uint8Array[] = []
  #last = new Uint8Array(chunkSize)
  #used = 0

  /** One byte a character. */
  text(text: string): void {
    if (this.#used + text.length > this.#last.length) this.#begin(text.length)
    for (let index = 0; index < text.length; index++) this.#last[this.#used + index] = text.charCodeAt(index)
    this.#count(text.length)
  }

  bytes(bytes: Uint8Array): void {
    if (this.#used + bytes.length > this.#last.length) this.#begin(bytes.length)
    this.#last.set(bytes, this.#used)
    this.#count(bytes.length)
  }

  /** All that was written, in order. */
  chunks(): Uint8Array[] {
    return [...this.#full, this.#last.subarray(0, this.#used)]
  }

  #begin(room: number): void {
    this.#full.push(this.#last.subarray(0, this.#used))
    this.#last = new Uint8Array(Math.max(room, chunkSize))
    this.#used = 0
  }

  #count(more: number): void {
    this.#used += more
    this.length += more
  }
}
