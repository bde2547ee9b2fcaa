import { type Design, type Rectangle, size } from './design.js'
import type { Picture } from './jpeg-task.js'
import { fill } from './raster.js'

type Pixels = Picture['data']

/** The design in pixels. */
export function pictureOf({ rectangles, lines }: Design): Picture {
  const pixels: Pixels = new Uint8Array(size.width * size.height * 4).fill(255)
  for (const rectangle of rectangles) paintRectangle(pixels, rectangle)
  for (const { lettering, text, size: letters, x, y, color } of lines) {
    // Room above and below for accents, and for scripts that hang.
    const top = Math.max(0, Math.floor(y - letters * 1.3))
    const height = Math.min(size.height - top, Math.ceil(letters * 2.1))
    const outlines = lettering.outlines(text, letters, x, y - top)
    paint(pixels, fill(outlines, size.width, height).values, top, color)
  }
  return { data: pixels, ...size }
}

function paintRectangle(pixels: Pixels, { x, y, width, height, color }: Rectangle): void {
  const ink = channels(color)
  const row = new Uint8Array(width * 4)
  for (let at = 0; at < row.length; at += 4) row.set([...ink, 255], at)
  for (let line = y; line < y + height; line++) pixels.set(row, (Math.round(line) * size.width + x) * 4)
}

/** Counted loops: an iterator over the millions of pixels of a cover takes longer than the work on them. */
function paint(pixels: Pixels, coverage: Float32Array, top: number, color: string): void {
  const ink = channels(color)
  const offset = top * size.width * 4
  for (let index = 0; index < coverage.length; index++) {
    const part = coverage[index] ?? 0
    if (part === 0) continue
    for (let channel = 0; channel < ink.length; channel++) {
      const at = offset + index * 4 + channel
      const ground = pixels[at] ?? 0
      pixels[at] = Math.round(ground + ((ink[channel] ?? 0) - ground) * part)
    }
  }
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
