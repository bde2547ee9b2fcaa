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
 */
export function compositeOutline(parts: readonly Part[]): { outline: Uint8Array; left: number } {
  const [first, ...rest] = parts.map(moved)
  if (!first) return { outline: new Uint8Array(0), left: 0 }
  const box = rest.reduce(around, first)
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
