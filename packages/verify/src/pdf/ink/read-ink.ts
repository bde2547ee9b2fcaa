import { contentStreams } from '../content-stream.js'
import type { PdfDocument } from '../document.js'
import type { PdfValue } from '../values.js'
import type { Ink } from './ink.js'
import { run } from './operators.js'
import { startOf } from './reading.js'

/** All text of a page, with what is below it. */
export function inkOf(pdf: PdfDocument, page: PdfValue, number: number): Ink[] {
  const reading = startOf(pdf, number, pdf.entries(page).get('Resources'))
  for (const stream of contentStreams(pdf, page)) run(stream, reading)
  return reading.ink
}
