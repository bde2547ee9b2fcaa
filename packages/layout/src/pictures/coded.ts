import { readExif } from './exif.js'
import { tag, viewOf } from './header.js'

/** What a picture says that its decoder does not: how it is turned, and what its colours mean. */
export interface CodedHeader {
  orientation: number
  dpi?: number
  /** An ICC profile. */
  profile?: Uint8Array
}

/** WebP, AVIF and GIF. */
export function readCoded(bytes: Uint8Array, mediaType: string): CodedHeader {
  try {
    if (mediaType === 'image/webp') return readWebp(bytes)
    if (mediaType === 'image/avif') return readAvif(bytes)
  } catch (error) {
    // What is cut off here its decoder will refuse.
    if (!(error instanceof RangeError)) throw error
  }
  return { orientation: 1 }
}

/** RFC 9649, 2.7: chunks of metadata. */
function readWebp(bytes: Uint8Array): CodedHeader {
  const view = viewOf(bytes)
  const header: CodedHeader = { orientation: 1 }
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [type, length] = [view.getUint32(at), view.getUint32(at + 4, true)]
    if (type === tag('ICCP')) header.profile = bytes.slice(at + 8, at + 8 + length)
    if (type === tag('EXIF')) {
      // Some programs put JPEG's own mark in front.
      const tiff = view.getUint32(at + 8) === tag('Exif') ? at + 14 : at + 8
      Object.assign(header, readExif(view, tiff))
    }
    at += 8 + length + (length & 1)
  }
  return header
}

/** How often a picture is turned left, and whether it is mirrored first, as EXIF would say it. */
const turned = [1, 8, 3, 6] as const
const mirrored = [2, 5, 4, 7] as const

/** ISO/IEC 23008-12, 6.5: turns, mirrors and colours among the properties of items. */
function readAvif(bytes: Uint8Array): CodedHeader {
  const view = viewOf(bytes)
  const header: CodedHeader = { orientation: 1 }
  let [turns, mirror] = [0, -1]
  for (let at = 4; at < Math.min(bytes.length - 12, 8192); at++) {
    const type = view.getUint32(at)
    if (type === tag('irot')) turns = view.getUint8(at + 4) & 3
    else if (type === tag('imir')) mirror = view.getUint8(at + 4) & 1
    else if (type === tag('colr') && view.getUint32(at + 4) === tag('prof'))
      header.profile = bytes.slice(at + 8, at - 4 + view.getUint32(at - 4))
  }
  // Axis 0 swaps top and bottom, which is the left and right of a picture turned by half.
  header.orientation =
    mirror < 0 ? (turned[turns & 3] ?? 1) : (mirrored[(mirror === 1 ? turns : turns + 2) & 3] ?? 1)
  return header
}
