/** Where an object is: at an offset of the file, or at a place in an object stream. */
export type Location = { offset: number } | { container: number; index: number }

/**
 * One section of a cross-reference stream (ISO 32000-1, 7.5.8.3), each row of which is read when its object is asked for: a long document has some
 * hundred thousand.
 */
export class Rows {
  readonly #bytes: Uint8Array
  readonly #widths: readonly [type: number, second: number, third: number]
  readonly #first: number
  readonly #count: number
  /** 1 for each object that was asked for. */
  readonly #asked: Uint8Array

  constructor(
    bytes: Uint8Array,
    widths: readonly [type: number, second: number, third: number],
    { first, count }: { first: number; count: number },
  ) {
    this.#bytes = bytes
    this.#widths = widths
    this.#first = first
    const rows = Math.ceil(bytes.length / (widths[0] + widths[1] + widths[2]))
    this.#count = Math.max(0, Math.min(count, rows))
    this.#asked = new Uint8Array(this.#count)
  }

  /** Nothing where it says that there is no such object. */
  at(number: number): Location | undefined {
    const row = number - this.#first
    if (!(row >= 0 && row < this.#count)) return undefined
    const [type, second, third] = this.#widths
    const at = row * (type + second + third)
    const kind = type === 0 ? 1 : unsigned(this.#bytes, at, type)
    const field = unsigned(this.#bytes, at + type, second)
    if (kind === 1) return { offset: field }
    return kind === 2
      ? { container: field, index: unsigned(this.#bytes, at + type + second, third) }
      : undefined
  }

  /** Whether an object is asked for the first time. */
  ask(number: number): boolean {
    const row = number - this.#first
    const isFirst = this.#asked[row] === 0
    this.#asked[row] = 1
    return isFirst
  }
}

export function unsigned(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}
