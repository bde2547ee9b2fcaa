/** Whether a picture moves by itself (WCAG 2.2.2): then nobody but a person can say that it does not flash (2.3.1). */
export function isMoving(bytes: Uint8Array, mediaType: string): boolean {
  const text = () => new TextDecoder('latin1').decode(bytes)
  switch (mediaType) {
    case 'image/gif':
      return text().split('\x21\xf9\x04').length > 2
    case 'image/png':
      return /acTL/.test(text().split('IDAT', 1)[0] ?? '')
    case 'image/webp':
      return bytes.length > 20 && text().slice(12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
    case 'image/avif':
      return text().slice(4, 12) === 'ftypavis'
    case 'image/svg+xml':
      return /<(animate|animateMotion|animateTransform|set)\b|@keyframes|\banimation(-name)?\s*:/i.test(
        text(),
      )
    default:
      return false
  }
}
