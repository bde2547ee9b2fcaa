import type { Face, Layout } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { embedFont } from '../pdfkit/embedded-font.js'
import type { Reference } from '../pdfkit/values.js'

/** A font that viewers write with: whole, since nobody knows which letters will be typed. */
export interface FieldFont {
  /** Resource name. */
  name: string
  reference: Reference
}

const [first, last] = [32, 255]

/**
 * The face of most of the text as a simple font of the letters of Western Europe (ISO 32000-1, 9.6.3): viewers can write in no font whose
 * codes are numbers of glyphs. For others they have fonts of their own.
 */
export function fieldFont(pdf: PdfDocument, layout: Pick<Layout, 'pages'>): FieldFont {
  const { id, bytes } = bodyFace(layout)
  const { font, scale } = embedFont(pdf, id, bytes)
  const letters = new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  const widthOf = (letter: string): number =>
    Math.round(font.getGlyph(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id).advanceWidth * scale)
  const name = font.postscriptName ?? 'Field'
  const { bbox, ascent, descent, capHeight } = font
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => Math.round(value * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(ascent * scale),
    Descent: Math.round(descent * scale),
    CapHeight: Math.round((capHeight || ascent) * scale),
    StemV: 80,
    FontFile2: pdf.stream({ Length1: bytes.length }, bytes),
  })
  descriptor.end()
  const reference = pdf.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: first,
    LastChar: last,
    Widths: [...letters].map(widthOf),
    FontDescriptor: descriptor,
  })
  reference.end()
  return { name: 'Field', reference }
}

/** The face of most runs; of those with outlines that a simple font can hold. */
function bodyFace({ pages }: Pick<Layout, 'pages'>): Face {
  const counts = new Map<Face, number>()
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'glyphs') continue
      for (const { face } of item.runs) counts.set(face, (counts.get(face) ?? 0) + 1)
    }
  }
  const faces = [...counts].sort(([, one], [, other]) => other - one).map(([face]) => face)
  const found = faces.find(isTrueType) ?? faces[0]
  if (!found) throw new RangeError('A page with fields has no text')
  return found
}

/** OpenType, 4.3: the version of fonts with TrueType outlines. */
const isTrueType = ({ bytes }: Face): boolean => bytes[0] === 0 && bytes[1] === 1
