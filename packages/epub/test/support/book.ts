import {
  type Article,
  type Edition,
  type Emitter,
  type Finding,
  type FontSource,
  firstOfKind,
  memoryResources,
  publish,
  readAll,
} from '@lectern/core'
import { type EpubOptions, epub } from '@lectern/epub'
import { parse } from '@lectern/markdown'
import { unzipSync } from 'fflate'

/** A dot, 1 × 1 pixel. */
export const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
)

export interface Opened {
  article: Article
  edition: Edition
  bytes: Uint8Array
  entries: Readonly<Record<string, Uint8Array>>
  /** Texts by path. */
  files: ReadonlyMap<string, string>
  paths: readonly string[]
  findings: readonly Finding[]
  rules: readonly string[]
}

export interface BookOptions {
  files?: Readonly<Record<string, Uint8Array | string>>
  others?(article: Article): Emitter[]
  epub?: EpubOptions
  fonts?: FontSource
  checked?: readonly Finding[]
}

/** Publishes Markdown as EPUB and opens it. */
export async function bookOf(markdown: string, options: BookOptions = {}): Promise<Opened> {
  const article = await parse({ value: markdown, format: 'markdown', path: 'article.md' })
  return bookFrom(article, options)
}

export async function bookFrom(article: Article, options: BookOptions = {}): Promise<Opened> {
  const emitters = [...(options.others?.(article) ?? []), epub(options.epub)]
  const resources = memoryResources(options.files ?? {})
  const { editions, failures, findings } = await publish(article, emitters, {
    resources,
    ...(options.fonts ? { fonts: options.fonts } : {}),
    ...(options.checked ? { checked: options.checked } : {}),
  })
  const edition = firstOfKind(editions, 'epub')
  const [file] = edition?.files ?? []
  if (!edition || !file) throw failures[0]?.error ?? new Error('no edition')
  const bytes = await readAll(file)
  const unzipped = unzipSync(bytes)
  const entries = Object.entries(unzipped).map(([path, content]) => [inBook(path), content] as const)
  const texts = entries.filter(([path]) => /\.(x?html|xml|opf|ncx|smil|css|svg)$|^mimetype$/.test(path))
  const own = findings.filter(({ source, edition }) => source === 'epub' || edition?.startsWith('epub'))
  return {
    article,
    edition,
    bytes,
    entries: Object.fromEntries(entries),
    files: new Map(texts.map(([path, content]) => [path, new TextDecoder().decode(content)])),
    paths: entries.map(([path]) => path),
    findings: own,
    rules: own.map(({ rule }) => rule),
  }
}

/** As the package document has it, which epub-gen-memory puts into a folder of its own. */
export const inBook = (path: string) => path.replace(/^OEBPS\//, '')

/** The text of a file of the book. */
export function fileOf({ files }: Opened, path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`The book has no ${path}: ${[...files.keys()].join(', ')}`)
  return text
}

/** All values of a metadata property. */
export function metaOf(book: Opened, property: string): string[] {
  const found = fileOf(book, 'content.opf').matchAll(
    new RegExp(`<meta property="${property}"[^>]*>([^<]*)</meta>`, 'g'),
  )
  return [...found].map(([, value]) => value ?? '')
}
