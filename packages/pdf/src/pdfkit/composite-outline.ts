export type Box = readonly [xMin: number, yMin: number, xMax: number, yMax: number]

/** A part of a glyph that is put together, by its number in the subset. Lengths are font units. */
export interface Part {
  glyph: number
  x: number
  y: number
  box: Box
}

/**
 * The outline of a composite glyph (OpenType 1.9, glyf), and where its ink begins: nothing but references to its parts,
 * so that it takes a few bytes.
 *
 * @param parts one at least
 */
export function compositeOutline(parts: readonly Part[]): { outline: Uint8Array; left: number } {
  const box = parts.map(moved).reduce(around)
  const outline = new Uint8Array(10 + parts.length * 8)
  const view = new DataView(outline.buffer)
  view.setInt16(0, -1)
  box.forEach((value, index) => {
    view.setInt16(2 + index * 2, value)
  })
  parts.forEach(({ glyph, x, y }, index) => {
    const at = 10 + index * 8
    // Offsets as words; ROUND_XY_TO_GRID is left out, so that marks stay where shaping put them.
    view.setUint16(at, argumentsAreWords | argumentsAreOffsets | (index < parts.length - 1 ? moreParts : 0))
    view.setUint16(at + 2, glyph)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  })
  return { outline, left: box[0] }
}

/**
 * The outline of a blank: a line of one unit, which has no area and no ink. PDFium reads no text in an operator all of whose glyphs
 * have no outline, and so would lose the marks of Hebrew and Arabic.
 */
export function inkless(): { outline: Uint8Array; left: number } {
  const outline = new Uint8Array(17)
  const view = new DataView(outline.buffer)
  // One contour in a box from (0, 0) to (1, 0), whose last point is number 1; no instructions.
  for (const [at, value] of [
    [0, 1],
    [6, 1],
    [10, 1],
  ] as const)
    view.setInt16(at, value)
  // Two points on the curve: the same place as before, and one unit to the right (a byte).
  outline.set([onCurve | sameX | sameY, onCurve | shortX | sameX | sameY, 1], 14)
  return { outline, left: 0 }
}

const onCurve = 0x01
const shortX = 0x02
/** With a short x: it is positive. */
const sameX = 0x10
const sameY = 0x20

const argumentsAreWords = 0x01
const argumentsAreOffsets = 0x02
const moreParts = 0x20

const moved = ({ box: [left, bottom, right, top], x, y }: Part): Box => [
  left + x,
  bottom + y,
  right + x,
  top + y,
]

const around = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]
