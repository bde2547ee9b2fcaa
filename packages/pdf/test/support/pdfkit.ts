/// <reference path="../../src/pdfkit/pdfkit.d.ts" />
import PDFDocument, { type PdfOptions } from 'pdfkit'

/** A document made in PDFKit's own way, without what `src/pdfkit` mends. */
export async function byPdfkit(
  fill: (pdf: PDFDocument) => void,
  options: Partial<PdfOptions> = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    compress: false,
    font: null,
    info: { Title: 'Title', CreationDate: new Date(0) },
    ...options,
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve) => {
    pdf.on('data', (chunk) => void chunks.push(chunk))
    pdf.on('end', resolve)
  })
  fill(pdf)
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

/** Bytes of a file as text, a character each. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
