import type { Metadata } from '@lectern/core'
import type { Standing } from '../standing.js'
import { program } from './info.js'

/**
 * What the document says of itself in XMP (ISO 16684-1), and what it claims: elements for the packet that PDFKit writes.
 * PDFKit's own are not escaped, and name only one standard. PDF/A is named by PDFKit.
 */
export function xmpOf(
  meta: Metadata,
  info: Readonly<Record<string, string | Date>>,
  identifier: string,
  standing: Standing,
): string {
  const { Keywords, CreationDate: date } = info
  return [
    description('xmlns:dc="http://purl.org/dc/elements/1.1/"', dublinCore(meta, identifier)),
    description('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', [
      ...(date instanceof Date
        ? [element('xmp:CreateDate', iso(date)), element('xmp:ModifyDate', iso(date))]
        : []),
      element('xmp:CreatorTool', program),
    ]),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', [
      element('pdf:Producer', program),
      ...(typeof Keywords === 'string' ? [element('pdf:Keywords', Keywords)] : []),
    ]),
    ...claims(standing),
  ].join('\n')
}

function claims({ standard, accessible, archive }: Standing): string[] {
  if (!accessible) return []
  const part = [
    element('pdfuaid:part', String(standard.ua)),
    ...(standard.ua === 2 ? [element('pdfuaid:rev', '2024')] : []),
  ]
  return [
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', part),
    ...(archive ? [accessibilitySchema] : []),
  ]
}

function dublinCore(meta: Metadata, identifier: string): string[] {
  return [
    `<dc:format>application/pdf</dc:format>`,
    element('dc:identifier', identifier),
    list('dc:title', 'Alt', [meta.title], 'x-default'),
    list(
      'dc:creator',
      'Seq',
      meta.authors.map(({ name }) => name),
    ),
    list('dc:description', 'Alt', meta.description ? [meta.description] : [], 'x-default'),
    list('dc:subject', 'Bag', meta.subjects),
    list('dc:publisher', 'Bag', meta.publisher ? [meta.publisher] : []),
    list('dc:rights', 'Alt', meta.rights ? [meta.rights] : [], 'x-default'),
    list('dc:language', 'Bag', [meta.lang]),
    ...(meta.source ? [element('dc:source', meta.source)] : []),
  ].filter(Boolean)
}

const description = (namespace: string, lines: readonly string[]): string =>
  `<rdf:Description rdf:about="" ${namespace}>\n${lines.join('\n')}\n</rdf:Description>`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

function list(name: string, kind: 'Alt' | 'Seq' | 'Bag', values: readonly string[], lang?: string): string {
  if (values.length === 0) return ''
  const mark = lang ? ` xml:lang="${lang}"` : ''
  const items = values.map((value) => `<rdf:li${mark}>${escapeXml(value)}</rdf:li>`).join('')
  return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`
}

const iso = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeXml(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu, '\ufffd')
}

/** PDF/A wants every namespace of its own explained (ISO 19005-2, 6.6.2.3). */
const accessibilitySchema = description(
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  [
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    element('pdfaSchema:schema', 'PDF/UA Universal Accessibility Schema'),
    element('pdfaSchema:namespaceURI', 'http://www.aiim.org/pdfua/ns/id/'),
    element('pdfaSchema:prefix', 'pdfuaid'),
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    element('pdfaProperty:name', 'part'),
    element('pdfaProperty:valueType', 'Integer'),
    element('pdfaProperty:category', 'internal'),
    element('pdfaProperty:description', 'Indicates, which part of ISO 14289 standard is followed'),
    '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
  ],
)
