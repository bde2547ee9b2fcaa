import { PdfDocument } from '../pdf/document.js'
import { type StructureElement, spokenText, structureOf } from '../pdf/structure.js'
import { is, type PdfValue, textString } from '../pdf/values.js'
import type { BlockText, Extract } from './extract.js'

/**
 * What readers of print are given beside the words: labels of lists and notes, calls of notes, "(page 4)" behind a link.
 * Links of the author are Link alone.
 */
const generated: ReadonlySet<string> = new Set(['Lbl', 'Reference', 'Formula', 'Figure', 'Form'])
const ours: ReadonlySet<string> = new Set(['Lbl', 'Reference'])

/** @throws Error that says what cannot be read */
export function extractPdf(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const pdf = new PdfDocument(bytes)
  const elements = structureOf(pdf).flatMap(flatten)
  if (elements.length === 0) throw new Error('It has no structure tree: it is not tagged')
  const text = (value: PdfValue | undefined): string | undefined => {
    const found = pdf.resolve(value)
    return is(found, 'string') ? textString(found) : undefined
  }
  const figures = elements.filter(({ type }) => type === 'Figure')
  return {
    edition,
    kind: 'pdf',
    path,
    lang: text(pdf.catalog.get('Lang')),
    title: text(pdf.entries(pdf.trailer.get('Info')).get('Title')),
    blocks: blocksOf(elements, known),
    headings: elements
      .filter(({ type }) => /^H[1-6]$/.test(type))
      .map((element) => ({ level: Number(element.type[1]), text: spokenText(element) })),
    alternatives: figures.flatMap(({ alt }) => alt || []),
    formulas: elements.filter(({ type }) => type === 'Formula').length,
    unlabelled: figures.filter(({ alt }) => !alt?.trim()).map(({ id }) => id ?? 'a figure'),
  }
}

/** The element and all in it, in order; each is looked at once, however deep it is. */
function flatten(element: StructureElement): StructureElement[] {
  const all: StructureElement[] = []
  const visit = (one: StructureElement): void => {
    all.push(one)
    for (const child of one.children) if (typeof child !== 'string') visit(child)
  }
  visit(element)
  return all
}

function blocksOf(elements: readonly StructureElement[], known: ReadonlySet<string>): Map<string, BlockText> {
  const blocks = new Map<string, BlockText>()
  for (const element of elements) {
    if (element.id !== undefined && known.has(element.id)) blocks.set(element.id, ownText(element, known))
  }
  return blocks
}

function ownText(block: StructureElement, known: ReadonlySet<string>): BlockText {
  let mixed = false
  const visit = (element: StructureElement): string => {
    if (element !== block && element.id !== undefined && known.has(element.id)) return ''
    if (element !== block && generated.has(element.type)) {
      mixed ||= !ours.has(element.type)
      return ''
    }
    if (element.actualText !== undefined) return element.actualText
    let said = ''
    for (const child of element.children) said += typeof child === 'string' ? child : visit(child)
    return said
  }
  const text = visit(block)
  return { text, mixed }
}
