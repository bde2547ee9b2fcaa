import { pictureSize, ResourceError } from '@lectern/core'

export interface Limits {
  /** Bytes of one file. */
  bytes: number
  /** Width × height of one picture: what it takes in memory once decoded, which its bytes do not tell. */
  pixels: number
  /** Milliseconds for one answer from the network. */
  time: number
}

export const defaultLimits: Limits = { bytes: 64 * 1024 * 1024, pixels: 100_000_000, time: 30_000 }

/** @throws ResourceError `too-large` */
export function refuseBytes(reference: string, size: number, limits: Limits): void {
  if (size <= limits.bytes) return
  throw new ResourceError('too-large', reference, `It is over the limit of ${limits.bytes} bytes.`)
}

/** @throws ResourceError `too-large` */
export function refusePixels(reference: string, bytes: Uint8Array, mediaType: string, limits: Limits): void {
  const size = pictureSize(bytes, mediaType)
  if (!size || size.width * size.height <= limits.pixels) return
  const hint = `It has ${size.width} × ${size.height} pixels; the limit is ${limits.pixels}. Make a smaller copy.`
  throw new ResourceError('too-large', reference, hint)
}
