import jpeg from 'jpeg-js'
import { type Photograph, paintPhotograph } from './photograph.js'
import type { Picture } from './picture.js'

/** Type on plain grounds shows no artefacts from here on. */
const quality = 88

/** What a photograph may ask for when it is decoded. */
const limits = { maxResolutionInMP: 60, maxMemoryUsageInMB: 1024 }

/**
 * A picture as JPEG, in JavaScript alone, so that every machine makes the same bytes: a module that a worker can load.
 *
 * @param photo drawn above `height`, where nothing else is
 * @returns undefined where the photograph is damaged
 */
export function jpegOf({
  picture: { rows, colors, width, height },
  photo,
}: {
  picture: Picture
  photo?: Photograph & { height: number }
}): Uint8Array | undefined {
  // The library wants an octet for opacity behind each pixel, and none in front of a row.
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let row = 0, from = 0, to = 0; row < height; row++) {
    from++
    for (let x = 0; x < width; x++, from++, to += 4) data.set(colors[rows[from] ?? 0] ?? [], to)
  }
  if (photo) {
    const decoded = decode(photo.bytes)
    if (!decoded) return undefined
    paintPhotograph({ width, height, data }, decoded, photo.orientation, photo.height)
  }
  return new Uint8Array(jpeg.encode({ data, width, height }, quality).data)
}

function decode(bytes: Uint8Array) {
  try {
    return jpeg.decode(bytes, { ...limits, useTArray: true })
  } catch {
    return undefined
  }
}
