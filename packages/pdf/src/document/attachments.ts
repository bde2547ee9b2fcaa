import type { Article } from '@lectern/core'
import { attachFile } from '../pdfkit/attach-file.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'

/** The article itself, from which the document was made: listed for people and tied to the whole document. */
export function attachSource({ source, meta }: Article, date: Date, pdf: PdfDocument): void {
  const { bytes, mediaType, path } = source
  if (!bytes) return
  const name = path.split('/').at(-1) ?? path
  const file = { name, type: mediaType, description: meta.title, relationship: 'Source' as const }
  pdf.catalog.AF = [attachFile(bytes, { ...file, modifiedDate: date, hidden: false }, pdf)]
}

/** The MathML of a formula: tied to its element, and not listed. */
export function attachMathml(mathml: string, number: number, date: Date, pdf: PdfDocument): Reference {
  return attachFile(
    new TextEncoder().encode(mathml),
    {
      name: `formula-${number}.mml`,
      type: 'application/mathml+xml',
      description: 'MathML',
      relationship: 'Supplement',
      modifiedDate: date,
      hidden: true,
    },
    pdf,
  )
}
