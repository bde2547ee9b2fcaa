import { unzipSync } from 'fflate'
import type { Extract } from './extract.js'
import { elementsOf, find, type Markup, parseXml, textOfMarkup } from './markup.js'
import { blocksOf, headingsOf, unlabelledIn } from './page.js'

/** A book larger than this when unpacked is made to exhaust its readers. */
const mostBytes = 2 ** 31

/** @throws Error that says what cannot be read */
export function extractEpub(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const files = unzip(bytes)
  const packagePath = find(document(files, 'META-INF/container.xml'), 'rootfile')?.attributes['full-path']
  if (packagePath === undefined) throw new Error('Its container names no package document')
  const opf = document(files, packagePath)
  const pages = spineOf(opf, packagePath).map((file) => document(files, file))
  const blocks = pages.flatMap((page) => [...blocksOf(page, known)])
  const title = find(opf, 'dc:title')
  const language = find(opf, 'dc:language')
  return {
    edition,
    kind: 'epub',
    path,
    lang: language ? textOfMarkup(language).trim() : undefined,
    title: title && textOfMarkup(title).trim(),
    blocks: new Map(blocks),
    headings: pages.flatMap((page) => [...headingsOf(page)]),
    unlabelled: pages.flatMap(unlabelledIn),
  }
}

type Files = Readonly<Record<string, Uint8Array>>

function unzip(bytes: Uint8Array): Files {
  let size = 0
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      size += originalSize
      if (size > mostBytes) throw new Error('It is too large when unpacked')
      return /\.(xhtml|opf|xml|ncx|html)$/i.test(name)
    },
  })
}

function document(files: Files, path: string): Markup {
  const bytes = files[path]
  if (!bytes) throw new Error(`It names ${path}, which is not in it`)
  return parseXml(new TextDecoder().decode(bytes))
}

/** Paths of the documents in reading order. */
function spineOf(opf: Markup, packagePath: string): string[] {
  const hrefs = new Map<string, string>()
  const order: string[] = []
  for (const { name, attributes } of elementsOf(opf)) {
    if (name === 'item') hrefs.set(attributes.id ?? '', attributes.href ?? '')
    if (name === 'itemref') order.push(attributes.idref ?? '')
  }
  return order
    .map((id) => new URL(hrefs.get(id) ?? '', `zip:///${packagePath}`).pathname.slice(1))
    .map(decodeURIComponent)
}
