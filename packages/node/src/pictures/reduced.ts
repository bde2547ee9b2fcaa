import type { Pixels } from '@lectern/core'

/** Pixels along the longer side: 300 an inch over A4, more than print shows. */
const most = 3500

/** A picture that is larger than print shows, by the mean of its neighbours; others as they are. */
export function reduced(pixels: Pixels): Pixels {
  const factor = Math.ceil(Math.max(pixels.width, pixels.height) / most)
  if (factor <= 1) return pixels
  const width = Math.max(1, Math.floor(pixels.width / factor))
  const height = Math.max(1, Math.floor(pixels.height / factor))
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) mean(pixels, x, y, factor, rgba, (y * width + x) * 4)
  }
  return { width, height, rgba }
}

/** Colours count by their opacity: what is clear has none. Numbers of their own: a picture has many millions of pixels. */
function mean(pixels: Pixels, x: number, y: number, factor: number, into: Uint8Array, to: number): void {
  const { rgba, width } = pixels
  let [red, green, blue, opacity] = [0, 0, 0, 0]
  const right = Math.min((x + 1) * factor, width)
  const bottom = Math.min((y + 1) * factor, pixels.height)
  for (let row = y * factor; row < bottom; row++) {
    const end = (row * width + right) * 4
    for (let at = (row * width + x * factor) * 4; at < end; at += 4) {
      const weight = rgba[at + 3] as number
      red += (rgba[at] as number) * weight
      green += (rgba[at + 1] as number) * weight
      blue += (rgba[at + 2] as number) * weight
      opacity += weight
    }
  }
  const count = (bottom - y * factor) * (right - x * factor)
  into[to] = opacity > 0 ? Math.round(red / opacity) : 0
  into[to + 1] = opacity > 0 ? Math.round(green / opacity) : 0
  into[to + 2] = opacity > 0 ? Math.round(blue / opacity) : 0
  into[to + 3] = Math.round(opacity / count)
}
