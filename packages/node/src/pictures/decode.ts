import { type DecodedImage, type Pixels, pictureSize } from '@lectern/core'
import { decodeGif } from './gif.js'
import { decodeJpeg, encodeJpeg } from './jpeg.js'
import { reduced } from './reduced.js'
import { checkSize } from './size.js'
import { decodeSvg } from './svg.js'
import { decodeAvif, decodeWebp } from './wasm.js'

interface Decoder {
  decode(bytes: Uint8Array): Promise<Pixels>
  /** Whether the picture is a photograph, whose pixels are not exact anyway. */
  isLossy(bytes: Uint8Array): boolean
}

const decoders: Readonly<Record<string, Decoder>> = {
  'image/gif': { decode: decodeGif, isLossy: () => false },
  // The chunk `VP8L` is exact; it stands first, or behind an extended header.
  'image/webp': { decode: decodeWebp, isLossy: (bytes) => !text(bytes.subarray(0, 4096)).includes('VP8L') },
  'image/avif': { decode: decodeAvif, isLossy: () => true },
  'image/jpeg': { decode: decodeJpeg, isLossy: () => true },
}

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** The work of `pictureDecoder`, in a thread. Rejects for damaged bytes; undefined where what draws SVG is not installed. */
export async function decode(input: {
  bytes: Uint8Array
  mediaType: string
}): Promise<DecodedImage | undefined> {
  if (input.mediaType === 'image/svg+xml') {
    const pixels = await decodeSvg(input.bytes)
    return pixels && { mediaType: 'pixels', pixels }
  }
  const decoder = decoders[input.mediaType]
  if (!decoder) throw new Error(`No decoder for ${input.mediaType}`)
  checkSize(pictureSize(input.bytes, input.mediaType))
  const pixels = reduced(await decoder.decode(input.bytes))
  if (decoder.isLossy(input.bytes) && isOpaque(pixels))
    return { mediaType: 'image/jpeg', bytes: await encodeJpeg(pixels) }
  return { mediaType: 'pixels', pixels }
}

function isOpaque({ rgba }: Pixels): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false
  return true
}
