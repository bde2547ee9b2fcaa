// In which office files a construct stands, and what became of it: for each the XML that it is written with, what it is in the tree, and the
// finding that tells where it is not kept.
import { openZip } from '../../packages/office/dist/package/zip.js'

const has =
  (type, test = () => true) =>
  (nodes) =>
    nodes.some((node) => node.type === type && test(node))
const wide = (name) => (nodes) => nodes.some((node) => (node[name] ?? 1) > 1)

/** Styles stay in a file that nothing uses any more: only those around words count. */
const styled = (property) => ({
  test: (xml) => {
    const styles =
      xml.match(/<style:style [^>]*style:family="text"[^>]*>(?:(?!<\/style:style>)[\s\S])*/g) ?? []
    return styles.some((style) => {
      const name = /style:name="([^"]+)"/.exec(style)?.[1]
      return property.test(style) && new RegExp(`<text:span text:style-name="${name}">[^<]`).test(xml)
    })
  },
})

/** Name, WordprocessingML, OpenDocument, what it is in the tree, findings that tell of it. */
const constructs = [
  ['tables', /<w:tbl[ >]/, /<table:table[ >]/, has('table'), []],
  [
    'header rows',
    /<w:tblHeader(?: w:val="(?:1|true|on)")?\/>/,
    /<table:table-header-rows/,
    has('table', ({ headerRows }) => headerRows > 0),
    [],
  ],
  [
    'cells over columns',
    /<w:gridSpan w:val="(?:[2-9]|1\d)"/,
    /number-columns-spanned="(?:[2-9]|1\d)"/,
    wide('colSpan'),
    [],
  ],
  [
    'cells over rows',
    /<w:vMerge w:val="restart"/,
    /number-rows-spanned="(?:[2-9]|1\d)"/,
    wide('rowSpan'),
    [],
  ],
  ['lists', /<w:numPr><w:(?:ilvl|numId)/, /<text:list[ >]/, has('list'), []],
  [
    'foot- and endnotes',
    /<w:(?:footnote|endnote)Reference /,
    /<text:note[ >]/,
    has('footnoteReference'),
    ['part'],
  ],
  ['links', /<w:hyperlink [^>]*r:id=/, /<text:a [^>]*xlink:href="http/, has('link'), []],
  [
    'pictures',
    /<a:blip [^>]*r:embed=/,
    /<draw:image [^>]*xlink:href="(?:\.\/)?Pictures/,
    has('image'),
    ['picture', 'part'],
  ],
  [
    'alternative texts',
    /<wp:docPr [^>]*descr="[^"]+"/,
    /<svg:(?:title|desc)>[^<]/,
    has('image', ({ alt }) => Boolean(alt)),
    ['alt', 'object', 'picture', 'part', 'outside'],
  ],
  [
    'formulas',
    /<m:oMath[ >]/,
    /<math[ >]|<math:math[ >]/,
    (nodes) => nodes.some(({ type }) => /[mM]ath$/.test(type)),
    ['object'],
  ],
  [
    'sub- and superscript',
    /<w:vertAlign w:val="su/,
    styled(/style:text-position="(?:su|-?[1-9])/),
    (nodes) => nodes.some(({ type }) => /^su(?:b|per)script$/.test(type)),
    [],
  ],
  [
    'strike-through',
    /<w:d?strike(?: w:val="(?:1|true|on)")?\/>/,
    styled(/text-line-through-style="(?!none)/),
    has('delete'),
    [],
  ],
  [
    'highlights',
    /<w:highlight w:val="(?!none)/,
    styled(/<style:text-properties [^>]*fo:background-color="#/),
    has('mark'),
    [],
  ],
  ['tracked changes', /<w:(?:ins|del) /, /<text:changed-region/, () => false, ['tracked']],
  ['comments', /<w:commentReference/, /<office:annotation[ >]/, () => false, ['comment']],
  [
    'contents',
    /TOC \\|docPartGallery w:val="Table of Contents"/,
    /<text:table-of-content/,
    () => false,
    ['contents'],
  ],
  [
    'forms',
    /<w:ffData|<w:showingPlcHdr/,
    /<form:|<text:placeholder|<text:drop-down/,
    (nodes) => has('blank')(nodes) || nodes.some(({ value }) => /[☐☒○◉]/.test(String(value ?? ''))),
    ['placeholder', 'choices'],
  ],
  ['charts', /<c:chart /, /<chart:chart[ >]/, has('table'), ['object']],
]

/** The parts in which words stand, as one text. */
async function xmlOf(bytes, path) {
  if (path.endsWith('.fodt')) return new TextDecoder().decode(bytes)
  const files = await openZip(bytes, path)
  const names = [
    'word/document.xml',
    'word/footnotes.xml',
    'word/endnotes.xml',
    'content.xml',
    'Object 1/content.xml',
  ]
  const parts = await Promise.all(names.map((name) => files.read(name, 'xml').catch(() => undefined)))
  return parts.map((part) => (part ? new TextDecoder().decode(part) : '')).join('')
}

/** For each construct of a file: "kept", "told" or "lost". */
export async function constructsIn(bytes, path, nodes, kinds, source) {
  const xml = await xmlOf(bytes, path)
  return constructs.flatMap(([name, docx, odt, test, findings]) => {
    if (!(source === 'word' ? docx : odt).test(xml)) return []
    if (test(nodes)) return [[name, 'kept']]
    return [[name, findings.some((one) => kinds.has(`${source}-${one}`)) ? 'told' : 'lost']]
  })
}
