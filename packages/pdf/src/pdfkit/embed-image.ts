import type { PdfDocument } from './document.js'
import type { Dictionary, Reference } from './values.js'

/**
 * Has PDFKit embed a picture file.
 *
 * @param mend changes what PDFKit says of the picture, before it is written
 * @throws Error where PDFKit cannot read its header
 */
export function embedImage(
  bytes: Uint8Array,
  mend: (entries: Dictionary) => void,
  document: PdfDocument,
): Reference {
  const image = document.openImage(bytes)
  image.embed({
    ref(entries) {
      const object = document.ref(entries)
      const end = object.end.bind(object)
      object.end = (chunk) => {
        mend(object.data)
        end(chunk)
      }
      return object
    },
  })
  if (!image.obj) throw new Error('PDFKit embedded no picture')
  return image.obj
}
