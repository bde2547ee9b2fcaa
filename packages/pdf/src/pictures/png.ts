import { unzlibSync } from 'fflate'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference, Value } from '../pdfkit/values.js'
import { profileSpace } from './icc.js'
import { type Channels, placeIn, plane, writeChannels } from './pixels.js'
import { type PngChunks, readChunks } from './png-chunks.js'
import { channelsOf, checkRows, readRows } from './png-pixels.js'

/**
 * A PNG. Its compressed rows are what PDF's filter reads, so they go in as they are, unless opacity or interlacing is
 * woven into them. PDFKit's own reader drops profiles, passes on rows that are cut off, takes the wrong colour for the
 * one that is clear, and does not end on some damaged files.
 *
 * @throws Error where it is damaged
 */
export function writePng(bytes: Uint8Array, pdf: PdfDocument): Reference {
  const png = readChunks(bytes)
  const woven = png.interlaced || png.type === 4 || png.type === 6 || (png.type === 3 && png.transparency)
  if (woven) return writeChannels(channels(png), colorSpace(png, pdf), pdf)
  // Rows that stay packed are checked too: no reader should be the first to find them damaged.
  checkRows(png)
  return pdf.stream(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: png.width,
      Height: png.height,
      BitsPerComponent: png.bits,
      ColorSpace: colorSpace(png, pdf),
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: channelsOf(png), BitsPerComponent: png.bits, Columns: png.width },
      ...clearColor(png),
    },
    png.data,
  )
}

function colorSpace(png: PngChunks, pdf: PdfDocument): Value {
  const grey = png.type === 0 || png.type === 4
  const profile = png.profile && profileSpace(unzlibSync(png.profile), grey ? 1 : 3, pdf)
  if (png.type !== 3) return profile ?? (grey ? 'DeviceGray' : 'DeviceRGB')
  const last = Math.max(0, Math.floor(png.palette.length / 3) - 1)
  return ['Indexed', profile ?? 'DeviceRGB', last, png.palette.slice(0, (last + 1) * 3)]
}

/** One colour that is clear, as a range of each channel (ISO 32000-1, 8.9.6.4). */
function clearColor({ transparency, type }: PngChunks): { Mask?: Value[] } {
  if (!transparency || type === 3) return {}
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength)
  const count = type === 0 ? 1 : 3
  return {
    Mask: Array.from({ length: count * 2 }, (_, at) => view.getUint16(Math.floor(at / 2) * 2)),
  }
}

/** Colour and opacity apart. */
function channels(png: PngChunks): Channels {
  const { width, height, type, transparency } = png
  const count = channelsOf(png)
  const hasOpacity = type === 4 || type === 6
  const colors = hasOpacity ? count - 1 : count
  const color = plane(width, height, colors)
  const opacity = hasOpacity || (type === 3 && transparency) ? plane(width, height, 1) : undefined
  readRows(png, ({ x, y, across, columns }, samples) => {
    for (let column = 0; column < columns; column++) {
      const pixel = x + column * across
      const from = column * count
      const to = placeIn(width, colors, pixel, y)
      for (let channel = 0; channel < colors; channel++) color[to + channel] = samples[from + channel] ?? 0
      const index = samples[from + count - 1] ?? 0
      if (opacity) opacity[placeIn(width, 1, pixel, y)] = hasOpacity ? index : (transparency?.[index] ?? 255)
    }
  })
  return { width, height, colors, color, opacity }
}
