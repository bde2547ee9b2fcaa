/// <reference path="../vendor.d.ts" />
import type { Subset } from './truetype.js'

/** A subset of a font with PostScript outlines, by fontkit. Its codes are its glyph numbers: a glyph may stand twice. */
export async function subsetCff(bytes: Uint8Array): Promise<Subset & { repeat(glyph: number): number }> {
  const { create } = await import('fontkit')
  const subset = create(bytes).createSubset()
  return {
    include: (glyph) => subset.includeGlyph(glyph),
    repeat: (glyph) => subset.glyphs.push(glyph) - 1,
    encode: () => subset.encode(),
  }
}
