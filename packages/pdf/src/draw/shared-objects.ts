import type { Report } from '@lectern/core'
import type { Gradient, RasterPicture } from '@lectern/layout'
import type { PdfImage } from 'pdfkit'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Dictionary, Reference } from '../pdfkit/values.js'
import { writeImage } from '../pictures/image.js'
import { rules } from '../rules.js'
import { writeShading } from './shading.js'

/** Objects that pages share: each is written once, when it is first asked for. */
export interface SharedObjects {
  /** Undefined, after a finding, where a picture is damaged. */
  image(picture: RasterPicture): PdfImage | undefined
  /** A graphics state; `key` says which are the same. */
  state(key: unknown, data: () => Dictionary): Reference
  shading(gradient: Gradient): Reference
}

export function createSharedObjects(pdf: PdfDocument, report: Report): SharedObjects {
  const images = new Map<RasterPicture, PdfImage | undefined>()
  const states = new Map<unknown, Reference>()
  const shadings = new Map<Gradient, Reference>()

  function embed(picture: RasterPicture): PdfImage | undefined {
    try {
      return drawable(writeImage(picture, pdf), picture)
    } catch (cause) {
      report(rules['pdf-picture'], 'A picture is damaged and is missing from the PDF', { cause })
      return undefined
    }
  }

  return {
    image(picture) {
      if (!images.has(picture)) images.set(picture, embed(picture))
      return images.get(picture)
    },
    state(key, data) {
      let ref = states.get(key)
      if (!ref) {
        ref = pdf.ref({ Type: 'ExtGState', ...data() })
        ref.end()
        states.set(key, ref)
      }
      return ref
    },
    shading(gradient) {
      const ref = shadings.get(gradient) ?? writeShading(gradient, 'color', pdf)
      shadings.set(gradient, ref)
      return ref
    },
  }
}

/** An image as one that PDFKit has opened and embedded: it draws it, turned as its file says. */
function drawable(obj: Reference, { orientation }: RasterPicture): PdfImage {
  return { label: `I${obj.id}`, obj, orientation, width: 1, height: 1 }
}
