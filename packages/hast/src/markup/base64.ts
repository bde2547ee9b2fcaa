type Host = {
  Buffer?: { from(bytes: ArrayBufferLike, begin: number, length: number): { toString(as: 'base64'): string } }
}

/** By Node's `Buffer` where there is one, in a tenth of the time. Else in pieces, since a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  const { Buffer } = globalThis as Host
  if (Buffer) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** A file inside a page (RFC 2397). */
export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${base64(bytes)}`
}
