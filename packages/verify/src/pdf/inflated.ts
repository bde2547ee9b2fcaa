import { concat, nodeModule } from '@lectern/core'
import { Unzlib } from 'fflate'

interface NativeZlib {
  inflateSync(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array
}

const native = nodeModule<NativeZlib>('node:zlib')

/** Bytes that are undone at once; each may stand for a thousand. */
const step = 1 << 14

/**
 * What a compressed stream holds (RFC 1950).
 *
 * @param most bytes of the result: a megabyte may stand for a thousand
 * @throws Error when it is damaged, or holds more
 */
export function inflated(bytes: Uint8Array, most: number): Uint8Array {
  return inflatedByHost(bytes, most) ?? inflatedHere(bytes, most)
}

/** In a seventh of the time. Nothing for what it refuses: a check sum at the end that is wrong is borne below. */
function inflatedByHost(bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    const found = native?.inflateSync(bytes, { maxOutputLength: most })
    return found && new Uint8Array(found.buffer, found.byteOffset, found.length)
  } catch {
    return undefined
  }
}

/** The same, where there is no Node. */
export function inflatedHere(bytes: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((chunk) => {
    chunks.push(chunk)
    size += chunk.length
  })
  for (let at = 0; at < bytes.length; at += step) {
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    if (size > most) throw new Error('It is too large when unpacked')
  }
  return concat(chunks)
}
