/// <reference path="../vendor.d.ts" />
import type { Pixels } from '@lectern/core'
import { checkCodes } from './gif-codes.js'
import { checkSize } from './size.js'

/** A GIF is a small picture; its decoder looks at each pixel in JavaScript. */
const mostPixels = 25_000_000

/** The first frame of a GIF, on clear ground. */
export async function decodeGif(bytes: Uint8Array): Promise<Pixels> {
  const { GifReader } = await import('omggif')
  const reader = new GifReader(bytes)
  const { width, height } = reader
  // A picture of few bytes may have a large canvas, and a frame that is larger still.
  for (const size of [reader, reader.frameInfo(0)]) checkSize(size, mostPixels)
  checkCodes(bytes, reader.frameInfo(0).data_offset)
  const rgba = new Uint8Array(width * height * 4)
  reader.decodeAndBlitFrameRGBA(0, rgba)
  return { width, height, rgba }
}
