import { concat } from '@lectern/core'
import type { Cover } from './encoder.js'
import { numbers } from './m4b/box.js'

/** What the picture is: the front cover. */
const front = 3

/** A picture as a Vorbis comment has it: FLAC's block (RFC 9639, 8.8) in base64. Width, height and colours are left to its reader. */
export function picture({ bytes, mediaType, alt }: Cover): string {
  const type = new TextEncoder().encode(mediaType)
  const words = new TextEncoder().encode(alt)
  const unknown = new Uint8Array(16)
  const sizes = [numbers(4, front, type.length), type, numbers(4, words.length), words, unknown]
  return base64(concat([...sizes, numbers(4, bytes.length), bytes]))
}

/** Bytes that are encoded at once: a call takes no more arguments, and base64 goes by groups of three. */
const piece = 3 * 2 ** 13

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)))
  return text
}
