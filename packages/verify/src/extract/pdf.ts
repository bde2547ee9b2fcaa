import { PdfDocument } from '../pdf/document.js'
import { type Structure, type StructureElement, structureOf } from '../pdf/structure.js'
import { is, type PdfValue, textString } from '../pdf/values.js'
import type { BlockText, Extract } from './extract.js'
import { isGenerated } from './page.js'

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
  const { isTagged, ...said } = saidIn(structureOf(pdf), known)
  if (!isTagged) throw new Error('It has no structure tree: it is not tagged')
  const text = (value: PdfValue | undefined): string | undefined => {
    const found = pdf.resolve(value)
    return is(found, 'string') ? textString(found) : undefined
  }
  return {
    edition,
    kind: 'pdf',
    path,
    lang: text(pdf.catalog.get('Lang')),
    title: text(pdf.entries(pdf.trailer.get('Info')).get('Title')),
    ...said,
  }
}

interface Said {
  isTagged: boolean
  blocks: Map<string, BlockText>
  headings: { level: number; text: string }[]
  alternatives: string[]
  formulas: number
  unlabelled: string[]
}

/** What the tags say, found in one walk in logical order, in which no element is kept. */
function saidIn({ roots, child }: Structure, known: ReadonlySet<string>): Said {
  const said: Said = {
    isTagged: roots.length > 0,
    blocks: new Map(),
    headings: [],
    alternatives: [],
    formulas: 0,
    unlabelled: [],
  }
  for (const root of roots) read(root, undefined, false)
  return said

  /**
   * @param around the block whose words it may hold; none where they are said in another way
   * @returns all that it says, if it is asked for
   */
  function read(element: StructureElement, around: BlockText | undefined, isAsked: boolean): string {
    note(element, said)
    const heading = headingOf(element)
    if (heading) said.headings.push(heading)
    const { actualText, id } = element
    const own = id !== undefined && known.has(id) ? { text: '', mixed: false } : undefined
    if (own && id !== undefined) said.blocks.set(id, own)
    const block = own ?? blockFor(element, around)
    if (block && actualText !== undefined) block.text += actualText
    const into = actualText === undefined ? block : undefined
    const parts: string[] = []
    const isHeard = isAsked || heading !== undefined
    for (const kid of element.kids) {
      const node = child(kid, element)
      if (node === undefined) continue
      if (into && typeof node === 'string') into.text += node
      const part = typeof node === 'string' ? node : read(node, into, isHeard)
      if (isHeard) parts.push(part)
    }
    const whole = actualText ?? parts.join(' ')
    if (heading) heading.text = whole
    return whole
  }
}

function note({ type, alt, id }: StructureElement, said: Said): void {
  if (type === 'Formula') said.formulas += 1
  if (type !== 'Figure') return
  if (alt) said.alternatives.push(alt)
  if (!alt?.trim()) said.unlabelled.push(id ?? 'a figure')
}

/** The block to which the words of an element that is no block belong: the one around it, or none. */
function blockFor(
  { type, pageClass }: StructureElement,
  around: BlockText | undefined,
): BlockText | undefined {
  if (pageClass !== undefined && isGenerated(pageClass)) return undefined
  if (!around || !generated.has(type)) return around
  around.mixed ||= !ours.has(type)
  return undefined
}

function headingOf({ type }: StructureElement): { level: number; text: string } | undefined {
  return /^H[1-6]$/.test(type) ? { level: Number(type[1]), text: '' } : undefined
}
