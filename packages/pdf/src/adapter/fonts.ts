import type { Face, Glyph } from '@lectern/layout'
import type { ObjectWriter, Reference, WrittenFont } from './document.js'

/** A face in the document: gives each glyph its code. */
export interface FontWriter {
  /** Resource name. */
  name: string
  ref: Reference
  /** Four hexadecimal digits. */
  code(glyph: Glyph): string
}

/** All faces of a document, each embedded once, as the subset that is used. */
export function createFonts(writer: ObjectWriter): (face: Face) => FontWriter {
  const fonts = new Map<string, FontWriter>()
  return (face) => {
    let font = fonts.get(face.id)
    if (!font) {
      font = createFont(writer.font(face.id, face.bytes))
      fonts.set(face.id, font)
    }
    return font
  }
}

/**
 * One code for each pair of a glyph and the characters it stands for. PDFKit has one a glyph and keeps the first
 * characters: a hyphen and a soft hyphen, or two Arabic letters of one shape, would be copied out as the same.
 */
function createFont(font: WrittenFont): FontWriter {
  const codes = new Map<string, string>()
  const used = new Set<number>()
  return {
    name: font.id,
    ref: font.ref(),
    code(glyph) {
      const key = `${glyph.id} ${glyph.codePoints.join(' ')}`
      let code = codes.get(key)
      if (code === undefined) {
        code = add(font, glyph, used).toString(16).padStart(4, '0')
        codes.set(key, code)
      }
      return code
    },
  }
}

/** For glyphs that stand for no character: readers take an empty entry for none, and show the code itself. */
const zeroWidthSpace = 0x200b

function add(font: WrittenFont, glyph: Glyph, used: Set<number>): number {
  const { glyphs } = font.subset
  const code = used.has(glyph.id) ? glyphs.push(glyph.id) - 1 : font.subset.includeGlyph(glyph.id)
  used.add(glyph.id)
  font.widths[code] = glyph.width
  font.unicode[code] = glyph.codePoints.length > 0 ? glyph.codePoints : [zeroWidthSpace]
  return code
}
