import { unzlibSync } from 'fflate'

/**
 * Throws when the pixels of a PNG are damaged. PDFKit decodes some of them in the background, where a mistake would
 * end the process.
 */
export function checkPng(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] !== 0x89) return
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
    if (view.getUint32(at + 4) === 0x49444154) parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  const pixels = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let end = 0
  for (const part of parts) {
    pixels.set(part, end)
    end += part.length
  }
  unzlibSync(pixels)
}
