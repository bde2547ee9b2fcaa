import type { FileOptions } from 'pdfkit'
import type { PdfDocument } from './document.js'
import type { Reference } from './values.js'

/**
 * A file inside the document, by PDFKit (ISO 32000-1, 7.11.4). PDFKit ties every file to the whole document, also those
 * that belong to a part of it; here whoever attaches a file ties it to what it belongs to.
 */
export function attachFile(bytes: Uint8Array, options: FileOptions, document: PdfDocument): Reference {
  const { AF } = document.catalog
  const file = document.file(bytes, options)
  if (AF === undefined) delete document.catalog.AF
  else document.catalog.AF = Array.isArray(AF) ? AF.filter((one) => one !== file) : AF
  return file
}
