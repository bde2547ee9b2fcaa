/** Letters that are looked at together: about three words of English. */
export const width = 16

/** Which stretches of `width` letters a text has, by their hashes: a table with open addressing, of which half stays free. */
export class Windows {
  readonly #table: Int32Array
  readonly #mask: number

  constructor(letters: Uint16Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, letters.length * 2)))
    this.#table = new Int32Array(size)
    this.#mask = size - 1
    for (const hash of hashesOf(letters)) this.#add(hash)
  }

  has(hash: number): boolean {
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const found = this.#table[at]
      if (found === hash) return true
      if (found === 0) return false
    }
  }

  #add(hash: number): void {
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const found = this.#table[at]
      if (found === hash) return
      if (found === 0) {
        this.#table[at] = hash
        return
      }
    }
  }
}

const base = 1_000_003
const first = power(base, width - 1)

/** A rolling hash (Rabin and Karp) of every stretch, by the place where it begins; never 0. */
export function hashesOf(letters: Uint16Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, letters.length - width + 1))
  let hash = 0
  for (let at = 0; at < letters.length; at++) {
    if (at >= width) hash = (hash - Math.imul(letters[at - width] ?? 0, first)) | 0
    hash = (Math.imul(hash, base) + (letters[at] ?? 0)) | 0
    // Low bits of such a hash are those of the last letters: they are mixed before they choose a place.
    if (at >= width - 1) hashes[at - width + 1] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) || 1
  }
  return hashes
}

function power(value: number, exponent: number): number {
  let result = 1
  for (let count = 0; count < exponent; count++) result = Math.imul(result, value)
  return result
}
