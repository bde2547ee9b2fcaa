/** A text for pdfkit, which takes plain strings for names and `String` objects for texts. */
export function text(value: string): object {
  return Object(value)
}

/** The bytes in which a PDF text is stored and sorted: ASCII, or UTF-16 with a byte-order mark. */
function storedBytes(value: string): Uint8Array {
  if (/^[\0-\x7f]*$/.test(value)) return new TextEncoder().encode(value)
  const bytes = new Uint8Array(2 + value.length * 2)
  bytes.set([0xfe, 0xff])
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    bytes.set([unit >> 8, unit & 0xff], 2 + index * 2)
  }
  return bytes
}

/** Pairs of a name tree, in the order of the names' bytes (ISO 32000-1, 7.9.6). */
export function nameTree(entries: Iterable<readonly [string, unknown]>): unknown[] {
  return [...entries]
    .map(([name, value]) => ({ name, value, bytes: storedBytes(name) }))
    .sort((one, other) => compare(one.bytes, other.bytes))
    .flatMap(({ name, value }) => [text(name), value])
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
