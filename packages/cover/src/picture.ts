import { type Design, type Rectangle, size } from './design.js'
import { type Coverage, fill } from './raster.js'

/** A picture in red, green and blue, an octet each. */
export interface Picture {
  /** As PNG has them (PNG 3, 7.2 and 9): the octet 0, which says that the row is not filtered, then its pixels. */
  rows: Uint8Array
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

/** Octets of a row: one for its filter, three for each pixel. */
const stride = 1 + size.width * 3

/** The design in pixels. */
export function pictureOf({ rectangles, lines }: Design): Picture {
  const rows = new Uint8Array(size.height * stride)
  for (const rectangle of rectangles) paintRectangle(rows, rectangle)
  for (const { lettering, text, size: letters, x, y, color } of lines) {
    // Room above and below for accents, and for scripts that hang.
    const top = Math.max(0, Math.floor(y - letters * 1.3))
    const height = Math.min(size.height - top, Math.ceil(letters * 2.1))
    const outlines = lettering.outlines(text, letters, x, y - top)
    paint(rows, fill(outlines, size.width, height), top, color)
  }
  return { rows, ...size }
}

function paintRectangle(rows: Uint8Array, { x, y, width, height, color }: Rectangle): void {
  const ink = channels(color)
  const pixels = new Uint8Array(width * 3)
  for (let at = 0; at < pixels.length; at += 3) pixels.set(ink, at)
  for (let line = y; line < y + height; line++) rows.set(pixels, Math.round(line) * stride + 1 + x * 3)
}

/** Counted loops: an iterator over the millions of pixels of a cover takes longer than the work on them. */
function paint(rows: Uint8Array, { width, height, values }: Coverage, top: number, color: string): void {
  const ink = channels(color)
  for (let row = 0; row < height; row++) {
    const begin = (top + row) * stride + 1
    for (let x = 0; x < width; x++) {
      const part = values[row * width + x] ?? 0
      if (part === 0) continue
      for (let channel = 0; channel < ink.length; channel++) {
        const at = begin + x * 3 + channel
        const ground = rows[at] ?? 0
        rows[at] = Math.round(ground + ((ink[channel] ?? 0) - ground) * part)
      }
    }
  }
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
