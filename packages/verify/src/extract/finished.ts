import { type Emitter, type Extract, type FinishedFile, type OutputFile, readAll } from '@lectern/core'
import { extractDaisy } from './daisy.js'
import { extractEpub, readEpub } from './epub.js'
import { extractHtml } from './html.js'
import { extractPdf } from './pdf.js'
import { extractTranscript } from './transcript.js'

type Extractor = (edition: string, path: string, bytes: Uint8Array, known: ReadonlySet<string>) => Extract

const extractors: Readonly<Record<string, Extractor>> = {
  html: extractHtml,
  epub: extractEpub,
  pdf: extractPdf,
}

/**
 * What a finished file says. An edition's name begins with that of its emitter's kind; one that its emitter reads back is left to it.
 *
 * @returns undefined where a file says nothing by itself
 * @throws Error that says what cannot be read
 */
export function extractOf(file: FinishedFile, emitters: readonly Emitter[]): Extract | undefined {
  const emitter = emitters.find(
    ({ name, kind }) => name === file.edition || kind === file.edition.split('.')[0],
  )
  if (emitter?.extract) return emitter.extract(file)
  return extractorFor(file)?.(file.edition, file.path, file.bytes, file.known)
}

/**
 * The same of a file that was just made. Of a book of ours no more than its text is in memory: its sound may be hours.
 *
 * @throws Error that says what cannot be read
 */
export async function extractFrom(
  file: OutputFile,
  edition: string,
  known: ReadonlySet<string>,
  emitter: Emitter,
): Promise<Extract | undefined> {
  const { path, mediaType } = file
  const isOwnBook = !emitter.extract && extractorFor({ edition, path }) === extractEpub
  if (isOwnBook) return readEpub(edition, path, file.open(), known)
  return extractOf({ edition, path, mediaType, bytes: await readAll(file), known }, [emitter])
}

/** Whether `extractOf` reads it, so that others need not be loaded. */
export function isReadBack(file: Pick<FinishedFile, 'edition' | 'path'>): boolean {
  return extractorFor(file) !== undefined
}

function extractorFor({ edition, path }: Pick<FinishedFile, 'edition' | 'path'>): Extractor | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const kind = edition.split('.')[0]
  if (kind === 'audio') return path.endsWith('.transcript.html') ? extractTranscript : undefined
  if (kind === 'daisy') return path.endsWith('/content.html') ? extractDaisy : undefined
  return extractors[extension]
}
