/** A part of a glyph that is put together, by its number in the subset. Lengths are font units. */
export interface Part {
  glyph: number
  x: number
  y: number
}

/** A glyph that is put together of others. */
export interface Composition {
  parts: readonly Part[]
  advance: number
}

type Box = readonly [xMin: number, yMin: number, xMax: number, yMax: number]

/** The outline of a composite glyph (OpenType 1.9, glyf): nothing but references, so that it takes a few bytes. */
export function compositeOutline(
  parts: readonly Part[],
  outlineOf: (glyph: number) => Uint8Array,
): Uint8Array {
  const inked = parts.map((part) => ({ part, box: boxOf(outlineOf(part.glyph)) })).filter(({ box }) => box)
  if (inked.length === 0) return new Uint8Array(0)
  const bytes = new Uint8Array(10 + inked.length * 8)
  const view = new DataView(bytes.buffer)
  view.setInt16(0, -1)
  around(inked.map(({ part, box }) => moved(box as Box, part))).forEach((value, index) => {
    view.setInt16(2 + index * 2, value)
  })
  inked.forEach(({ part }, index) => {
    const at = 10 + index * 8
    // Offsets as words; ROUND_XY_TO_GRID is left out, so that marks stay where shaping put them.
    view.setUint16(at, argumentsAreWords | argumentsAreOffsets | (index < inked.length - 1 ? moreParts : 0))
    view.setUint16(at + 2, part.glyph)
    view.setInt16(at + 4, part.x)
    view.setInt16(at + 6, part.y)
  })
  return bytes
}

const argumentsAreWords = 0x01
const argumentsAreOffsets = 0x02
const moreParts = 0x20

/** The box that an outline states; none where there is no ink. */
function boxOf(outline: Uint8Array): Box | undefined {
  if (outline.length < 10) return undefined
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)]
}

const moved = ([left, bottom, right, top]: Box, { x, y }: Part): Box => [
  left + x,
  bottom + y,
  right + x,
  top + y,
]

function around(boxes: readonly Box[]): Box {
  return boxes.reduce((one, other) => [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ])
}
