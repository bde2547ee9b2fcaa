import { unzlibSync } from 'fflate'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference, Value } from '../pdfkit/values.js'
import { profileSpace } from './icc.js'
import { type Channels, writeChannels } from './pixels.js'
import { type PngChunks, readChunks } from './png-chunks.js'
import { channelsOf, samplesOf } from './png-pixels.js'

/**
 * A PNG. Its compressed rows are what PDF's filter reads, so they go in as they are, unless opacity or interlacing is
 * woven into them. PDFKit's own reader drops profiles, passes on rows that are cut off, takes the wrong colour for the
 * one that is clear, and does not end on some damaged files.
 *
 * @throws Error where it is damaged
 */
export function writePng(bytes: Uint8Array, pdf: PdfDocument): Reference {
  const png = readChunks(bytes)
  // Also where the rows stay packed: no reader should be the first to find them damaged.
  const filtered = unzlibSync(png.data)
  const woven = png.interlaced || png.type === 4 || png.type === 6 || (png.type === 3 && png.transparency)
  if (woven) return writeChannels(channels(png, samplesOf(png, filtered)), colorSpace(png, pdf), pdf)
  const rows = Math.ceil((png.width * channelsOf(png) * png.bits) / 8) + 1
  if (filtered.length < rows * png.height) throw new RangeError('Rows of the PNG are missing')
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
function channels(png: PngChunks, samples: Uint8Array): Channels {
  const { width, height, type, transparency } = png
  const count = channelsOf(png)
  const size = width * height
  if (type !== 4 && type !== 6) {
    const opacity =
      type === 3 && transparency ? samples.map((index) => transparency[index] ?? 255) : undefined
    return { width, height, colors: count, color: samples, opacity }
  }
  const color = new Uint8Array(size * (count - 1))
  const opacity = new Uint8Array(size)
  for (let pixel = 0; pixel < size; pixel++) {
    for (let channel = 0; channel < count - 1; channel++)
      color[pixel * (count - 1) + channel] = samples[pixel * count + channel] ?? 0
    opacity[pixel] = samples[pixel * count + count - 1] ?? 255
  }
  return { width, height, colors: count - 1, color, opacity }
}
