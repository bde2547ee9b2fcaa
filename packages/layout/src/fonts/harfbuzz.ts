import { LecternError } from '@lectern/core'
import type * as HarfBuzz from 'harfbuzzjs'

/** One glyph as HarfBuzz gives it. Lengths are font units; y grows upwards. */
export interface ShapedGlyph {
  id: number
  /** Index, in UTF-16 units, of the first character of the cluster that it belongs to. */
  cluster: number
  advance: number
  x: number
  y: number
}

/** What layout asks of a font file; only this module sees HarfBuzz. */
export interface Shaper {
  unitsPerEm: number
  has(codePoint: number): boolean
  /** Own width of a glyph, font units. */
  width(glyph: number): number
  /** How far a glyph's ink goes above and below its origin, font units. */
  reach(glyph: number): Reach
  /**
   * Glyphs from left to right. Clusters rise from left to right, or fall in right-to-left text, and none is smaller
   * than a user-perceived character.
   */
  shape(text: string, rtl: boolean, lang: string, around?: Around): ShapedGlyph[]
  /** Half-width forms of full-width punctuation, where the font has them (OpenType 1.9, `halt`). */
  shapeHalved(text: string, lang: string): ShapedGlyph[]
}

export interface Reach {
  top: number
  bottom: number
}

/** Letters beside a text that are shaped elsewhere: Arabic letters join across a change of weight or colour. */
export interface Around {
  before: string
  after: string
}

/**
 * HarfBuzz, loaded when a layout begins: it is WebAssembly, so that every machine shapes alike.
 *
 * @throws LecternError `unsupported` where its file is not there
 */
export async function loadHarfBuzz(): Promise<(bytes: Uint8Array) => Shaper> {
  const harfBuzz = await import('harfbuzzjs').catch((cause: unknown) => {
    throw new LecternError('unsupported', 'HarfBuzz, which shapes the letters, cannot be loaded', {
      hint: 'In a browser, put harfbuzz.wasm beside the bundle; `lectern assets FOLDER` writes it. A policy must allow wasm-unsafe-eval.',
      cause,
    })
  })
  return (bytes) => createShaper(harfBuzz, bytes)
}

function createShaper(
  { Blob, Face, Font, Buffer, Direction, Feature, shape }: typeof HarfBuzz,
  bytes: Uint8Array,
): Shaper {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const buffer = new Buffer()
  const widths = new Map<number, number>()
  const reaches = new Map<number, Reach>()
  const half = new Feature('halt', 1)

  function glyphsOf(from = 0): ShapedGlyph[] {
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance, xOffset, yOffset }) => ({
      id: codepoint,
      cluster: cluster - from,
      advance: xAdvance ?? 0,
      x: xOffset ?? 0,
      y: yOffset ?? 0,
    }))
  }

  return {
    unitsPerEm: face.upem,
    has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) > 0,
    width(glyph) {
      let width = widths.get(glyph)
      if (width === undefined) {
        width = font.glyphHAdvance(glyph)
        widths.set(glyph, width)
      }
      return width
    },
    reach(glyph) {
      let reach = reaches.get(glyph)
      if (!reach) {
        const { yBearing = 0, height = 0 } = font.glyphExtents(glyph) ?? {}
        reach = { top: yBearing, bottom: yBearing + height }
        reaches.set(glyph, reach)
      }
      return reach
    },
    shape(text, rtl, lang, around) {
      buffer.reset()
      const from = around?.before.length ?? 0
      if (around) buffer.addText(around.before + text + around.after, from, text.length)
      else buffer.addText(text)
      buffer.guessSegmentProperties()
      buffer.setDirection(rtl ? Direction.RTL : Direction.LTR)
      buffer.setLanguage(lang)
      shape(font, buffer)
      return glyphsOf(from)
    },
    shapeHalved(text, lang) {
      buffer.reset()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      buffer.setLanguage(lang)
      shape(font, buffer, [half])
      return glyphsOf()
    },
  }
}
