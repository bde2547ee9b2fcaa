import type { FontkitFont, FontkitSubset } from 'pdfkit'
import { type Box, compositeOutline, inkless } from './composite-outline.js'

/** A glyph that is put together of the font's glyphs. Lengths are font units. */
export interface Composition {
  parts: readonly { id: number; x: number; y: number }[]
  advance: number
}

/**
 * Lets a subset of fontkit hold glyphs that are put together of others: one code for all characters of a cluster is
 * what makes Indic and right-to-left text come out of every reader as it was written.
 *
 * @returns gives the number of such a glyph; undefined for fonts with PostScript outlines, which have no such glyphs
 */
export function compositeGlyphs(subset: FontkitSubset): ((composition: Composition) => number) | undefined {
  const addOwn = subset._addGlyph?.bind(subset)
  if (!addOwn) return undefined
  const { font } = subset
  const compositions: Composition[] = []

  // fontkit asks for each number in `glyphs`; those below zero are ours.
  subset._addGlyph = (glyph) => {
    // Composite glyphs can make a font longer than the short form of `loca` reaches.
    subset.loca.version = 1
    const composition = compositions[-1 - glyph]
    return composition ? addComposition(composition, subset) : addOwn(glyph)
  }
  return (composition) => {
    if (compositions.length === 0) subset.font = withRoomFor(font)
    compositions.push(composition)
    return subset.glyphs.push(-compositions.length) - 1
  }
}

function addComposition({ parts, advance }: Composition, subset: FontkitSubset): number {
  const inked = parts.flatMap(({ id, x, y }) => {
    const box = boxOf(id, subset.font)
    return box ? [{ glyph: subset.includeGlyph(id), x, y, box }] : []
  })
  const { outline, left } = inked.length > 0 ? compositeOutline(inked) : inkless()
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({ advance, bearing: left })
  subset.offset += outline.length
  return subset.glyf.push(outline) - 1
}

/** The box that an outline states; none where there is no ink. */
function boxOf(id: number, font: FontkitFont): Box | undefined {
  const { offsets } = font.loca
  if (offsets[id] === offsets[id + 1]) return undefined
  const { minX, minY, maxX, maxY } = font.getGlyph(id).cbox
  return [minX, minY, maxX, maxY]
}

/** Parts of a cluster that a rasteriser is told to expect. */
const largestCluster = 12

/** The font with what a rasteriser must have room for (OpenType 1.9, maxp). */
function withRoomFor(font: FontkitFont): FontkitFont {
  const { maxp } = font
  const limit = (value: number): number => Math.min(0xffff, value)
  const { maxPoints = 0, maxContours = 0, maxComponentPoints = 0, maxComponentContours = 0 } = maxp
  const value = {
    ...maxp,
    maxComponentPoints: limit(Math.max(maxPoints, maxComponentPoints) * largestCluster),
    maxComponentContours: limit(Math.max(maxContours, maxComponentContours) * largestCluster),
    maxComponentElements: Math.max(maxp.maxComponentElements ?? 0, largestCluster),
    maxComponentDepth: limit((maxp.maxComponentDepth ?? 0) + 1),
  }
  return Object.create(font, { maxp: { value } })
}
