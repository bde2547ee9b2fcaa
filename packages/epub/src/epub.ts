import {
  type Article,
  type Edition,
  type EmitContext,
  type Emitter,
  type Place,
  scratchOutput,
} from '@lectern/core'
import { claimsOf } from './claims/claims.js'
import { folder, mimetype } from './container/files.js'
import { createPack, mostInMemory } from './container/pack.js'
import type { Chapters } from './documents/chapters.js'
import { type EpubOptions, epubIdentity } from './options.js'
import { createShelf } from './shelf.js'

/**
 * An emitter of EPUB 3.3. In a run that makes a PDF, its pages are the book's page list; in one that makes sound, the
 * book is read aloud.
 *
 * @throws LecternError `bad-usage`
 */
export function epub(options: EpubOptions = {}): Emitter {
  return {
    ...epubIdentity(options),
    warmUp,
    emit: (article, context) => toEpub(article, context, options),
  }
}

/** What writes the book and what packs it, as long as it fits in memory. */
async function warmUp(): Promise<void> {
  await Promise.all([import('./book.js'), import('epub-gen-memory')])
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
  const [{ soundOf, writeBook }, { render }] = await Promise.all([
    import('./book.js'),
    import('./container/epub-gen-memory.js'),
  ])
  const tracks = soundOf(context, options)?.tracks ?? []
  const { scratch, date, signal } = context
  const packed = await scratch.create()
  // Nothing waits in memory to know how large the book becomes, where its sound alone is.
  const isLarge = tracks.reduce((sum, { file }) => sum + file.size, 0) > mostInMemory
  const write = (chunk: Uint8Array) => packed.write(chunk)
  const pack = createPack({ date, signal, write }, isLarge ? 0 : mostInMemory)
  const shelf = createShelf(
    pack,
    tracks.map(({ file }) => file),
  )
  const book = await writeBook(article, context, options, shelf)
  await pack.close(await render(book.manuscript))
  return {
    name,
    kind: 'epub',
    identifier: article.meta.identifier,
    files: [await scratchOutput(`${fileName(context.name, name)}.epub`, mimetype, packed)],
    map: { places: placesOf(article, book.chapters) },
    claims: claimsOf(book.accessibility),
  }
}

/** `epub` gives `article.epub`, `epub.large-print` gives `article.large-print.epub`. */
function fileName(base: string, edition: string): string {
  const variant = edition.startsWith('epub.') ? edition.slice('epub'.length) : ''
  return `${base}${variant}`
}

/** Blocks that have an element of their own; what is sound only (a pause) has none. */
function placesOf(article: Article, chapters: Chapters): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const id of article.blocks.keys()) {
    const document = chapters.holding(id)
    if (document?.target(id) === id) places.set(id, { kind: 'fragment', path: folder + document.path, id })
  }
  return places
}
