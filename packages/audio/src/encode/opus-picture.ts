import { concat } from '@lectern/core'
import type { Cover } from './encoder.js'

/** What the picture is: the front cover. */
const front = 3

/** A picture as a Vorbis comment has it: FLAC's block (RFC 9639, 8.8) in base64. Width, height and colours are left to its reader. */
export function picture({ bytes, mediaType, alt }: Cover): string {
  const type = new TextEncoder().encode(mediaType)
  const words = new TextEncoder().encode(alt)
  const unknown = new Uint8Array(16)
  return base64(
    concat([
      number(front),
      number(type.length),
      type,
      number(words.length),
      words,
      unknown,
      number(bytes.length),
      bytes,
    ]),
  )
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** As many bytes as a call may have arguments, and no group of three is parted. */
const piece = 3 * 2 ** 13

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)))
  return text
}
