import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import type { IImage } from 'image-size/types/interface'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { SVG } from 'image-size/types/svg'
import { WEBP } from 'image-size/types/webp'
import { sniff } from './media-type.js'

/** Pixels, as browsers draw the picture: turned where EXIF says so. */
export interface PictureSize {
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
  /** How it is turned and mirrored before it is drawn (EXIF 2.32, 4.6.4), where it is. */
  orientation?: number
}

/** Readers of image-size, for the types that we accept and no others, and how much of a file each may look at. */
const readers: Readonly<Record<string, readonly [reader: IImage, most: number]>> = {
  'image/png': [PNG, 64],
  'image/gif': [GIF, 64],
  'image/webp': [WEBP, 64],
  // Profiles and previews may stand before the frame.
  'image/jpeg': [JPG, 16 << 20],
  // These two take quadratic time: 14 s for a file of 1 MB that is made for it, 50 ms for this much of it.
  'image/avif': [HEIF, 64 << 10],
  'image/svg+xml': [SVG, 8 << 10],
}

/** The size of a picture, from its head alone; undefined for other types and for broken heads. */
export function pictureSize(bytes: Uint8Array, mediaType = sniff(bytes)): PictureSize | undefined {
  const [reader, most] = readers[mediaType] ?? []
  if (!reader) return undefined
  const head = headOf(bytes.slice(0, most), mediaType)
  try {
    const { images = [], orientation = 1, ...own } = reader.calculate(head)
    const size = [own, ...images].reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one))
    if (!(areaOf(size) > 0)) return undefined
    const [width, height] = orientation >= 5 ? [size.height, size.width] : [size.width, size.height]
    return { width, height, ...(orientation > 1 ? { orientation } : {}) }
  } catch (error) {
    // What image-size says of a broken head: its own words, or those of a DataView past its end.
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

/** The area decides which picture of an AVIF is meant: its thumbnails and tiles are smaller. */
const areaOf = ({ width, height }: PictureSize) => width * height

/**
 * A copy, since image-size reads on behind the end of a view, and what it does not know put as it does: reserved bits of a WebP, which readers
 * have to ignore (RFC 9649, 2.7), and numbers of a `viewBox` with commas between them.
 */
function headOf(head: Uint8Array, mediaType: string): Uint8Array {
  if (mediaType === 'image/webp' && head.length > 20) head[20] = (head[20] ?? 0) & 0x3e
  if (mediaType !== 'image/svg+xml') return head
  const text = new TextDecoder().decode(head)
  return new TextEncoder().encode(
    text.replace(/\sviewBox\s*=\s*(["'])([^"']*)\1/gi, (_, quote: string, numbers: string) => {
      return ` viewBox=${quote}${numbers
        .trim()
        .split(/[\s,]+/)
        .join(' ')}${quote}`
    }),
  )
}
