import { readExif } from './exif.js'
import { type PictureHeader, tag, viewOf } from './header.js'

export interface JpegHeader extends PictureHeader {
  /** 1 grey, 3 colours of light, 4 inks. */
  channels: number
  /** Whether it says which inks. */
  profiled: boolean
}

/** Inks, density and orientation of a JPEG. Undefined where they are broken. */
export function readJpeg(bytes: Uint8Array): JpegHeader | undefined {
  const view = viewOf(bytes)
  const header: JpegHeader = { orientation: 1, channels: 0, profiled: false, complete: endsWell(bytes) }
  for (let at = 2; at + 10 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return at + 10 <= view.byteLength ? { ...header, channels: view.getUint8(at + 9) } : undefined
    segment(marker, view, at + 4, header)
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function segment(marker: number, view: DataView, at: number, header: JpegHeader): void {
  const name = view.getUint32(at)
  if (marker === 0xe0 && name === tag('JFIF')) {
    const dpi = jfifDensity(view, at)
    if (dpi) header.dpi = dpi
  } else if (marker === 0xe1 && name === tag('Exif')) {
    const { orientation, dpi } = readExif(view, at + 6)
    if (orientation) header.orientation = orientation
    if (dpi && !header.dpi) header.dpi = dpi
  } else if (marker === 0xe2 && name === tag('ICC_')) header.profiled = true
}

function jfifDensity(view: DataView, at: number): number | undefined {
  const [unit, density] = [view.getUint8(at + 7), view.getUint16(at + 8)]
  return unit === 1 ? density : unit === 2 ? density * 2.54 : undefined
}

/** The marker of the end; some cameras write more behind it. */
function endsWell(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > Math.max(0, bytes.length - 65536); at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}
