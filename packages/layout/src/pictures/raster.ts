import type { RasterPicture } from '../frame/items.js'

export interface RasterSize {
  /** Pixels, as they are shown (an orientation that turns the picture swaps them). */
  width: number
  height: number
  /** Pixels an inch, where the file says so. */
  dpi?: number
  raster: RasterPicture
}

/** What must be known of a PNG (PNG 3, 11.2.1 and 11.3.4.3). */
export function readPng(bytes: Uint8Array): RasterSize | undefined {
  const view = viewOf(bytes)
  if (bytes.length < 33 || view.getUint32(12) !== 0x49484452 || !endsWell(bytes, view)) return undefined
  const dpi = pngDensity(view)
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    ...(dpi ? { dpi } : {}),
    raster: { bytes, mediaType: 'image/png', orientation: 1 },
  }
}

/** Whether all chunks up to IEND are there. */
function endsWell(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
    if (view.getUint32(at + 4) === 0x49454e44) return true
  }
  return false
}

function pngDensity(view: DataView): number | undefined {
  for (let at = 8; at + 12 <= view.byteLength; at += view.getUint32(at) + 12) {
    const type = view.getUint32(at + 4)
    if (type === 0x49444154) return undefined
    if (type === 0x70485973 && view.getUint8(at + 16) === 1) return view.getUint32(at + 8) * 0.0254
  }
  return undefined
}

/** What must be known of a JPEG: its frame header, density and orientation. Undefined where they are broken. */
export function readJpeg(bytes: Uint8Array): RasterSize | undefined {
  const view = viewOf(bytes)
  let dpi: number | undefined
  let orientation = 1
  for (let at = 2; at + 10 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (marker === 0xe0 && view.getUint32(at + 4) === 0x4a464946) dpi = jfifDensity(view, at + 4)
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966)
      orientation = exifOrientation(view, at + 10) ?? 1
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return frame(view, at + 4, bytes, dpi, orientation)
    }
    at += 2 + length
  }
  return undefined
}

function frame(
  view: DataView,
  at: number,
  bytes: Uint8Array,
  dpi: number | undefined,
  orientation: number,
): RasterSize | undefined {
  const [height, width, channels] = [view.getUint16(at + 1), view.getUint16(at + 3), view.getUint8(at + 5)]
  if (width === 0 || height === 0 || channels === 4) return undefined
  const turned = orientation >= 5
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    ...(dpi ? { dpi } : {}),
    raster: { bytes, mediaType: 'image/jpeg', orientation },
  }
}

function jfifDensity(view: DataView, at: number): number | undefined {
  const [unit, density] = [view.getUint8(at + 7), view.getUint16(at + 8)]
  return unit === 1 ? density : unit === 2 ? density * 2.54 : undefined
}

/** Tag 0x0112 of the first directory (Exif 2.32, 4.6.4). */
function exifOrientation(view: DataView, tiff: number): number | undefined {
  try {
    const little = view.getUint16(tiff) === 0x4949
    const directory = tiff + view.getUint32(tiff + 4, little)
    for (let index = 0; index < view.getUint16(directory, little); index++) {
      const entry = directory + 2 + index * 12
      if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
