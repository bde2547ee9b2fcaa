import { strToU8, zipSync } from 'fflate'

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
}
const declared = Object.entries(namespaces)
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('')

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'

/** What stands inside the root of each part. */
export interface WordParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  core?: string
  header1?: string
  chart1?: string
  data1?: string
  relationships?: readonly { id: string; type: string; target: string; outside?: boolean }[]
  /** Other files by their paths in the package. */
  files?: Readonly<Record<string, Uint8Array>>
}

const roots: Readonly<Record<string, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header1: 'w:hdr',
  chart1: 'c:chartSpace',
  data1: 'dgm:dataModel',
}

/** A Word file of readable parts. */
export function docx({ body, core, relationships = [], files = {}, ...parts }: WordParts): Uint8Array {
  const content: Record<string, Uint8Array> = {}
  const add = (path: string, xml: string) => {
    content[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)
  }
  const others = Object.entries({ styles, ...parts }).flatMap(([name, inner]) =>
    inner ? [{ name, inner }] : [],
  )
  add('[Content_Types].xml', contentTypes(others.map(({ name }) => name)))
  add(
    '_rels/.rels',
    relationshipsXml([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      ...(core ? [{ id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' }] : []),
    ]),
  )
  add('word/document.xml', `<w:document${declared}><w:body>${body}</w:body></w:document>`)
  for (const { name, inner } of others)
    add(`word/${name}.xml`, `<${roots[name]}${declared}>${inner}</${roots[name]}>`)
  if (core) add('docProps/core.xml', `<cp:coreProperties${declared}>${core}</cp:coreProperties>`)
  const own = others.map(({ name }) => ({ id: name, type: name.replace(/\d$/, ''), target: `${name}.xml` }))
  add('word/_rels/document.xml.rels', relationshipsXml([...own, ...relationships]))
  return zipSync({ ...content, ...files }, { mtime: '2020-01-01T00:00:00' })
}

/** Word opens no file without them. */
function contentTypes(names: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
  }
  const kinds: Readonly<Record<string, string>> = {
    document: `${word}.document.main+xml`,
    header1: `${word}.header+xml`,
    chart1: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    data1: 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml',
  }
  const types = ['document', ...names].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${kinds[name] ?? `${word}.${name}+xml`}"/>`,
  )
  const extensions = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  )
  return `<Types xmlns="${packageTypes}/content-types">${extensions.join('')}${types.join('')}</Types>`
}

function relationshipsXml(list: NonNullable<WordParts['relationships']>): string {
  const all = list.map(
    ({ id, type, target, outside }) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="${packageTypes}/relationships">${all.join('')}</Relationships>`
}

/** A part of Word's own styles, as German Word writes them: ids are in its language, names are not. */
const styles = `
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="HTMLVorformatiert"><w:name w:val="HTML Preformatted"/></w:style>
<w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Abschnitt"><w:name w:val="Abschnitt"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Merksatz"><w:name w:val="Merksatz"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/></w:style>
`

/** One pixel. */
export const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (one) => one.charCodeAt(0),
)
