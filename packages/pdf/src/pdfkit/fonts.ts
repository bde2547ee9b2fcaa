import type PDFDocument from 'pdfkit'
import type { PdfFont, PdfRef } from 'pdfkit'

interface FaceBytes {
  id: string
  bytes: Uint8Array
}

interface DrawnGlyph {
  id: number
  codePoints: readonly number[]
  width: number
}

/** A face in this file, with a code for every pair of a glyph and the characters that it stands for. */
export interface FileFont {
  name: string
  ref: PdfRef
  /** Four hexadecimal digits. */
  code(glyph: DrawnGlyph): string
}

/** Fonts of one file, opened when first drawn. pdfkit embeds and subsets them. */
export class FontTable {
  readonly #document: PDFDocument
  readonly #fonts = new Map<string, FileFont>()

  constructor(document: PDFDocument) {
    this.#document = document
  }

  use(face: FaceBytes): FileFont {
    let font = this.#fonts.get(face.id)
    if (!font) {
      // A view of the same memory: opening copies nothing.
      font = fileFont(this.#document.font(face.bytes)._font)
      this.#fonts.set(face.id, font)
    }
    return font
  }
}

/**
 * pdfkit keeps only the first characters of a glyph for copying text out (a no-break space would become a space, and
 * Arabic letters that share a shape would mix). So a glyph gets one more code for each further meaning.
 */
function fileFont(font: PdfFont): FileFont {
  const codes = new Map<string, string>()
  const included = new Set<number>()
  return {
    name: font.id,
    ref: font.ref(),
    code(glyph) {
      const key = `${glyph.id}:${glyph.codePoints.join()}`
      let code = codes.get(key)
      if (code === undefined) {
        const cid = newCode(font, glyph.id, included)
        font.widths[cid] = glyph.width
        font.unicode[cid] = glyph.codePoints.length > 0 ? glyph.codePoints : [0xfffd]
        code = cid.toString(16).padStart(4, '0')
        codes.set(key, code)
      }
      return code
    },
  }
}

function newCode({ subset }: PdfFont, glyph: number, included: Set<number>): number {
  if (!included.has(glyph)) {
    included.add(glyph)
    return subset.includeGlyph(glyph)
  }
  return subset.glyphs.push(glyph) - 1
}
