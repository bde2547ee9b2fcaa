import type { EmbeddedFont, FontkitFont } from 'pdfkit'
import type { PdfDocument } from './document.js'

/** What fontkit read of each file, as long as its bytes are held: the next document need not read it again. */
const opened = new WeakMap<Uint8Array, FontkitFont>()

/**
 * Has PDFKit embed a font file, with what it gets wrong put right: the name of a font may hold characters that end a
 * name of PDF, a font may lack the table `post`, and the glyph for what is missing has a width in other units and stands
 * for U+0000, which PDF/A forbids.
 */
export function embedFont(document: PdfDocument, id: string, bytes: Uint8Array): EmbeddedFont {
  document.registerFont(id, opened.get(bytes) ?? bytes).font(id)
  const embedded = document._font as EmbeddedFont
  // PDFKit gives a font again for another face of its file.
  if (embedded.unicode[0]?.[0] === missing) return embedded
  opened.set(bytes, embedded.font)
  embedded.font = mended(embedded.font, id, bytes)
  embedded.widths[0] = rounded(embedded.font.getGlyph(0).advanceWidth * embedded.scale)
  embedded.unicode[0] = [missing]
  return embedded
}

function mended(font: FontkitFont, id: string, bytes: Uint8Array): FontkitFont {
  const postscriptName = clean(font.postscriptName ?? '') || clean(id) || 'Font'
  return Object.create(font, {
    postscriptName: { value: postscriptName },
    post: { value: postOf(font, bytes) },
  })
}

/** What PDFKit asks of the table `post`: fontkit would read the names of a thousand glyphs with it. */
function postOf({ directory }: FontkitFont, bytes: Uint8Array): NonNullable<FontkitFont['post']> {
  const { post } = directory.tables
  if (!post || post.offset + 16 > bytes.length) return { isFixedPitch: 0, italicAngle: 0 }
  const table = new DataView(bytes.buffer, bytes.byteOffset + post.offset, 16)
  return { isFixedPitch: table.getUint32(12), italicAngle: table.getInt32(4) / 0x10000 }
}

const clean = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '')

/** The character of what no font shows. */
const missing = 0xfffd

/** Widths are exact to a hundredth of a thousandth of an em. */
export const rounded = (width: number): number => Math.round(width * 100) / 100
