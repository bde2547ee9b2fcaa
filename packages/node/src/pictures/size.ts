/** Pixels of one decoded picture: 400 MB of memory. A header of a few bytes can ask for sixteen gigabytes. */
const mostPixels = 100_000_000

/** @throws Error where a picture's header states more pixels than are decoded */
export function checkSize(size: { width: number; height: number } | undefined, most = mostPixels): void {
  if (!size || size.width * size.height <= most) return
  throw new Error(`It has ${size.width} × ${size.height} pixels; ${most / 1e6} million are decoded at most`)
}
