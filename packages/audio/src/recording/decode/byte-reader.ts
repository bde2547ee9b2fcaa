import { concat } from '@lectern/core'

/** Bytes of a file that comes in pieces, by as many as are wanted. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next bytes, which stay; fewer at the end of the file. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.#held.length < count && (await this.#more())) {}
    return this.#held.subarray(0, count)
  }

  /** The next bytes; fewer at the end of the file. */
  async take(count: number): Promise<Uint8Array> {
    const bytes = await this.peek(count)
    this.#held = this.#held.subarray(bytes.length)
    return bytes
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    do {
      if (this.#held.length > 0) yield await this.take(this.#held.length)
    } while (await this.#more())
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next()
    if (done) return false
    this.#held = this.#held.length === 0 ? value : concat([this.#held, value])
    return true
  }
}
