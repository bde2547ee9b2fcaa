import { readExif } from './exif.js'
import { type PictureHeader, tag, viewOf } from './header.js'

/** Density, turn and completeness of a PNG (PNG 3, 11.3.4.3). Undefined where its header is broken. */
export function readPng(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes)
  if (bytes.length < 33 || view.getUint32(12) !== tag('IHDR')) return undefined
  const header: PictureHeader = { orientation: 1, complete: false }
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
    const type = view.getUint32(at + 4)
    if (at + 12 + view.getUint32(at) > bytes.length) break
    if (type === tag('pHYs') && view.getUint8(at + 16) === 1) header.dpi = view.getUint32(at + 8) * 0.0254
    else if (type === tag('eXIf')) header.orientation = readExif(view, at + 8).orientation ?? 1
    else if (type === tag('IEND')) header.complete = true
  }
  return header
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Whether all rows are there and whole. No reader should be the first to find that they are not. What is far behind the last
 * row belongs to no picture, and some kilobytes of it can be gigabytes: it is not unpacked.
 */
export async function hasAllRows(bytes: Uint8Array): Promise<boolean> {
  const view = viewOf(bytes)
  const [bits, type, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28) !== 0]
  const row = Math.ceil((view.getUint32(16) * (channels[type] ?? 1) * bits) / 8) + 1
  const all = row * view.getUint32(20)
  const least = interlaced ? 1 : all
  // The passes of an interlaced picture have twice as many rows, which are shorter.
  const most = 2 * all + 4096
  try {
    let length = 0
    for await (const chunk of inflated(dataOf(bytes, view))) {
      length += chunk.length
      if (length > most) break
    }
    return length >= least
  } catch {
    return false
  }
}

function dataOf(bytes: Uint8Array, view: DataView): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12)
    if (view.getUint32(at + 4) === tag('IDAT')) parts.push(bytes.slice(at + 8, at + 8 + view.getUint32(at)))
  return parts
}

/** By the platform's own inflating, in pieces, so that a picture is never whole in memory. */
async function* inflated(parts: Uint8Array<ArrayBuffer>[]): AsyncGenerator<Uint8Array> {
  const reader = new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
  } finally {
    // One that was read to its end, or has failed, has nothing to stop.
    await reader.cancel().catch(() => undefined)
  }
}
