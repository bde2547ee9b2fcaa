import { type Design, type Rectangle, size } from './design.js'
import { type Color, colorOf, createPalette, mixed, type Palette } from './palette.js'
import { type Coverage, fill } from './raster.js'

/** A picture of few colours: a third of the octets of red, green and blue, and of the time that their compression takes. */
export interface Picture {
  /** As PNG has them (PNG 3, 7.2 and 9): the octet 0, which says that the row is not filtered, then for each pixel the number of its colour. */
  rows: Uint8Array
  colors: readonly Color[]
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

/** Octets of a row: one for its filter, one for each pixel. */
const stride = 1 + size.width

/** Steps between ground and ink, which no eye tells apart: the three inks of a cover have room in a palette. */
const steps = 64

/** The design in pixels. */
export function pictureOf({ rectangles, lines }: Design): Picture {
  const rows = new Uint8Array(size.height * stride)
  const palette = createPalette()
  for (const rectangle of rectangles) paintRectangle(rows, rectangle, palette)
  for (const { lettering, text, size: letters, x, y, color } of lines) {
    // Room above and below for accents, and for scripts that hang.
    const top = Math.max(0, Math.floor(y - letters * 1.3))
    const height = Math.min(size.height - top, Math.ceil(letters * 2.1))
    const outlines = lettering.outlines(text, letters, x, y - top)
    paint(rows, fill(outlines, size.width, height), top, colorOf(color), palette)
  }
  return { rows, colors: palette.colors, ...size }
}

function paintRectangle(rows: Uint8Array, { x, y, width, height, color }: Rectangle, palette: Palette): void {
  const index = palette.indexOf(colorOf(color))
  for (let line = y; line < y + height; line++) {
    const begin = Math.round(line) * stride + 1 + x
    rows.fill(index, begin, begin + width)
  }
}

/** Counted loops: an iterator over the pixels of a cover takes longer than the work on them. */
function paint(
  rows: Uint8Array,
  { width, height, values, from, to }: Coverage,
  top: number,
  ink: Color,
  palette: Palette,
): void {
  // By the number of the ground, and how much of it is covered.
  const known: number[] = []
  for (let row = 0; row < height; row++) {
    const begin = (top + row) * stride + 1
    for (let x = from[row] ?? 0; x < (to[row] ?? 0); x++) {
      const part = Math.round((values[row * width + x] ?? 0) * steps)
      if (part === 0) continue
      const ground = rows[begin + x] ?? 0
      const key = ground * (steps + 1) + part
      known[key] ??= palette.indexOf(mixed(palette.colors[ground] ?? ink, ink, part / steps))
      rows[begin + x] = known[key]
    }
  }
}
