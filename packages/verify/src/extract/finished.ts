import { type Emitter, type Extract, type FinishedFile, type OutputFile, readAll } from '@lectern/core'
import { extractDaisy } from './daisy.js'
import { extractEpub, readEpub } from './epub.js'
import { extractHtml } from './html.js'
import { extractPdf } from './pdf.js'
import { type Readable, readableAs } from './readable.js'
import { extractTranscript } from './transcript.js'

type Extractor = (edition: string, path: string, bytes: Uint8Array, known: ReadonlySet<string>) => Extract

const extractors: Readonly<Record<Readable, Extractor>> = {
  html: extractHtml,
  epub: extractEpub,
  pdf: extractPdf,
  transcript: extractTranscript,
  daisy: extractDaisy,
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
  const kind = readableAs(file)
  return kind && extractors[kind](file.edition, file.path, file.bytes, file.known)
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
  const isOwnBook = !emitter.extract && readableAs({ edition, path }) === 'epub'
  if (isOwnBook) return readEpub(edition, path, file.open(), known)
  return extractOf({ edition, path, mediaType, bytes: await readAll(file), known }, [emitter])
}
