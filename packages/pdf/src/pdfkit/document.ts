import { LecternError } from '@lectern/core'
import PDFDocument, { type PdfPage, type PdfRef } from 'pdfkit'
import { FontTable } from './fonts.js'
import { ImageTable } from './images.js'
import { type DocumentInfo, xmp } from './xmp.js'

export type { PdfPage, PdfRef }

/** A PDF file while it is written: objects, pages, fonts and pictures. No other folder knows pdfkit. */
export interface PdfWriter {
  catalog: Record<string, unknown>
  fonts: FontTable
  images: ImageTable
  ref(data?: Record<string, unknown>): PdfRef
  /** Ends the page before and begins one. */
  addPage(width: number, height: number): PdfPage
  /** Replaces the destinations' name tree: names must be sorted by their bytes (pdfkit sorts by locale). */
  setDestinations(names: unknown[]): void
  /** Writes everything that is still open; the whole file. */
  finish(): Promise<Uint8Array[]>
}

export function createWriter(info: DocumentInfo): PdfWriter {
  const document = new PDFDocument({
    pdfVersion: '1.7',
    lang: info.lang === 'und' ? undefined : info.lang,
    displayTitle: true,
    autoFirstPage: false,
    // The standard fonts are not embedded, which PDF/UA and PDF/A forbid.
    font: null,
    info: {
      Title: info.title,
      Author: info.authors.join(', '),
      Creator: info.creator,
      Producer: info.creator,
      CreationDate: info.date,
    },
    // `PDF/UA` would write a CIDSet without composite parts; this one writes none (ISO 19005-2, 6.2.11.4.2).
    ...(info.pdfa ? { subset: info.pdfa } : {}),
  })
  document._id = info.id
  // pdfkit writes these values into XML without escaping them.
  document._addInfo = () => document.appendXML(xmp(info))
  document._root.data.MarkInfo = document.ref({ Marked: true })
  const chunks: Uint8Array[] = []
  const finished = collect(document, chunks)
  return {
    catalog: document._root.data,
    fonts: new FontTable(document),
    images: new ImageTable(document),
    ref: (data) => document.ref(data),
    addPage: (width, height) => document.addPage({ size: [width, height], margin: 0 }).page,
    setDestinations(names) {
      document._root.data.Names.data = { Dests: { Names: names } }
    },
    async finish() {
      document.end()
      await finished
      return chunks
    },
  }
}

function collect(document: PDFDocument, chunks: Uint8Array[]): Promise<void> {
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => void chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', (cause) =>
      reject(new LecternError('unsupported', 'The PDF could not be written', { cause })),
    )
  })
}
