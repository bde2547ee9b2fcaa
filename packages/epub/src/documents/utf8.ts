import { concat } from '@lectern/core'

/** Characters that wait to be encoded. */
const block = 1 << 16

/** Text that comes in pieces, as UTF-8: a long document is never one string, of which each character may take two bytes of the heap. */
export class Utf8Text {
  readonly #encoder = new TextEncoder()
  readonly #chunks: Uint8Array[] = []
  #waiting = ''

  /** @param piece whole characters: half of one becomes U+FFFD */
  write(piece: string): void {
    this.#waiting += piece
    if (this.#waiting.length >= block) this.#flush()
  }

  /** Text that is encoded already. */
  add(chunks: readonly Uint8Array[]): void {
    this.#flush()
    for (const chunk of chunks) this.#chunks.push(chunk)
  }

  chunks(): readonly Uint8Array[] {
    this.#flush()
    return this.#chunks
  }

  /** All of it, in one piece. */
  bytes(): Uint8Array {
    return concat(this.chunks())
  }

  #flush(): void {
    if (this.#waiting !== '') this.#chunks.push(this.#encoder.encode(this.#waiting))
    this.#waiting = ''
  }
}

/** What pieces of text are together, in chunks. */
export function utf8(pieces: Iterable<string>): readonly Uint8Array[] {
  const text = new Utf8Text()
  for (const piece of pieces) text.write(piece)
  return text.chunks()
}

/** A document with what is to stand in place of each empty element: lists that are too long to be a tree. */
export function filled(
  document: string,
  empty: string,
  lists: readonly (readonly Uint8Array[])[],
): Uint8Array {
  const text = new Utf8Text()
  for (const [index, part] of document.split(empty).entries()) {
    text.add(lists[index - 1] ?? [])
    text.write(part)
  }
  return text.bytes()
}
