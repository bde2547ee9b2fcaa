import { LecternError } from '@lectern/core'
import type { Face, Layout } from '@lectern/layout'
import type { PdfFont } from 'pdfkit'
import type { PdfDocument } from '../pdfkit/document.js'
import { embedFont } from '../pdfkit/embedded-font.js'

/** A font that viewers write with: whole, since nobody knows which letters will be typed. PDFKit takes it for one of its own. */
export type FieldFont = PdfFont

const [first, last] = [32, 255]

/**
 * The face of most of the text as a simple font with the letters of Western Europe (ISO 32000-1, 9.6.3): viewers cannot write in a font whose
 * codes are numbers of glyphs. For other letters they use fonts of their own.
 *
 * @throws LecternError `unsupported` where no face of the text can be a simple font
 */
export function fieldFont(pdf: PdfDocument, layout: Pick<Layout, 'pages'>): FieldFont {
  const face = bodyFace(layout)
  const { bytes } = face
  const { font, scale } = embedFont(pdf, face.id, bytes)
  if (font['CFF ']?.isCIDFont) throw noSimpleFont(face)
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
    // ISO 32000-1, table 126: outlines of OpenType that are not TrueType's are embedded for a font of Type 1.
    ...(isTrueType(face)
      ? { FontFile2: pdf.stream({ Length1: bytes.length }, bytes) }
      : { FontFile3: pdf.stream({ Subtype: 'OpenType' }, bytes) }),
  })
  descriptor.end()
  const reference = pdf.ref({
    Type: 'Font',
    Subtype: isTrueType(face) ? 'TrueType' : 'Type1',
    BaseFont: name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: first,
    LastChar: last,
    Widths: [...letters].map(widthOf),
    FontDescriptor: descriptor,
  })
  reference.end()
  return { id: 'Field', name: 'Field', ref: () => reference }
}

/** The face of most runs, with TrueType outlines if any has them: each of their glyphs can be in a simple font. */
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

function noSimpleFont({ family }: Face): LecternError {
  return new LecternError(
    'unsupported',
    `Form fields cannot be written in ${family}, whose glyphs have no names`,
    {
      hint: 'Choose another font for the text, or leave out --pdf-forms.',
    },
  )
}

/** OpenType, 4.3: the version of fonts with TrueType outlines. */
const isTrueType = ({ bytes }: Face): boolean => bytes[0] === 0 && bytes[1] === 1
