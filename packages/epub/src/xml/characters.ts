/** What XML 1.0 has no way to write: control characters, lone surrogates, U+FFFE and U+FFFF (production 2, Char). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export function isXmlText(text: string): boolean {
  return text.search(forbidden) < 0
}

/** The text without what XML forbids. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '')
}
