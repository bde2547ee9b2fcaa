import {
  type Article,
  type Edition,
  type EmitContext,
  type Emitter,
  type Place,
  type ScratchFile,
  scratchOutput,
} from '@lectern/core'
import type { Book } from './book.js'
import { claimsOf } from './claims/claims.js'
import { epubGenMemoryPackager } from './container/epub-gen-memory.js'
import { refuseTooLarge } from './container/limit.js'
import { mimetype, type Packager, sizeOf } from './container/packager.js'
import { streamingPackager } from './container/streaming.js'
import type { Chapters } from './documents/chapters.js'
import type { EpubOptions } from './options.js'

/**
 * An emitter of EPUB 3.3. In a run that makes a PDF, its pages are the book's page list; in one that makes sound, the
 * book is read aloud.
 */
export function epub(options: EpubOptions = {}): Emitter {
  const name = options.name ?? 'epub'
  return {
    name,
    kind: 'epub',
    after: ['pdf', 'audio'],
    emit: (article, context) => toEpub(article, context, options),
  }
}

/**
 * Makes the EPUB edition of an article.
 *
 * @throws LecternError `too-large` from 4 GiB on
 */
export async function toEpub(
  article: Article,
  context: EmitContext,
  options: EpubOptions = {},
): Promise<Edition> {
  const name = options.name ?? 'epub'
  context.progress({ edition: name, label: 'writing chapters' })
  const { makeBook } = await import('./book.js')
  const book = await makeBook(article, context, options)
  refuseTooLarge(book.files)

  context.progress({ edition: name, label: 'packing' })
  const file = await packed(book, context, options.packager ?? packagerFor(book))
  return {
    name,
    kind: 'epub',
    identifier: article.meta.identifier,
    files: [await scratchOutput(`${fileName(context.name, name)}.epub`, mimetype, file)],
    map: { places: placesOf(article, book.chapters) },
    claims: claimsOf(book.accessibility),
  }
}

/** `epub` gives `article.epub`, `epub.large-print` gives `article.large-print.epub`. */
function fileName(base: string, edition: string): string {
  const variant = edition.startsWith('epub.') ? edition.slice('epub'.length) : ''
  return `${base}${variant}`
}

/** What is small enough to be in memory two or three times over. */
const ordinarySize = 64 << 20

function packagerFor({ files, hasSound }: Book): Packager {
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0)
  return hasSound || size > ordinarySize ? streamingPackager : epubGenMemoryPackager
}

async function packed(
  book: Book,
  { scratch, date, signal }: EmitContext,
  packager: Packager,
): Promise<ScratchFile> {
  const file = await scratch.create()
  await packager.pack(book.files, { date, signal, write: (chunk) => file.write(chunk) })
  return file
}

/** Blocks that have an element of their own; what is sound only (a pause) has none. */
function placesOf(article: Article, chapters: Chapters): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const id of article.blocks.keys()) {
    const document = chapters.holding(id)
    if (document?.target(id) === id) places.set(id, { kind: 'fragment', path: document.path, id })
  }
  return places
}
