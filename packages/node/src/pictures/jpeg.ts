import type { Pixels } from '@lectern/core'

/** Megabytes that a broken header may make it ask for. */
const memory = 1024

/** A JPEG in sRGB, whatever its inks. */
export async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  const { decode } = (await import('jpeg-js')).default
  const { width, height, data } = decode(bytes, { useTArray: true, maxMemoryUsageInMB: memory })
  return { width, height, rgba: data }
}

/** Quality from 0 to 100: at this one, no eye finds a change in print. */
const quality = 90

export async function encodeJpeg({ width, height, rgba }: Pixels): Promise<Uint8Array> {
  const { encode } = (await import('jpeg-js')).default
  return new Uint8Array(encode({ width, height, data: rgba }, quality).data)
}
