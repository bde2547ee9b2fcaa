import { sha256 } from '@lectern/core'
import { base64 } from '@lectern/hast/markup'

/**
 * The content policy that the page declares for itself: only these scripts and this style, by hash; pictures and sound from the
 * page's own place, fonts only where they are inside it. Nothing else is ever asked for. `file:` is for pages that are read
 * from a disk, where `'self'` is nobody.
 */
export function policy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${hashOf(script)}'`).join(' ') || "'none'"}`,
    `style-src '${hashOf(style)}'`,
    "img-src 'self' data: file:",
    "media-src 'self' data: file:",
    ...(style.includes('@font-face') ? ['font-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Of a page whose styles, scripts and fonts are files beside it. */
export const policyOfFiles = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'media', 'font'].map((kind) => `${kind}-src 'self' file:`),
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(text: string): string {
  const hex = sha256(text).match(/../g) ?? []
  return `sha256-${base64(Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16)))}`
}
