type Signature = readonly [mediaType: string, test: (bytes: Uint8Array) => boolean]

const ascii =
  (text: string, at = 0) =>
  (bytes: Uint8Array) =>
    [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0))
const octets =
  (...values: number[]) =>
  (bytes: Uint8Array) =>
    values.every((value, index) => bytes[index] === value)

const signatures: readonly Signature[] = [
  ['image/png', octets(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', octets(0xff, 0xd8, 0xff)],
  ['image/gif', ascii('GIF8')],
  ['image/webp', (bytes) => ascii('RIFF')(bytes) && ascii('WEBP', 8)(bytes)],
  ['image/avif', (bytes) => ascii('ftypavi', 4)(bytes)],
  ['audio/wav', (bytes) => ascii('RIFF')(bytes) && ascii('WAVE', 8)(bytes)],
  ['audio/mpeg', (bytes) => ascii('ID3')(bytes) || isMpegFrame(bytes)],
  ['audio/ogg', ascii('OggS')],
  ['video/mp4', ascii('ftyp', 4)],
  ['video/webm', octets(0x1a, 0x45, 0xdf, 0xa3)],
  ['application/pdf', ascii('%PDF-')],
  ['application/zip', octets(0x50, 0x4b, 0x03, 0x04)],
  ['font/woff2', ascii('wOF2')],
  ['font/woff', ascii('wOFF')],
  ['font/otf', ascii('OTTO')],
  ['font/ttf', octets(0x00, 0x01, 0x00, 0x00)],
]

/** The media type by content: what a file's name says is never asked. */
export function sniff(bytes: Uint8Array): string {
  const binary = signatures.find(([, test]) => test(bytes))
  if (binary) return binary[0]
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  if (head.includes('\0')) return 'application/octet-stream'
  if (/^<svg[\s>]/i.test(withoutProlog(head))) return 'image/svg+xml'
  if (/^\uFEFF?WEBVTT(\s|$)/.test(head)) return 'text/vtt'
  if (/^\uFEFF?\s*(<!doctype html|<html)/i.test(head)) return 'text/html'
  return 'text/plain'
}

/**
 * What may stand before the root element of a drawing, piece by piece: one pattern for all of it would try every way to part them. Illustrator declares
 * entities there.
 */
const prologPiece = /\s+|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>[]*(?:\[[^\]]*\]\s*)?>/iy

function withoutProlog(head: string): string {
  let at = head.startsWith('\uFEFF') ? 1 : 0
  prologPiece.lastIndex = at
  while (prologPiece.test(head)) at = prologPiece.lastIndex
  return head.slice(at)
}

/** Whether a media type is one of the accepted types or ranges. */
export function accepts(accept: readonly string[], mediaType: string): boolean {
  return accept.some(
    (range) =>
      range === '*/*' ||
      range === mediaType ||
      (mediaType.startsWith(range.replace(/\*$/, '')) && range.endsWith('/*')),
  )
}

function isMpegFrame(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 && ((bytes[1] ?? 0) & 0x06) !== 0
}
