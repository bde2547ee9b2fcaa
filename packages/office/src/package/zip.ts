import { concat, LecternError } from '@lectern/core'
import type { Entry, FileEntry } from '@zip.js/zip.js'

/** Bytes in all of XML, of which a book of 2,000 pages has 40 MB, each ten to twenty in memory once it is read; and of pictures. */
const most = { xml: 64 * 1024 ** 2, media: 512 * 1024 ** 2 }
const mostEntries = 20_000

/** The files of a package, by their names without regard to case (ECMA-376-2, 6.2.2), which no OpenDocument file relies on. */
export interface Files {
  /** Whether the package has such a file. */
  has(path: string): boolean
  /**
   * The bytes of a file, or undefined where there is none.
   *
   * @throws LecternError `too-large`; Error where the file is damaged
   */
  read(path: string, kind: 'xml' | 'media'): Promise<Uint8Array | undefined>
}

/**
 * Opens a ZIP file. What it says of its sizes is not believed: unpacking ends at the limit.
 *
 * @throws LecternError `unreadable-input`, `too-large`
 */
export async function openZip(bytes: Uint8Array, name: string): Promise<Files> {
  const entries = await entriesOf(bytes, name)
  const byPath = new Map<string, FileEntry>()
  for (const entry of entries) {
    const path = normal(entry.filename)
    if (!entry.directory && !byPath.has(path)) byPath.set(path, entry)
  }
  const left = { ...most }
  return {
    has: (path) => byPath.has(normal(path)),
    async read(path, kind) {
      const entry = byPath.get(normal(path))
      if (!entry) return undefined
      const content = await unpacked(entry, left[kind], () => tooLarge(name, `${most[kind] / 1024 ** 2} MB`))
      left[kind] -= content.length
      return content
    },
  }
}

async function entriesOf(bytes: Uint8Array, name: string): Promise<Entry[]> {
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js')
  const entries: Entry[] = []
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false })
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.push(entry) > mostEntries) throw tooLarge(name, `${mostEntries} files`)
    }
  } catch (cause) {
    if (cause instanceof LecternError) throw cause
    throw new LecternError(
      'unreadable-input',
      `${name} is damaged: it is no whole ZIP file, as office files are`,
      {
        hint: 'Open it in the program that it was written with, which may repair it, and save it again.',
        cause,
      },
    )
  }
  return entries
}

async function unpacked(entry: FileEntry, most: number, tooLarge: () => LecternError): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      if (size > most) throw tooLarge()
      chunks.push(chunk.slice())
    },
  })
  await entry.getData(sink, { useWebWorkers: false })
  return concat(chunks)
}

function tooLarge(name: string, limit: string): LecternError {
  return new LecternError('too-large', `${name} is too large when it is unpacked: more than ${limit}`, {
    hint: 'Split the document, or make its pictures smaller.',
  })
}

function normal(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase()
}
