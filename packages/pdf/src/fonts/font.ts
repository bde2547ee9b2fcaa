import type { Face, Glyph } from '@lectern/layout'
import type { EmbeddedFont } from 'pdfkit'
import { type Composition, compositeGlyphs } from '../pdfkit/composite-glyphs.js'
import type { PdfDocument } from '../pdfkit/document.js'
import { embedFont, rounded } from '../pdfkit/embedded-font.js'
import type { Reference } from '../pdfkit/values.js'

/** A face in the document: gives each glyph its code. */
export interface FontWriter {
  /** Resource name. */
  name: string
  /** The font's object, which is written once it was asked for. */
  reference(): Reference
  /** Four hexadecimal digits. */
  code(glyph: Glyph): string
  /** The code of a cluster that is drawn as one glyph; none where the font's outlines cannot be put together. */
  compose?(cluster: Cluster): string
}

/** Glyphs that stand for their characters together. Lengths are thousandths of an em. */
export interface Cluster {
  parts: readonly { id: number; x: number; y: number }[]
  width: number
  codePoints: readonly number[]
}

export type Fonts = (face: Face) => FontWriter

/** All faces of a document, each embedded once, as the subset that is used. */
export function createFonts(document: PdfDocument): Fonts {
  const byFace = new Map<string, FontWriter>()
  // PDFKit gives the same font for two faces of one file.
  const byFont = new Map<EmbeddedFont, FontWriter>()
  return (face) => {
    let font = byFace.get(face.id)
    if (!font) {
      const embedded = embedFont(document, face.id, face.bytes)
      font = byFont.get(embedded) ?? createFont(embedded, face)
      byFont.set(embedded, font)
      byFace.set(face.id, font)
    }
    return font
  }
}

/** For glyphs that stand for no character: readers take an empty entry for none, and show the code itself. */
const zeroWidthSpace = [0x200b]

/**
 * One code for each pair of a glyph and the characters it stands for: a hyphen and a soft hyphen, or two Arabic letters
 * of one shape, must not be copied out as the same.
 */
function createFont(embedded: EmbeddedFont, face: Face): FontWriter {
  const { subset, widths, unicode } = embedded
  const codes = new Map<string, string>()
  const seen = new Set<number>()
  const composed = compositeGlyphs(subset)

  function codeFor(key: string, number: () => number): string {
    let digits = codes.get(key)
    if (digits === undefined) {
      digits = number().toString(16).padStart(4, '0')
      codes.set(key, digits)
    }
    return digits
  }

  function describe(code: number, width: number, codePoints: readonly number[]): number {
    widths[code] = rounded(width)
    unicode[code] = codePoints.length > 0 ? codePoints : zeroWidthSpace
    return code
  }

  function add({ id, width, codePoints }: Glyph): number {
    // A glyph that stands for other characters too is there twice.
    const code = seen.has(id) ? subset.glyphs.push(id) - 1 : subset.includeGlyph(id)
    seen.add(id)
    return describe(code, width, codePoints)
  }

  function addCluster({ parts, width, codePoints }: Cluster, put: (one: Composition) => number): number {
    const units = (length: number): number => Math.round(length / face.scale)
    const placed = parts.map(({ id, x, y }) => ({ id, x: units(x), y: units(y) }))
    const advance = units(width)
    return describe(put({ parts: placed, advance }), advance * face.scale, codePoints)
  }

  return {
    name: embedded.id,
    reference: () => embedded.ref(),
    code: (glyph) => codeFor(keyOf(glyph), () => add(glyph)),
    ...(composed
      ? { compose: (cluster) => codeFor(clusterKey(cluster), () => addCluster(cluster, composed)) }
      : {}),
  }
}

function clusterKey({ parts, width, codePoints }: Cluster): string {
  return `${parts.map(({ id, x, y }) => `${id},${x},${y}`).join(' ')} ${width} = ${codePoints.join(' ')}`
}

function keyOf({ id, codePoints }: Glyph): string {
  return codePoints.length === 1 ? `${id} ${codePoints[0]}` : `${id} ${codePoints.join(' ')}`
}
