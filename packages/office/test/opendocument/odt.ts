import { strToU8, type Zippable, zipSync } from 'fflate'

const text = 'application/vnd.oasis.opendocument.text'
const namespaces = [
  ...['office', 'style', 'text', 'table', 'meta', 'number', 'chart', 'form', 'script'].map((name) => [
    name,
    name,
  ]),
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
  ['svg', 'svg-compatible'],
].map(([prefix, name]) => [prefix, `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`])
const declared = [
  ...namespaces,
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
  ['loext', 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
  ['field', 'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('')

/** What stands inside each part. */
export interface TextParts {
  body: string
  /** Styles that the program made for single words, and list styles. */
  automatic?: string
  /** Styles that the author chose. */
  styles?: string
  /** Pages with their headers and footers. */
  master?: string
  meta?: string
  /** The content of the embedded object "Object 1". */
  object?: string
  /** Other files by their paths in the package. */
  files?: Readonly<Record<string, Uint8Array>>
}

/** An OpenDocument text of readable parts. */
export function odt({
  body,
  automatic = '',
  styles = '',
  master = '',
  meta,
  object,
  files = {},
}: TextParts): Uint8Array {
  const part = (name: string, inner: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name}${declared} office:version="1.3">${inner}</office:${name}>`,
    )
  const content: Zippable = {
    mimetype: [strToU8(text), { level: 0 }],
    'content.xml': part(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': part(
      'document-styles',
      `<office:styles>${ownStyles}${styles}</office:styles><office:master-styles>${master}</office:master-styles>`,
    ),
    ...(meta ? { 'meta.xml': part('document-meta', `<office:meta>${meta}</office:meta>`) } : {}),
    ...(object
      ? { 'Object 1/content.xml': strToU8(object.replace(/^<[\w:-]+/, (tag) => `${tag}${declared}`)) }
      : {}),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${text}"/></manifest:manifest>`,
    ),
  }
  return zipSync({ ...content, ...files }, { mtime: '2020-01-01T00:00:00' })
}

/** The same as flat XML, with pictures in base64 where the body has them. */
export function fodt({ body, automatic = '', styles = '', meta = '' }: TextParts): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document${declared} office:version="1.3" office:mimetype="${text}"><office:meta>${meta}</office:meta><office:styles>${ownStyles}${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  )
}

const style = (family: string, name: string, parent?: string, inner = '') =>
  `<style:style style:family="${family}" style:name="${name.replace(/ /g, '_20_')}" style:display-name="${name}"${parent ? ` style:parent-style-name="${parent.replace(/ /g, '_20_')}"` : ''}>${inner}</style:style>`

/** A part of Writer's own styles. */
const ownStyles = [
  style('paragraph', 'Standard'),
  style('paragraph', 'Heading', 'Standard'),
  style('paragraph', 'Heading 1', 'Heading', '<style:text-properties fo:font-weight="bold"/>'),
  style('paragraph', 'Title', 'Heading'),
  style('paragraph', 'Subtitle', 'Heading'),
  style('paragraph', 'Caption', 'Standard'),
  style('paragraph', 'Illustration', 'Caption'),
  style('paragraph', 'Table', 'Caption'),
  style('paragraph', 'Quotations', 'Standard'),
  style('paragraph', 'Preformatted Text', 'Standard'),
  style('paragraph', 'Table Heading', 'Standard'),
  style('paragraph', 'Horizontal Line', 'Standard'),
  style('text', 'Strong Emphasis', undefined, '<style:text-properties fo:font-weight="bold"/>'),
  style('text', 'Emphasis', undefined, '<style:text-properties fo:font-style="italic"/>'),
  style('text', 'Source Text'),
].join('')
