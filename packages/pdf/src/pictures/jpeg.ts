import { concat } from '@lectern/core'
import type { PdfDocument } from '../pdfkit/document.js'
import { embedImage } from '../pdfkit/embed-image.js'
import type { Reference } from '../pdfkit/values.js'
import { profileSpace } from './icc.js'

/** What the markers before the frame say of the colours. */
interface Marks {
  /** Adobe's programs write inks inverted. */
  adobe: boolean
  profile: Uint8Array | undefined
}

const channelsOf: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3, DeviceCMYK: 4 }

/**
 * A JPEG as it is: its bytes are what the filter DCTDecode reads. PDFKit drops its profile, and inverts inks whether or
 * not Adobe wrote them.
 *
 * @param given the profile of the picture that it was made from
 * @throws Error where its header is broken
 */
export function writeJpeg(bytes: Uint8Array, given: Uint8Array | undefined, pdf: PdfDocument): Reference {
  const { adobe, profile = given } = readMarks(bytes)
  return embedImage(
    bytes,
    (entries) => {
      const channels = channelsOf[String(entries.ColorSpace)]
      if (channels === undefined) throw new Error('The JPEG has an unsupported number of colour channels')
      entries.ColorSpace = (profile && profileSpace(profile, channels, pdf)) ?? entries.ColorSpace
      if (!adobe) delete entries.Decode
    },
    pdf,
  )
}

/** ITU-T T.81, B.2, with the markers of Adobe and the ICC. */
function readMarks(bytes: Uint8Array): Marks {
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
    if (isFrame(marker)) {
      // Profiles stand before the frame, as all programs write them.
      const profile = parts.length > 0 ? concat(parts.filter((part) => part !== undefined)) : undefined
      return { adobe, profile }
    }
    at = end
  }
  throw new Error('The JPEG has no frame')
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false
  return true
}
