import { concat } from '@lectern/core'
import type { Reference, Value } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { profileSpace } from './icc.js'

interface Jpeg {
  width: number
  height: number
  bits: number
  channels: number
  /** Adobe's programs write inks inverted. */
  adobe: boolean
  profile: Uint8Array | undefined
}

/**
 * A JPEG as it is: its bytes are what the filter DCTDecode reads.
 *
 * @param given the profile of the picture that it was made from
 * @throws Error where its header is broken
 */
export function writeJpeg(bytes: Uint8Array, given: Uint8Array | undefined, writer: FileWriter): Reference {
  const { width, height, bits, channels, adobe, profile = given } = readSegments(bytes)
  const own = profile && profileSpace(profile, channels, writer)
  return writer.stream(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: bits,
      ColorSpace: own ?? deviceSpace(channels),
      Filter: 'DCTDecode',
      ...(channels === 4 && adobe ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    },
    bytes,
  )
}

function deviceSpace(channels: number): Value {
  if (channels === 1) return 'DeviceGray'
  return channels === 3 ? 'DeviceRGB' : 'DeviceCMYK'
}

/** ITU-T T.81, B.2, with the markers of JFIF, Adobe and the ICC. */
function readSegments(bytes: Uint8Array): Jpeg {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let adobe = false
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    const segment = bytes.subarray(at + 4, end)
    if (marker === 0xee && startsWith(segment, 'Adobe')) adobe = true
    if (marker === 0xe2 && startsWith(segment, 'ICC_PROFILE\0'))
      parts[(segment[12] ?? 1) - 1] = segment.subarray(14)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [bits, channels] = [view.getUint8(at + 4), view.getUint8(at + 9)]
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      // Profiles stand before the frame, as all programs write them.
      const profile = parts.length > 0 ? concat(parts.filter((part) => part !== undefined)) : undefined
      return { width, height, bits, channels, adobe, profile }
    }
    at = end
  }
  throw new Error('The JPEG has no frame')
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false
  return true
}
