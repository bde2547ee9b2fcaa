export interface PictureSize {
  width: number
  height: number
}

/** Pixels of a raster picture, from its header alone; undefined for other types and for broken headers. */
export function pictureSize(bytes: Uint8Array, mediaType: string): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readers[mediaType]?.(view)
  } catch (error) {
    // A DataView throws RangeError past its end: the header is cut off.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const readers: Readonly<Record<string, (view: DataView) => PictureSize | undefined>> = {
  'image/png': (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  'image/gif': (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/avif': avifSize,
}

/** The first start-of-frame segment (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // A fill byte stands alone; every other segment tells its length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** RFC 9649: lossy, lossless and extended headers. */
function webpSize(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case fourCharacters('VP8 '):
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case fourCharacters('VP8L'): {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case fourCharacters('VP8X'):
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 }
    default:
      return undefined
  }
}

/** The largest `ispe` property (ISO/IEC 23008-12, 6.5.3): thumbnails and tiles have smaller ones. */
function avifSize(view: DataView): PictureSize | undefined {
  let largest: PictureSize | undefined
  const end = Math.min(view.byteLength - 16, 4096)
  for (let at = 4; at < end; at += 1) {
    if (view.getUint32(at) !== fourCharacters('ispe')) continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

function fourCharacters(name: string): number {
  return [...name].reduce((code, character) => code * 256 + character.charCodeAt(0), 0)
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}
