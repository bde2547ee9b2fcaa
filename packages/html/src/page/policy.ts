import { sha256 } from '@lectern/core'
import { base64 } from '../base64.js'

/**
 * The content policy that the page declares for itself: only this script and this style, by hash; pictures and sound from the page's
 * own place. Nothing else is ever asked for. `file:` is for pages that are read from a disk, where `'self'` is nobody.
 */
export function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    script ? `script-src '${hashOf(script)}'` : "script-src 'none'",
    `style-src '${hashOf(style)}'`,
    "img-src 'self' data: file:",
    "media-src 'self' data: file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  const hex = sha256(text).match(/../g) ?? []
  return `sha256-${base64(Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16)))}`
}
