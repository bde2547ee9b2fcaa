import { concat } from '@lectern/core'
import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate'
import type { BlockText, Extract } from './extract.js'
import { elementsOf, find, type Markup, parseXml, textOfMarkup } from './markup.js'
import { alternativesOf, blocksOf, headingsOf, unlabelledIn } from './page.js'

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
  return extractBook(edition, path, unzip(bytes), known)
}

/**
 * The same of a book that is read as it comes, whose sound may be hours: only its text is kept.
 *
 * @throws Error that says what cannot be read
 */
export async function readEpub(
  edition: string,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  known: ReadonlySet<string>,
): Promise<Extract> {
  return extractBook(edition, path, await unzipped(chunks), known)
}

function extractBook(edition: string, path: string, files: Files, known: ReadonlySet<string>): Extract {
  const packagePath = find(document(files, 'META-INF/container.xml'), 'rootfile')?.attributes['full-path']
  if (packagePath === undefined) throw new Error('Its container names no package document')
  const opf = document(files, packagePath)
  const said = emptySaid()
  for (const page of pagesOf(spineOf(opf, packagePath), (path) => document(files, path)))
    gather(said, page, known)
  const title = find(opf, 'dc:title')
  const language = find(opf, 'dc:language')
  return {
    edition,
    kind: 'epub',
    path,
    lang: language ? textOfMarkup(language).trim() : undefined,
    title: title && textOfMarkup(title).trim(),
    ...said,
  }
}

interface Said {
  blocks: Map<string, BlockText>
  headings: Extract['headings'][number][]
  unlabelled: string[]
  alternatives: string[]
  formulas: number
}

const emptySaid = (): Said => ({
  blocks: new Map(),
  headings: [],
  unlabelled: [],
  alternatives: [],
  formulas: 0,
})

/** Page by page: the tree of each is let go before the next is read. */
function gather(said: Said, page: Markup, known: ReadonlySet<string>): void {
  for (const [id, text] of blocksOf(page, known)) said.blocks.set(id, text)
  for (const heading of headingsOf(page)) said.headings.push(heading)
  for (const picture of unlabelledIn(page)) said.unlabelled.push(picture)
  const { alternatives, formulas } = alternativesOf(page)
  for (const text of alternatives) said.alternatives.push(text)
  said.formulas += formulas
}

type Files = Readonly<Record<string, Uint8Array>>

function unzip(bytes: Uint8Array): Files {
  let size = 0
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!isText(name)) return false
      size += originalSize
      refuseTooLarge(size)
      return true
    },
  })
}

async function unzipped(chunks: AsyncIterable<Uint8Array>): Promise<Files> {
  const files: Record<string, Uint8Array> = {}
  let size = 0
  const keep =
    ({ name }: UnzipFile, parts: Uint8Array[]): UnzipFile['ondata'] =>
    (error, part, isLast) => {
      if (error) throw error
      parts.push(part.slice())
      size += part.length
      refuseTooLarge(size)
      if (isLast) files[name] = concat(parts)
    }
  const zip = new Unzip((file) => {
    // What is not begun would be kept until it is.
    file.ondata = isText(file.name) ? keep(file, []) : () => {}
    file.start()
  })
  zip.register(UnzipInflate)
  for await (const chunk of chunks) zip.push(chunk)
  return files
}

const isText = (name: string) => /\.(xhtml|opf|xml|html)$/i.test(name)

function refuseTooLarge(size: number): void {
  if (size > mostBytes) throw new Error('It is too large when unpacked')
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
  // A document that stands in the spine twice, or under two names, is read once.
  const paths = [...new Set(order)]
    .map((id) => new URL(hrefs.get(id) ?? '', `zip:///${packagePath}`).pathname.slice(1))
    .map(decodeURIComponent)
  return [...new Set(paths)]
}

/** Long descriptions have pages of their own behind that of the link; they are read where the link to them stands. */
function* pagesOf(paths: readonly string[], read: (path: string) => Markup): Generator<Markup> {
  const known = new Set(paths)
  const linked = new Set<string>()

  const isLink = ({ attributes }: Markup): boolean => attributes.class === 'description-link'
  const spliced = (markup: Markup, from: string): Markup => {
    const children = markup.children.flatMap((child): (Markup | string)[] => {
      if (typeof child === 'string') return [child]
      if (!isLink(child)) return [spliced(child, from)]
      const href = find(child, 'a')?.attributes.href ?? ''
      const path = decodeURIComponent(new URL(href, `zip:///${from}`).pathname.slice(1))
      const section = known.has(path) && !linked.has(path) ? find(read(path), 'section') : undefined
      if (!section) return [child]
      linked.add(path)
      const inner = section.children.filter((inner) => typeof inner === 'string' || inner.name !== 'h1')
      return [{ ...section, children: inner }]
    })
    return { ...markup, children }
  }

  for (const path of paths) {
    if (linked.has(path)) continue
    const page = read(path)
    yield hasAny(page, isLink) ? spliced(page, path) : page
  }
}

function hasAny(root: Markup, fits: (element: Markup) => boolean): boolean {
  for (const element of elementsOf(root)) if (fits(element)) return true
  return false
}
