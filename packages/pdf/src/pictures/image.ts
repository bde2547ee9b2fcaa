import type { RasterPicture } from '@lectern/layout'
import type { Reference } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { writeJpeg } from './jpeg.js'
import { writePixels } from './pixels.js'
import { writePng } from './png.js'

/** Writes a picture as an image object (ISO 32000-1, 8.9.5). @throws Error for a damaged file */
export function writeImage(picture: RasterPicture, writer: FileWriter): Reference {
  const { profile } = picture
  if (picture.mediaType === 'pixels') return writePixels(picture.pixels, profile, writer)
  return picture.mediaType === 'image/png'
    ? writePng(picture.bytes, writer)
    : writeJpeg(picture.bytes, profile, writer)
}
