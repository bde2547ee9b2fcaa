import type { Entries } from './zip.ts'

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`

const features = [
  'tableOfContents',
  'structuralNavigation',
  'alternativeText',
  'readingOrder',
  'displayTransformability',
]

const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:6f1a1d5c-8a52-4b9e-9f0c-1f2d3c4b5a69</dc:identifier>
    <dc:title>The ferry</dc:title>
    <dc:language>en</dc:language>
    <meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessMode">visual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    ${features.map((name) => `<meta property="schema:accessibilityFeature">${name}</meta>`).join('\n    ')}
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">One picture, which is described.</meta>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="c1" href="chapter.xhtml" media-type="application/xhtml+xml"/>
    <item id="boat" href="boat.svg" media-type="image/svg+xml"/>
  </manifest>
  <spine><itemref idref="c1"/></spine>
</package>`

const page = (title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${title}</title></head>
<body>${body}</body>
</html>`

const nav = page(
  'Contents',
  '<nav epub:type="toc" role="doc-toc" aria-label="Contents"><ol><li><a href="chapter.xhtml">The ferry</a></li></ol></nav>',
)

const chapter = page(
  'The ferry',
  `<section epub:type="chapter" role="doc-chapter" aria-labelledby="h"><h1 id="h">The ferry</h1>
  <p>It left at six.</p><p><img src="boat.svg" alt="A boat on a calm lake"/></p></section>`,
)

const boat = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2l-1 1z"/></svg>'

/** A small book that EPUBCheck and Ace find nothing wrong with, to plant defects in. */
export const book: Entries = new Map([
  ['mimetype', 'application/epub+zip'],
  ['META-INF/container.xml', container],
  ['book.opf', opf],
  ['nav.xhtml', nav],
  ['chapter.xhtml', chapter],
  ['boat.svg', boat],
])

/** The book with one place changed; the place must be there, or the defect would not be planted. */
export function spoil(path: string, sound: string, defect: string): Entries {
  const content = book.get(path)
  if (content === undefined || !content.includes(sound)) throw new Error(`${path} has no “${sound}” to spoil`)
  return new Map(book).set(path, content.replace(sound, defect))
}
