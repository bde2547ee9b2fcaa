/**
 * Bytes that grow as they are written: content is made of hundreds of thousands of short pieces, which as strings would
 * be put together, made flat and encoded one after the other.
 */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 14)
  #length = 0

  /** One byte a character. */
  text(text: string): void {
    const bytes = this.#room(text.length)
    for (let index = 0; index < text.length; index++) bytes[this.#length + index] = text.charCodeAt(index)
    this.#length += text.length
  }

  /** What was written before. */
  append(part: Uint8Array): void {
    const bytes = this.#room(part.length)
    // Codes of a word are few bytes, for which calling `set` takes longer.
    for (let index = 0; index < part.length; index++) bytes[this.#length + index] = part[index] as number
    this.#length += part.length
  }

  /** A copy of the bytes. */
  copy(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #room(more: number): Uint8Array {
    if (this.#length + more > this.#bytes.length) {
      const larger = new Uint8Array((this.#length + more) * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    return this.#bytes
  }
}
