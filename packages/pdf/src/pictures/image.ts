import type { RasterPicture } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'
import { writeJpeg } from './jpeg.js'
import { writePixels } from './pixels.js'
import { writePng } from './png.js'

/** Writes a picture as an image object (ISO 32000-1, 8.9.5). @throws Error for a damaged file */
export function writeImage(picture: RasterPicture, pdf: PdfDocument): Reference {
  const { profile } = picture
  if (picture.mediaType === 'pixels') return writePixels(picture.pixels, profile, pdf)
  return picture.mediaType === 'image/png'
    ? writePng(picture.bytes, pdf)
    : writeJpeg(picture.bytes, profile, pdf)
}
