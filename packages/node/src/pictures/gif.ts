/// <reference path="../vendor.d.ts" />
import type { Pixels } from '@lectern/core'

/** The first frame of a GIF, on clear ground. */
export async function decodeGif(bytes: Uint8Array): Promise<Pixels> {
  const { GifReader } = await import('omggif')
  const reader = new GifReader(bytes)
  const { width, height } = reader
  const rgba = new Uint8Array(width * height * 4)
  reader.decodeAndBlitFrameRGBA(0, rgba)
  return { width, height, rgba }
}
