import type { Article, Block } from '../../../packages/core/dist/index.js'
import type { JsonObject } from './json.ts'
import { isReference, PdfObjects, pdfText } from './pdf-objects.ts'
import { structureElements } from './structure-tree.ts'

/** A block as a reader of the PDF finds it, or as the article holds it. */
export interface BlockReading {
  readonly id: string
  readonly type: string
  readonly lang: string
}

/** Elements that have a structure ID, in logical order, with the language that holds for them. */
export async function blocksInPdf(file: string): Promise<BlockReading[]> {
  const pdf = await PdfObjects.read(file)
  return structureElements(pdf).flatMap(({ type, dictionary }) => {
    const id = pdfText(pdf.resolve(dictionary['/ID']))
    return id === undefined ? [] : [{ id, type: type.slice(1), lang: languageOf(pdf, dictionary) }]
  })
}

/** The nearest element's around it, else the document's (ISO 32000-1, 14.9.2). */
function languageOf(pdf: PdfObjects, element: JsonObject): string {
  const own = pdfText(pdf.resolve(element['/Lang']))
  const parent = element['/P']
  if (own !== undefined) return own
  if (isReference(parent)) return languageOf(pdf, pdf.dictionary(parent))
  return pdfText(pdf.resolve(pdf.root['/Lang'])) ?? 'und'
}

/**
 * Notes stand at their call, descriptions at the end, and captions inside the table that they name: their order is
 * another than the article's.
 */
const elsewhere = new Set(['footnoteDefinition', 'description', 'caption'])

/** The article's blocks in document order, less those that stand elsewhere. */
export function blocksInArticle(article: Article): BlockReading[] {
  const isElsewhere = (block: Block | undefined): boolean =>
    block !== undefined && (elsewhere.has(block.type) || isElsewhere(article.blocks.get(block.parent ?? '')))
  return [...article.blocks.values()]
    .filter((block) => !isElsewhere(block))
    .map(({ id, type, lang }) => ({ id, type, lang }))
}

/** What each kind of block may be in a PDF. */
export const elementTypes: Readonly<Record<string, RegExp>> = {
  // One that holds a picture alone is the picture's; words that are all of an item of a tight list are its body's, as on the page.
  paragraph: /^(P|Div|Figure|LBody)$/,
  heading: /^(H[1-6]|Title|P)$/,
  list: /^L$/,
  listItem: /^LI$/,
  table: /^Table$/,
  tableRow: /^TR$/,
  tableCell: /^T[HD]$/,
  blockquote: /^BlockQuote$/,
  code: /^(Code|P|Div)$/,
  math: /^Formula$/,
  image: /^(Figure|P|Div)$/,
}
