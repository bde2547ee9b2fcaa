import { concat } from '@lectern/core'

/** A box (ISO/IEC 14496-12, 4.2): its size, four letters, and what is in it. */
export function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 8)
  return concat([numbers(4, size), letters(type), ...parts])
}

/** A box with a version and flags. */
export function fullBox(type: string, flags: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return box(type, numbers(4, flags), ...parts)
}

/** Numbers of as many octets each, the first octet highest. */
export function numbers(octets: 1 | 2 | 4 | 8, ...values: readonly number[]): Uint8Array {
  return list(octets, values)
}

/** Numbers of a list that may be long. */
export function list(octets: 1 | 2 | 4 | 8, values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(octets * values.length)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    if (octets === 8) view.setBigUint64(index * 8, BigInt(value))
    else if (octets === 4) view.setUint32(index * 4, value)
    else if (octets === 2) view.setUint16(index * 2, value)
    else bytes[index] = value
  }
  return bytes
}

/** Latin letters, "©" among them, an octet each. */
export function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
