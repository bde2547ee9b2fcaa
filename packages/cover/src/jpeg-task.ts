import { encode } from 'jpeg-js'

/** A picture in red, green, blue and full opacity, an octet each. */
export interface Picture {
  data: Uint8Array<ArrayBuffer>
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

/** Type on plain grounds shows no artefacts from here on. */
const quality = 88

/** A picture as JPEG, in JavaScript alone, so that every machine makes the same bytes: a module that a worker can load. */
export function jpegOf(picture: Picture): Uint8Array {
  return new Uint8Array(encode(picture, quality).data)
}
