import type { OutlinedGlyph, Segment } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { type Reference, textString } from '../pdfkit/values.js'
import { boxOf, compactFont, type Program, programOf } from './compact-font.js'

/** A font that is made of the outlines that it is given: those of formulas, whose font has no file. */
export interface OutlineFont {
  /** Resource name. */
  readonly name: string
  /** The font's object, which is written when the document ends. */
  reference(): Reference
  /** Four hexadecimal digits. Equal outlines that stand for the same text have one code. */
  code(segments: readonly Segment[], glyph: OutlinedGlyph): string
  /** Writes the font, if any page shows it. */
  write(): void
}

export function createOutlineFont(pdf: PdfDocument): OutlineFont {
  let reference: Reference | undefined
  const programs: Program[] = [programOf([], 0)]
  const widths = [0]
  const texts = ['\ufffd']
  const byOutline = new WeakMap<readonly Segment[], string>()
  const byProgram = new Map<string, string>()

  function add(program: Program, { text, advance }: OutlinedGlyph): string {
    widths.push(Math.round(advance))
    texts.push(text)
    return hex(programs.push(program) - 1)
  }

  return {
    name: 'Formulas',
    reference() {
      reference ??= pdf.ref()
      return reference
    },
    code(segments, glyph) {
      let code = byOutline.get(segments)
      if (code !== undefined) return code
      const program = programOf(segments, glyph.advance)
      const key = `${program.bytes} ${glyph.text}`
      code = byProgram.get(key) ?? add(program, glyph)
      byOutline.set(segments, code)
      byProgram.set(key, code)
      return code
    },
    write() {
      if (!reference) return
      reference.data = fontOf(pdf, programs, widths, texts)
      reference.end()
    },
  }
}

/** ISO 32000-1, 9.7. */
function fontOf(
  pdf: PdfDocument,
  programs: readonly Program[],
  widths: readonly number[],
  texts: readonly string[],
): Reference['data'] {
  const BaseFont = 'LECTRN+MathJaxTeX'
  const box = boxOf(programs)
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: BaseFont,
    Flags: 4,
    FontBBox: box,
    ItalicAngle: 0,
    Ascent: 750,
    Descent: -250,
    CapHeight: 683,
    StemV: 70,
    FontFile3: pdf.stream({ Subtype: 'CIDFontType0C' }, compactFont(BaseFont, programs)),
  })
  descriptor.end()
  const descendant = pdf.ref({
    Type: 'Font',
    Subtype: 'CIDFontType0',
    BaseFont,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, widths],
  })
  descendant.end()
  return {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: pdf.stream({}, new TextEncoder().encode(toUnicode(texts))),
  }
}

/** What each code stands for (ISO 32000-1, 9.10.3), in blocks of a hundred at most. */
function toUnicode(texts: readonly string[]): string {
  const entries = texts.map((text, code) => `<${hex(code)}> <${utf16(text).map(hex).join('')}>`)
  const blocks: string[] = []
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

const utf16 = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

const hex = (value: number): string => value.toString(16).padStart(4, '0')
