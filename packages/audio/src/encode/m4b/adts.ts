import { concat } from '@lectern/core'

/** Octets before the sound of a frame (ISO/IEC 13818-7, 6.2), where there is no checksum. */
export const headerSize = 7

/** Samples of a frame. */
export const frameSamples = 1024

/**
 * The frames of a body, each behind its header, which tells its size. Chunks end anywhere.
 *
 * @throws when the bytes are none
 */
export async function* framesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0)
  for await (const chunk of body) {
    held = held.length > 0 ? concat([held, chunk]) : chunk
    let at = 0
    for (let size = sizeAt(held, at); size > 0 && at + size <= held.length; size = sizeAt(held, at)) {
      yield held.subarray(at, at + size)
      at += size
    }
    held = held.slice(at)
  }
  if (held.length > 0) throw new Error('The AAC stream ends in the middle of a frame')
}

export function countFrames(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += sizeAt(bytes, at)) {
    if (sizeAt(bytes, at) === 0) throw new Error('The AAC stream ends in the middle of a frame')
    count++
  }
  return count
}

/** What decoders must know, from the header of the first frame (ISO/IEC 14496-3, 1.6.2.1). */
export function configOf(first: Uint8Array): Uint8Array {
  const [profile, index] = [(first[2] ?? 0) >> 6, ((first[2] ?? 0) >> 2) & 15]
  const channels = (((first[2] ?? 0) & 1) << 2) | ((first[3] ?? 0) >> 6)
  const kind = profile + 1
  // The last three octets say that no higher band was left out, which decoders look for at low rates.
  return Uint8Array.of((kind << 3) | (index >> 1), ((index & 1) << 7) | (channels << 3), 0x56, 0xe5, 0)
}

/** 0 where too little of it is there to tell. */
function sizeAt(bytes: Uint8Array, at: number): number {
  if (at + headerSize > bytes.length) return 0
  if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xf6) !== 0xf0)
    throw new Error('This is not an AAC stream (ADTS)')
  const size = (((bytes[at + 3] ?? 0) & 3) << 11) | ((bytes[at + 4] ?? 0) << 3) | ((bytes[at + 5] ?? 0) >> 5)
  return Math.max(size, headerSize)
}
