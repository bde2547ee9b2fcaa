import { type DecodedImage, type Executor, type PictureDecoder, pictureSize, type Task } from '@lectern/core'
import type { decode } from './decode.js'
import { gate } from './gate.js'

type Decoding = Task<Parameters<typeof decode>[0], DecodedImage | undefined>

/** Found when it is needed: in the bundle that takes a look at the disk. */
const task = (): Decoding => ({ module: new URL('./decode.js', import.meta.url).href, name: 'decode' })

/** Pixels that are decoded at once, on however many cores: 400 MB of memory, and as much again while a picture is reduced. */
const atOnce = 100_000_000

const known = new Set(['image/webp', 'image/avif', 'image/gif', 'image/jpeg', 'image/svg+xml'])

/**
 * Decodes WebP, AVIF, GIF (the first frame) and JPEG in ink colours, by WebAssembly and JavaScript that are loaded when
 * the first such picture comes; and SVG without its words, where the package `@resvg/resvg-wasm` is installed beside this one.
 *
 * @param executor where it is done: a pool, which keeps the main thread free, and its realm too. The WebAssembly decoders want a
 * global `ImageData`; where there is none it is made in the thread that decodes.
 */
export function pictureDecoder(executor: Executor): PictureDecoder {
  const decoding = gate(atOnce)
  return async (bytes, mediaType, signal) => {
    if (!known.has(mediaType)) return undefined
    const { width = 0, height = 0 } = pictureSize(bytes, mediaType) ?? {}
    const weight = mediaType === 'image/svg+xml' ? atOnce : width * height
    return await decoding(weight, () => executor.run(task(), { bytes, mediaType }, signal))
  }
}
