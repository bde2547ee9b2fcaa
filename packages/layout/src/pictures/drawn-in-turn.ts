import type { PictureDecoder } from '@lectern/core'

/** Milliseconds that an article may spend on drawings that are given up in the end: three of those that take a decoder 20 s. */
const mostInVain = 60_000

/**
 * A decoder for the pictures of one article that is given its drawings one after the other, and none any more once too much time was spent
 * on drawings that could not be drawn: a few bytes with a filter can ask for work without end, and an article can have many of them.
 */
export function drawnInTurn(decode: PictureDecoder): PictureDecoder {
  let before: Promise<unknown> = Promise.resolve()
  let inVain = 0
  const draw: PictureDecoder = async (...picture) => {
    if (inVain >= mostInVain) return undefined
    const begin = Date.now()
    try {
      return await decode(...picture)
    } catch (error) {
      inVain += Date.now() - begin
      throw error
    }
  }
  return (bytes, mediaType, signal) => {
    if (mediaType !== 'image/svg+xml') return decode(bytes, mediaType, signal)
    const drawing = before.then(() => draw(bytes, mediaType, signal))
    before = drawing.catch(() => undefined)
    return drawing
  }
}
