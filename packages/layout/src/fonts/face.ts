import type { FontFace } from '@lectern/core'
import type { Reach, Shaper } from './harfbuzz.js'

/** One glyph of a shaped text. Lengths are thousandths of an em; y grows upwards, as in fonts. */
export interface Glyph {
  /** Number of the glyph in the font. */
  id: number
  /** Characters of the source that the glyph stands for; none where it is part of the letter read before it. */
  codePoints: readonly number[]
  /** How far the pen moves. */
  advance: number
  /** Distance of the glyph from the pen. */
  x: number
  /** Points, upwards from the line. */
  y: number
  /** Width of the glyph in the font. */
  width: number
}

/** A shaped piece of text in one face. Shared by every place that shows the same letters. */
export interface GlyphRun {
  /** The font of all its glyphs. */
  face: Face
  /** From left to right. */
  glyphs: readonly Glyph[]
  /** Thousandths of an em. */
  width: number
  /** Whether its text reads from right to left. */
  rtl: boolean
  /**
   * How far its ink goes above the baseline and below, thousandths of an em: known for scripts that pile up marks and
   * letters, so that lines can make room.
   */
  reach?: Reach
  /** Every glyph sits at its pen and moves it by its own width (no kerning, no marks). */
  plain: boolean
}

/** An opened font file. */
export interface Face {
  /** The identifier that the font source gives. */
  id: string
  /** Name of the family. */
  family: string
  /** The whole font file. */
  bytes: Uint8Array
  /** Thousandths of an em a font unit. */
  scale: number
  /** Whether the font has a glyph for a code point. */
  has(codePoint: number): boolean
}

/** The face with its shaper. */
export interface OpenFace extends Face {
  shaper: Shaper
}

/** Opens a font file. Its tables are read when the first text is shaped in it. */
export async function openFace(source: FontFace, open: (bytes: Uint8Array) => Shaper): Promise<OpenFace> {
  const bytes = await source.bytes()
  const known = new Map<number, boolean>()
  let shaper: Shaper | undefined
  const shaping = (): Shaper => {
    shaper ??= open(bytes)
    return shaper
  }
  return {
    id: source.id,
    family: source.family,
    bytes,
    get shaper() {
      return shaping()
    },
    get scale() {
      return 1000 / shaping().unitsPerEm
    },
    has(codePoint) {
      let has = known.get(codePoint)
      if (has === undefined) {
        has = shaping().has(codePoint)
        known.set(codePoint, has)
      }
      return has
    },
  }
}
