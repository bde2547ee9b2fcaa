const own = /^urn:oasis:names:tc:opendocument:xmlns:([\w-]+):\d/

/** Namespaces of OpenDocument (part 3, 1.4) whose prefixes are not the last word of their name. */
const short: Readonly<Record<string, string>> = {
  drawing: 'draw',
  'xsl-fo-compatible': 'fo',
  'svg-compatible': 'svg',
}

const others: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field',
}

/** What a namespace is called here, or undefined where it is not known. */
export function prefixOf(uri: string): string | undefined {
  const name = own.exec(uri)?.[1]
  if (name) return Object.hasOwn(short, name) ? short[name] : name
  return Object.hasOwn(others, uri) ? others[uri] : undefined
}
