import { ResourceError } from '../contracts/resources.js'
import { pictureSize } from './picture-size.js'

/** What the files of one article may be, each and together. */
export interface ResourceLimits {
  /** Bytes of one file. */
  bytes: number
  /** Width × height of one picture: what it takes in memory once decoded, which its bytes do not tell. */
  pixels: number
  /** Bytes of all files of the article. */
  allBytes: number
  /** Pixels of all its pictures. */
  allPixels: number
}

/** A photograph of 100 megapixels; two hundred of ten. */
export const defaultResourceLimits: Readonly<ResourceLimits> = {
  bytes: 64 * 1024 ** 2,
  pixels: 100_000_000,
  allBytes: 1024 ** 3,
  allPixels: 2_000_000_000,
}

/**
 * Refuses a file of more bytes than the limit.
 *
 * @throws ResourceError `too-large`
 */
export function refuseBytes(reference: string, size: number, { bytes }: Pick<ResourceLimits, 'bytes'>): void {
  if (size > bytes) throw tooLarge(reference, `It is larger than the limit of ${bytes} bytes`, 'bytes')
}

/**
 * Counts the files of one article in, each once.
 *
 * @returns a function that throws ResourceError `too-large` where a file, or the article with it, has too much
 */
export function countResources(
  limits: ResourceLimits,
): (reference: string, bytes: Uint8Array, mediaType: string) => void {
  const totals = { bytes: 0, pixels: 0 }
  return (reference, bytes, mediaType) => {
    refuseBytes(reference, bytes.length, limits)
    totals.bytes += bytes.length
    totals.pixels += pixelsOf(reference, bytes, mediaType, limits)
    if (totals.bytes > limits.allBytes)
      throw tooLarge(
        reference,
        `With it, the files of the article are larger than the limit of ${limits.allBytes} bytes`,
        'allBytes',
      )
    if (totals.pixels > limits.allPixels)
      throw tooLarge(
        reference,
        `With it, the pictures of the article have more than the limit of ${limits.allPixels} pixels`,
        'allPixels',
      )
  }
}

function pixelsOf(reference: string, bytes: Uint8Array, mediaType: string, limits: ResourceLimits): number {
  const size = pictureSize(bytes, mediaType)
  const pixels = size ? size.width * size.height : 0
  if (!size || pixels <= limits.pixels) return pixels
  throw tooLarge(
    reference,
    `It has ${size.width} × ${size.height} pixels; the limit is ${limits.pixels}`,
    'pixels',
  )
}

function tooLarge(reference: string, words: string, limit: keyof ResourceLimits): ResourceError {
  const hint = `${words}. Make a smaller copy, or allow more: limits.${limit} of the article’s resources.`
  return new ResourceError('too-large', reference, hint)
}
