/** Texts and references as they stand in the file, where going through PDFKit's values for each of a hundred thousand objects takes too long. */

const ascii = /^[\0-\x7f]*$/

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
}

/** A text as PDFKit writes it: ASCII as it stands, all else as UTF-16BE behind its mark, one byte a character. */
export function textNotation(text: string): string {
  const bytes = ascii.test(text) ? text : utf16(text)
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (one) => escapes[one] ?? one)})`
}

function utf16(text: string): string {
  let bytes = '\xfe\xff'
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return bytes
}

/** A reference to an object. */
export const referenceNotation = (id: number): string => `${id} 0 R`

/** An array. */
export const arrayNotation = (items: readonly string[]): string => `[${items.join(' ')}]`
