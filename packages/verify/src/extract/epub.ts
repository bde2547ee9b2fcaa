import { unzipSync } from 'fflate'
import type { Extract } from './extract.js'
import { elementsOf, find, type Markup, parseXml, textOfMarkup } from './markup.js'
import { blocksOf, headingsOf, standIns, unlabelledIn } from './page.js'

/**
 * Bytes of a book's documents when they are unpacked: 500,000 words, each in an element of its own, have 25 MB. A file of a megabyte can
 * stand for a thousand, and each takes twenty in memory once it is read.
 */
const mostBytes = 64 * 1024 ** 2

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
  const pages = withDescriptions(
    spineOf(opf, packagePath).map((path) => ({ path, page: document(files, path) })),
  )
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
    ...standIns({ name: '#book', attributes: {}, children: pages }),
  }
}

type Files = Readonly<Record<string, Uint8Array>>

function unzip(bytes: Uint8Array): Files {
  let size = 0
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!/\.(xhtml|opf|xml|ncx|html)$/i.test(name)) return false
      size += originalSize
      if (size > mostBytes) throw new Error('It is too large when unpacked')
      return true
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
  // A document that stands in the spine twice is read once.
  return [...new Set(order)]
    .map((id) => new URL(hrefs.get(id) ?? '', `zip:///${packagePath}`).pathname.slice(1))
    .map(decodeURIComponent)
}

interface Page {
  path: string
  page: Markup
}

/** Long descriptions have pages of their own; they are read where the link to them stands. */
function withDescriptions(pages: readonly Page[]): Markup[] {
  const byPath = new Map(pages.map((entry) => [entry.path, entry]))
  const linked = new Set<string>()
  const spliced = (markup: Markup, from: string): Markup => {
    const children = markup.children.flatMap((child): (Markup | string)[] => {
      if (typeof child === 'string') return [child]
      if (child.attributes.class !== 'description-link') return [spliced(child, from)]
      const href = find(child, 'a')?.attributes.href ?? ''
      const path = decodeURIComponent(new URL(href, `zip:///${from}`).pathname.slice(1))
      const page = byPath.get(path)?.page
      const section = page && find(page, 'section')
      if (!section || linked.has(path)) return [child]
      linked.add(path)
      const inner = section.children.filter((inner) => typeof inner === 'string' || inner.name !== 'h1')
      return [{ ...section, children: inner }]
    })
    return { ...markup, children }
  }
  const whole = pages.map(({ path, page }) => ({ path, page: spliced(page, path) }))
  return whole.filter(({ path }) => !linked.has(path)).map(({ page }) => page)
}
