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

/** Colours count by their opacity: what is clear has none. */
function mean(pixels: Pixels, x: number, y: number, factor: number, into: Uint8Array, to: number): void {
  const sums = [0, 0, 0]
  let [opacity, count] = [0, 0]
  for (let row = y * factor; row < Math.min((y + 1) * factor, pixels.height); row++) {
    for (let column = x * factor; column < Math.min((x + 1) * factor, pixels.width); column++) {
      const at = (row * pixels.width + column) * 4
      const weight = pixels.rgba[at + 3] ?? 0
      for (let channel = 0; channel < 3; channel++)
        sums[channel] = (sums[channel] ?? 0) + (pixels.rgba[at + channel] ?? 0) * weight
      opacity += weight
      count++
    }
  }
  for (let channel = 0; channel < 3; channel++)
    into[to + channel] = opacity > 0 ? Math.round((sums[channel] ?? 0) / opacity) : 0
  into[to + 3] = Math.round(opacity / count)
}
