/** What XML 1.0 has no way to write: control characters, lone surrogates, U+FFFE and U+FFFF (production 2, Char). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** The same without surrogates in pairs, which `u` would have to pair: rare, and then looked at closely. */
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/

/** Whether a text holds only characters that XML 1.0 allows. */
export function isXmlText(text: string): boolean {
  return !suspect.test(text) || text.search(forbidden) < 0
}

/** The text without what XML forbids. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '')
}
