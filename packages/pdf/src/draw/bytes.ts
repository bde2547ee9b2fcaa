/**
 * Bytes that grow as they are written: content is made of hundreds of thousands of short pieces, which as strings would
 * be put together, made flat and encoded one after the other.
 */
export class ByteWriter {
  #bytes = takeRoom()
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

  /** The bytes; nothing is written after them. */
  end(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#length)
    spare = this.#bytes
    this.#bytes = none
    this.#length = 0
    return bytes
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

/** Of the last that ended: thousands of pages and pictures need it one after the other, and fresh memory must be cleared. */
let spare: Uint8Array | undefined

const none = new Uint8Array(0)

function takeRoom(): Uint8Array {
  const room = spare ?? new Uint8Array(1 << 14)
  spare = undefined
  return room
}

/** Text of one byte a character as its bytes. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
