/** Core media types of EPUB 3.3, 3.2, that content documents may use without a fallback; film may be of any type. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml'] as const
export const soundTypes = ['audio/mpeg', 'audio/mp4', 'audio/ogg; codecs=opus'] as const

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg; codecs=opus': 'opus',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/ogg': 'ogv',
  'text/vtt': 'vtt',
}

export function extensionOf(mediaType: string): string {
  return extensions[mediaType] ?? 'bin'
}

/** What the package document must say of a sound: MP4 without pictures is `audio/mp4`, Ogg is core with Opus in it only. */
export function soundTypeOf(mediaType: string, bytes: Uint8Array): string {
  if (mediaType === 'video/mp4') return 'audio/mp4'
  if (mediaType === 'audio/ogg' && holdsOpus(bytes)) return 'audio/ogg; codecs=opus'
  return mediaType
}

/** The first packet of an Opus stream stands in the first page, after 28 octets of Ogg (RFC 7845, 3). */
function holdsOpus(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 64)).includes('OpusHead')
}
