import type { PdfDocument } from './document.js'
import { type Decoder, toUnicode } from './to-unicode.js'
import { is, type PdfValue } from './values.js'

/** What showing text needs of a font, and what can be said of it. */
export interface Font {
  /** Without the mark of its subset ("AtkinsonHyperlegibleNext-Bold"). */
  name: string
  italic: boolean
  decoder: Decoder | undefined
  /** Bytes of a code. */
  codeLength: number
  /** Thousandths of an em. */
  width(code: number): number
}

export function readFont(pdf: PdfDocument, value: PdfValue | undefined): Font {
  const font = pdf.entries(value)
  const [descendant] = pdf.array(font.get('DescendantFonts'))
  const inner = pdf.entries(descendant)
  const descriptor = pdf.entries(inner.get('FontDescriptor') ?? font.get('FontDescriptor'))
  const cmap = font.get('ToUnicode')
  const decoder = cmap === undefined ? undefined : toUnicode(pdf.data(cmap))
  const name = (pdf.name(font.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, '')
  const slope = pdf.resolve(descriptor.get('ItalicAngle'))
  const widths = widthsOf(pdf, inner.get('W'))
  const standard = numberOf(pdf, inner.get('DW'), 1000)
  return {
    name,
    italic: (typeof slope === 'number' && slope !== 0) || /italic|oblique/i.test(name),
    decoder,
    codeLength: decoder?.width ?? (descendant === undefined ? 1 : 2),
    width: (code) => widths.get(code) ?? standard,
  }
}

function numberOf(pdf: PdfDocument, value: PdfValue | undefined, fallback: number): number {
  const found = pdf.resolve(value)
  return typeof found === 'number' ? found : fallback
}

/** Codes whose widths may be told, many times over: there are 65,536. */
const mostCodes = 1_000_000

/** ISO 32000-1, 9.7.4.3: a list from one code on, or one width from code to code. */
function widthsOf(pdf: PdfDocument, value: PdfValue | undefined): Map<number, number> {
  const widths = new Map<number, number>()
  const items = pdf.array(value)
  let codes = 0
  for (let index = 0; index < items.length; ) {
    const first = numberOf(pdf, items[index], 0)
    const next = pdf.resolve(items[index + 1])
    if (is(next, 'array')) {
      next.items.forEach((width, offset) => void widths.set(first + offset, numberOf(pdf, width, 0)))
      index += 2
    } else {
      const width = numberOf(pdf, items[index + 2], 0)
      const last = Math.min(numberOf(pdf, next, first), 0xffff)
      codes += Math.max(0, last - first)
      if (first < 0 || codes > mostCodes) throw new Error('Its fonts map the same codes too many times')
      for (let code = first; code <= last; code += 1) widths.set(code, width)
      index += 3
    }
  }
  return widths
}
