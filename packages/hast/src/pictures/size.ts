export interface PictureSize {
  width: number
  height: number
}

/**
 * Pixels of a PNG, JPEG, GIF, WebP, AVIF or SVG, from its bytes; what an SVG says in other units counts 96 to the inch. JPEGs that
 * Exif turns by a quarter give their turned size, as browsers draw them.
 *
 * @returns undefined where the picture does not say
 */
export function imageSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    for (const read of [png, gif, webp, jpeg, avif, svg]) {
      const size = read(view, bytes)
      if (size && size.width > 0 && size.height > 0) return size
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error // a file that ends too soon
  }
  return undefined
}

function png(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x89504e47) return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(view: DataView): PictureSize | undefined {
  if (tag(view, 0) !== 'GIF8') return undefined
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function webp(view: DataView): PictureSize | undefined {
  if (tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WEBP') return undefined
  switch (tag(view, 12)) {
    case 'VP8X':
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    default:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
}

/** Walks the segments to the frame header (ISO/IEC 10918-1, B.2.2). */
function jpeg(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined
  let turned = false
  for (let at = 2; at < view.byteLength; ) {
    const marker = view.getUint16(at)
    if (marker === 0xffff) {
      at++
      continue
    }
    if (marker === 0xffe1) turned ||= isTurned(view, at + 4)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? { width: height, height: width } : { width, height }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Whether Exif's orientation (tag 0x0112) is 5 to 8. */
function isTurned(view: DataView, at: number): boolean {
  if (tag(view, at) !== 'Exif') return false
  const tiff = at + 6
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) >= 5
  }
  return false
}

/** The first image spatial extents property (ISO/IEC 23008-12, 6.5.3); good enough where there is one picture. */
function avif(view: DataView, bytes: Uint8Array): PictureSize | undefined {
  if (tag(view, 4) !== 'ftyp') return undefined
  const end = Math.min(bytes.length - 16, 4096)
  for (let at = 8; at < end; at++) {
    if (bytes[at] === 0x69 && tag(view, at) === 'ispe')
      return { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
  }
  return undefined
}

function svg(_view: DataView, bytes: Uint8Array): PictureSize | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 8192))
  const root = /<svg\b[^>]*>/i.exec(head)?.[0]
  if (!root) return undefined
  const [, , , boxWidth, boxHeight] =
    /\bviewBox\s*=\s*["']\s*([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i.exec(root) ?? []
  const width = pixels(attribute(root, 'width'))
  const height = pixels(attribute(root, 'height'))
  if (width && height) return { width, height }
  const box = { width: Number(boxWidth), height: Number(boxHeight) }
  if (!box.width || !box.height) return undefined
  if (width) return { width, height: (width * box.height) / box.width }
  if (height) return { width: (height * box.width) / box.height, height }
  return box
}

function attribute(tagText: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tagText)?.[1]
}

const perUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[-+]?\d+)?)\s*([a-z%]*)\s*$/i.exec(length ?? '') ?? []
  const factor = perUnit[unit.toLowerCase()]
  return number && factor ? Number(number) * factor : undefined
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  )
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}
