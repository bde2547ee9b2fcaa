import { type PictureDecoder, pictureSize } from '@lectern/core'

const known = new Set(['image/webp', 'image/avif', 'image/gif', 'image/jpeg'])

/** Pixels of the largest picture that is decoded: 400 MB. */
const most = 100_000_000

/** By the browser's own decoders. JPEG (in ink colours) becomes JPEG again, others become pixels. */
export const decodePicture: PictureDecoder = async (bytes, mediaType) => {
  if (!known.has(mediaType)) return undefined
  const { width = 0, height = 0 } = pictureSize(bytes, mediaType) ?? {}
  if (width * height === 0 || width * height > most)
    throw new Error(`A picture of ${width} × ${height} pixels`)
  const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: mediaType }), {
    imageOrientation: 'none',
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no canvas')
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  if (mediaType === 'image/jpeg') {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
    return { mediaType: 'image/jpeg', bytes: new Uint8Array(await blob.arrayBuffer()) }
  }
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const pixels = { width: canvas.width, height: canvas.height, rgba: new Uint8Array(data.buffer) }
  return { mediaType: 'pixels', pixels }
}
