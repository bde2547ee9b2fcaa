/** A text string: ASCII as it is, anything else as UTF-16BE with its mark (ISO 32000-1, 7.9.2.2). PDFKit tells names by the primitive type. */
export function textString(text: string): unknown {
  return Object(text)
}

/** The bytes by which PDF sorts the keys of name trees. */
export function sortKey(text: string): string {
  let ascii = true
  for (let index = 0; index < text.length; index++) ascii &&= text.charCodeAt(index) < 0x80
  if (ascii) return text
  let key = '\xfe\xff'
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    key += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return key
}

/** A name tree of one node, in the order of bytes; PDFKit would sort by locale. */
export function nameTree(entries: Iterable<readonly [string, unknown]>): { Names: unknown[] } {
  const sorted = [...entries].map(([name, value]) => ({ name, value, key: sortKey(name) }))
  sorted.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return { Names: sorted.flatMap(({ name, value }) => [textString(name), value]) }
}

/** Coordinates are exact to a thousandth of a point. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** Hexadecimal of a text as UTF-16BE with its mark, for operands inside content. */
export function hexText(text: string): string {
  let hex = 'feff'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return `<${hex}>`
}
