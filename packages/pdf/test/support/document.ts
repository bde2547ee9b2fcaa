import { deflateSync } from 'node:zlib'
import { type DocumentOptions, PdfDocument } from '../../src/pdfkit/document.js'
import { Reader } from './reader.js'

/** A document with one empty page, to be filled. */
export function emptyDocument(options: Partial<DocumentOptions> = {}): PdfDocument {
  const pdf = new PdfDocument({
    version: '1.7',
    id: new Uint8Array(16),
    lang: 'en',
    info: { Title: 'Title', CreationDate: new Date(0) },
    xmp: '',
    deflate: async (bytes) => deflateSync(bytes),
    ...options,
  })
  pdf.addPage({ size: [200, 100], margin: 0 })
  return pdf
}

export async function bytesOf(pdf: PdfDocument): Promise<Uint8Array> {
  return new Uint8Array(Buffer.concat(await pdf.finish()))
}

/** A document as a reader that shares no code with PDFKit sees it. */
export async function saved(
  fill: (pdf: PdfDocument) => void,
  options: Partial<DocumentOptions> = {},
): Promise<Reader> {
  const pdf = emptyDocument(options)
  fill(pdf)
  return Reader.open(await bytesOf(pdf))
}
