import type { Pixels } from '@lectern/core'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference, Value } from '../pdfkit/values.js'
import { profileSpace } from './icc.js'

/** A byte a sample: colour, row after row, and opacity apart. Before each row is a byte, for its filter. */
export interface Channels {
  width: number
  height: number
  /** Channels of colour. */
  colors: number
  color: Uint8Array
  opacity: Uint8Array | undefined
}

export const plane = (width: number, height: number, channels: number): Uint8Array =>
  new Uint8Array((width * channels + 1) * height)

/** Where the first sample of a pixel is in a plane. */
export const placeIn = (width: number, channels: number, x: number, y: number): number =>
  (width * channels + 1) * y + 1 + x * channels

/** Pixels in the colours of a profile, else in sRGB. */
export function writePixels(
  { width, height, rgba }: Pixels,
  profile: Uint8Array | undefined,
  pdf: PdfDocument,
): Reference {
  const space = (profile && profileSpace(profile, 3, pdf)) ?? 'DeviceRGB'
  const color = plane(width, height, 3)
  const opacity = plane(width, height, 1)
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, from += 4) {
      const to = placeIn(width, 3, x, y)
      color[to] = rgba[from] ?? 0
      color[to + 1] = rgba[from + 1] ?? 0
      color[to + 2] = rgba[from + 2] ?? 0
      opacity[placeIn(width, 1, x, y)] = rgba[from + 3] ?? 0
    }
  return writeChannels({ width, height, colors: 3, color, opacity }, space, pdf)
}

/** An image and, where some of it is clear, its soft mask (ISO 32000-1, 11.6.5.3). */
export function writeChannels(channels: Channels, space: Value, pdf: PdfDocument): Reference {
  const { width, height, colors, color, opacity } = channels
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }
  const packed = (count: number) => ({
    DecodeParms: { Predictor: 15, Colors: count, Columns: width },
  })
  const mask =
    opacity && isClearSomewhere(opacity, width)
      ? pdf.stream({ ...common, ColorSpace: 'DeviceGray', ...packed(1) }, predicted(opacity, width, 1))
      : undefined
  return pdf.stream(
    { ...common, ColorSpace: space, ...packed(colors), ...(mask ? { SMask: mask } : {}) },
    predicted(color, width, colors),
  )
}

function isClearSomewhere(opacity: Uint8Array, width: number): boolean {
  for (let row = 0; row < opacity.length; row += width + 1)
    for (let at = row + 1; at <= row + width; at++) if (opacity[at] !== 255) return true
  return false
}

/**
 * Rows as their differences, by PNG's filters Sub and Up, whichever leaves less. In the same memory, which a large picture has
 * no second time: from the last sample back to the first, so that those it differs from are still themselves.
 */
function predicted(plane: Uint8Array, width: number, colors: number): Uint8Array {
  const length = width * colors + 1
  for (let row = plane.length - length; row >= 0; row -= length) {
    const first = row + 1
    const end = row + length
    let [sub, up] = [0, 0]
    for (let at = first; at < end; at++) {
      const value = plane[at] ?? 0
      sub += Math.abs(value - (at >= first + colors ? (plane[at - colors] ?? 0) : 0))
      up += Math.abs(value - (row > 0 ? (plane[at - length] ?? 0) : 0))
    }
    const back = up < sub ? length : colors
    const known = up < sub ? (row > 0 ? first : end) : first + colors
    for (let at = end - 1; at >= known; at--) plane[at] = (plane[at] ?? 0) - (plane[at - back] ?? 0)
    plane[row] = up < sub ? 2 : 1
  }
  return plane
}
