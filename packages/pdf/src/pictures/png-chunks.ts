import { concat } from '@lectern/core'

/** What a PNG says of itself (PNG 3, 11). */
export interface PngChunks {
  width: number
  height: number
  bits: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with opacity, 6 RGB with opacity. */
  type: number
  interlaced: boolean
  palette: Uint8Array
  /** Opacity of palette entries, or the one colour that is clear. */
  transparency: Uint8Array | undefined
  /** As zlib's stream. */
  profile: Uint8Array | undefined
  /** The filtered rows, as zlib's stream. */
  data: Uint8Array
}

/** @throws Error, RangeError where it is cut off */
export function readChunks(bytes: Uint8Array): PngChunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let palette = new Uint8Array()
  let transparency: Uint8Array | undefined
  let profile: Uint8Array | undefined
  for (let at = 8, type = 0; type !== end; ) {
    const length = view.getUint32(at)
    type = view.getUint32(at + 4)
    if (at + 12 + length > bytes.length) throw new RangeError('The PNG is truncated')
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    if (type === 0x49444154) parts.push(chunk)
    else if (type === 0x504c5445) palette = chunk.slice()
    else if (type === 0x74524e53) transparency = chunk
    else if (type === 0x69434350) profile = chunk.subarray(chunk.indexOf(0) + 2)
    at += 12 + length
  }
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    bits: view.getUint8(24),
    type: view.getUint8(25),
    interlaced: view.getUint8(28) !== 0,
    palette,
    transparency,
    profile,
    data: concat(parts),
  }
}

const end = 0x49454e44
