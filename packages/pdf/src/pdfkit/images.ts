import type PDFDocument from 'pdfkit'
import type { PdfRef } from 'pdfkit'

export interface FileImage {
  name: string
  ref: PdfRef
}

/** Pictures of one file, embedded once each. */
export class ImageTable {
  readonly #document: PDFDocument
  readonly #images = new Map<object, FileImage>()
  #count = 0

  constructor(document: PDFDocument) {
    this.#document = document
  }

  use(picture: { bytes: Uint8Array }): FileImage {
    let image = this.#images.get(picture)
    if (!image) {
      const opened = this.#document.openImage(asBuffer(picture.bytes))
      if (!opened.obj) opened.embed(this.#document)
      if (!opened.obj) throw new Error('pdfkit embedded no picture')
      image = { name: `I${++this.#count}`, ref: opened.obj }
      this.#images.set(picture, image)
    }
    return image
  }
}

/** pdfkit reads pictures by Buffer's own methods. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
