import type { DecodedImage, Executor, PictureDecoder, Task } from '@lectern/core'
import type { decode } from './decode.js'

type Decoding = Task<Parameters<typeof decode>[0], DecodedImage>

/** Found when it is needed: in the bundle that takes a look at the disk. */
const task = (): Decoding => ({ module: new URL('./decode.js', import.meta.url).href, name: 'decode' })

const known = new Set(['image/webp', 'image/avif', 'image/gif', 'image/jpeg'])

/**
 * Decodes WebP, AVIF, GIF (the first frame) and JPEG in ink colours, by WebAssembly and JavaScript that are loaded when
 * the first such picture comes.
 *
 * @param executor where it is done: a pool, which keeps the main thread free, and its realm too. The WebAssembly decoders want a
 * global `ImageData`; where there is none it is made in the thread that decodes.
 */
export function pictureDecoder(executor: Executor): PictureDecoder {
  return async (bytes, mediaType, signal) =>
    known.has(mediaType) ? executor.run(task(), { bytes, mediaType }, signal) : undefined
}
