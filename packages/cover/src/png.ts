import { concat, type Deflate } from '@lectern/core'
import crc32 from 'crc-32'
import type { Picture } from './picture.js'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Bits of a pixel, colours of a palette, and the only ways to compress, to filter and not to interlace (PNG 3, 11.2.1). */
const format = [8, 3, 0, 0, 0]

/** A picture as PNG. Type on plain grounds is smaller that way than as JPEG, and has no artefacts. */
export async function pngOf({ rows, colors, width, height }: Picture, deflate: Deflate): Promise<Uint8Array> {
  return concat([
    signature,
    chunk('IHDR', concat([uint32(width), uint32(height), Uint8Array.from(format)])),
    chunk('PLTE', Uint8Array.from(colors.flat())),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Length, type, content, and a check sum of the type and the content (PNG 3, 5.3). */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const checked = concat([new TextEncoder().encode(type), content])
  return concat([uint32(content.length), checked, uint32(crc32.buf(checked))])
}

/** Four octets, the largest first (PNG 3, 7.1). */
function uint32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint32(0, value)
  return new Uint8Array(view.buffer)
}
