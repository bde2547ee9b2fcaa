import { pictureSize, ResourceError } from '@lectern/core'

export interface Limits {
  /** Bytes of one file. */
  bytes: number
  /** Width × height of one picture: what it takes in memory once decoded, which its bytes do not tell. */
  pixels: number
  /** Bytes of all files of the article. */
  allBytes: number
  /** Pixels of all its pictures. */
  allPixels: number
  /** Milliseconds for one answer from the network, to its last byte. */
  time: number
}

/** A photograph of 100 megapixels; two hundred of ten. */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 ** 2,
  pixels: 100_000_000,
  allBytes: 1024 ** 3,
  allPixels: 2_000_000_000,
  time: 30_000,
}

/** @throws ResourceError `too-large` */
export function refuseBytes(reference: string, size: number, limits: Limits): void {
  if (size <= limits.bytes) return
  throw new ResourceError('too-large', reference, `It is over the limit of ${limits.bytes} bytes.`)
}

/**
 * @returns the pixels of a picture; 0 for what is none
 * @throws ResourceError `too-large`
 */
export function refusePixels(
  reference: string,
  bytes: Uint8Array,
  mediaType: string,
  limits: Limits,
): number {
  const size = pictureSize(bytes, mediaType)
  const pixels = size ? size.width * size.height : 0
  if (!size || pixels <= limits.pixels) return pixels
  const hint = `It has ${size.width} × ${size.height} pixels; the limit is ${limits.pixels}. Make a smaller copy.`
  throw new ResourceError('too-large', reference, hint)
}

/** What the files of one article have together. */
export interface Totals {
  bytes: number
  pixels: number
}

/**
 * Counts a file in.
 *
 * @throws ResourceError `too-large` where the article has too much with it
 */
export function countIn(
  reference: string,
  totals: Totals,
  bytes: number,
  pixels: number,
  limits: Limits,
): void {
  totals.bytes += bytes
  totals.pixels += pixels
  if (totals.bytes > limits.allBytes)
    throw new ResourceError(
      'too-large',
      reference,
      `With it the article’s files have over ${limits.allBytes} bytes.`,
    )
  if (totals.pixels > limits.allPixels)
    throw new ResourceError(
      'too-large',
      reference,
      `With it the article’s pictures have over ${limits.allPixels} pixels.`,
    )
}
