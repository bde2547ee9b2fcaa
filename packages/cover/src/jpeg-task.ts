import { encode } from 'jpeg-js'
import type { Picture } from './picture.js'

/** Type on plain grounds shows no artefacts from here on. */
const quality = 88

/** A picture as JPEG, in JavaScript alone, so that every machine makes the same bytes: a module that a worker can load. */
export function jpegOf({ rows, width, height }: Picture): Uint8Array {
  // The library wants an octet for opacity behind each pixel, and none in front of a row.
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let row = 0, from = 0, to = 0; row < height; row++) {
    from++
    for (let x = 0; x < width; x++, from += 3, to += 4) {
      data[to] = rows[from] ?? 0
      data[to + 1] = rows[from + 1] ?? 0
      data[to + 2] = rows[from + 2] ?? 0
    }
  }
  return new Uint8Array(encode({ data, width, height }, quality).data)
}
