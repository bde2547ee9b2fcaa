import type { Pixels } from '@lectern/core'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference, Value } from '../pdfkit/values.js'
import { profileSpace } from './icc.js'

/** A byte a sample: colour, row after row, and opacity apart. */
export interface Channels {
  width: number
  height: number
  /** Channels of colour. */
  colors: number
  color: Uint8Array
  opacity: Uint8Array | undefined
}

/** Pixels in the colours of a profile, else in sRGB. */
export function writePixels(
  { width, height, rgba }: Pixels,
  profile: Uint8Array | undefined,
  pdf: PdfDocument,
): Reference {
  const space = (profile && profileSpace(profile, 3, pdf)) ?? 'DeviceRGB'
  const size = width * height
  const color = new Uint8Array(size * 3)
  const opacity = new Uint8Array(size)
  for (let pixel = 0; pixel < size; pixel++) {
    color[pixel * 3] = rgba[pixel * 4] ?? 0
    color[pixel * 3 + 1] = rgba[pixel * 4 + 1] ?? 0
    color[pixel * 3 + 2] = rgba[pixel * 4 + 2] ?? 0
    opacity[pixel] = rgba[pixel * 4 + 3] ?? 0
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
  const mask = opacity?.some((value) => value !== 255)
    ? pdf.stream({ ...common, ColorSpace: 'DeviceGray', ...packed(1) }, predicted(opacity, width, 1))
    : undefined
  return pdf.stream(
    { ...common, ColorSpace: space, ...packed(colors), ...(mask ? { SMask: mask } : {}) },
    predicted(color, width, colors),
  )
}

/** Rows as their differences, by PNG's filters Sub and Up, whichever leaves less. */
function predicted(samples: Uint8Array, width: number, colors: number): Uint8Array {
  const length = width * colors
  const rows = samples.length / length
  const result = new Uint8Array(rows * (length + 1))
  for (let row = 0; row < rows; row++) {
    const from = row * length
    let [sub, up] = [0, 0]
    for (let at = 0; at < length; at++) {
      const value = samples[from + at] ?? 0
      sub += Math.abs(value - (at >= colors ? (samples[from + at - colors] ?? 0) : 0))
      up += Math.abs(value - (row > 0 ? (samples[from + at - length] ?? 0) : 0))
    }
    const back = up < sub ? length : colors
    const to = row * (length + 1)
    result[to] = up < sub ? 2 : 1
    for (let at = 0; at < length; at++) {
      const known = up < sub ? row > 0 : at >= colors
      result[to + 1 + at] = (samples[from + at] ?? 0) - (known ? (samples[from + at - back] ?? 0) : 0)
    }
  }
  return result
}
