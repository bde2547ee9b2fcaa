/** What a file says about itself. */
export interface DocumentInfo {
  title: string
  authors: readonly string[]
  description?: string | undefined
  subjects: readonly string[]
  rights?: string | undefined
  lang: string
  creator: string
  date: Date
  /** 16 bytes. */
  id: Uint8Array
  pdfa?: 'PDF/A-2a' | undefined
  /** The file conforms to PDF/UA-1, so it may say so. */
  pdfua: boolean
}

/** The metadata packet's descriptions (ISO 16684-1). pdfkit adds the PDF/A identification itself. */
export function xmp(info: DocumentInfo): string {
  const { title, authors, description, subjects, rights, lang, creator, date } = info
  const day = `${date.toISOString().slice(0, 19)}Z`
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${day}</xmp:CreateDate><xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool><pdf:Producer>${escapeXml(creator)}</pdf:Producer>
${localised('dc:title', title)}${list('dc:creator', 'Seq', authors)}${localised('dc:description', description)}${list('dc:subject', 'Bag', subjects)}${localised('dc:rights', rights)}${list('dc:language', 'Bag', [lang])}</rdf:Description>${info.pdfua ? uaIdentification + (info.pdfa ? uaSchema : '') : ''}`
}

const uaIdentification = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`

/** PDF/A wants every schema that it does not know described (ISO 19005-2, 6.6.2.3.3). */
const uaSchema = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

function localised(name: string, value: string | undefined): string {
  return value
    ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>\n`
    : ''
}

function list(name: string, kind: 'Seq' | 'Bag', values: readonly string[]): string {
  if (values.length === 0) return ''
  return `<${name}><rdf:${kind}>${values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('')}</rdf:${kind}></${name}>\n`
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
