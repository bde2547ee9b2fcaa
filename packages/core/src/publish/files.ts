import type { OutputFile, Scratch, ScratchFile } from '../contracts/files.js'
import { createSha256, sha256 } from '../hash.js'
import { badOption, isObject, shown } from '../options/index.js'

/**
 * A finished file whose bytes are in memory. Text becomes UTF-8.
 *
 * @throws LecternError `bad-usage` where something else is given, or the path leaves the folder of the edition
 */
export function outputFile(path: string, mediaType: string, content: Uint8Array | string): OutputFile {
  if (typeof content !== 'string' && !ArrayBuffer.isView(content)) {
    const hint = 'Use text or bytes: outputFile("article.txt", "text/plain", text).'
    throw badOption('content', `The content of outputFile() cannot be ${shown(content)}`, hint)
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path: safePath(path),
    mediaType,
    size: bytes.length,
    sha256: sha256(bytes),
    async *open() {
      yield bytes
    },
  }
}

/** A finished file whose bytes are in memory in pieces: a large one is never copied together. */
export function chunkedFile(path: string, mediaType: string, chunks: readonly Uint8Array[]): OutputFile {
  const hash = createSha256()
  for (const chunk of chunks) hash.update(chunk)
  return {
    path: safePath(path),
    mediaType,
    size: chunks.reduce((size, chunk) => size + chunk.length, 0),
    sha256: hash.hex(),
    async *open() {
      yield* chunks
    },
  }
}

/**
 * Characters that wait to be written. Text that has no more never leaves memory. Pieces that wait for long outlive two small collections, and then
 * a long text is in the heap until the next full one: with four times as many, 50 MB of the captions of 100,000 sentences were, and 5 MB are.
 */
const block = 1 << 16

/** Text that comes in pieces: what is long goes to scratch as it comes, so that it is never whole in memory. */
export class TextWriter {
  readonly #scratch: Scratch
  readonly #hash = createSha256()
  #file: ScratchFile | undefined
  #waiting = ''

  constructor(scratch: Scratch) {
    this.#scratch = scratch
  }

  /**
   * Adds text at the end.
   *
   * @param piece whole characters: half of one becomes U+FFFD
   */
  async write(piece: string): Promise<void> {
    this.#waiting += piece
    if (this.#waiting.length >= block) await this.#flush()
  }

  /** The file with all that was written. */
  async finish(path: string, mediaType: string): Promise<OutputFile> {
    const file = this.#file
    if (!file) return outputFile(path, mediaType, this.#waiting)
    await this.#flush()
    const { size } = file
    return { path: safePath(path), mediaType, size, sha256: this.#hash.hex(), open: () => file.open() }
  }

  async #flush(): Promise<void> {
    this.#file ??= await this.#scratch.create()
    const bytes = new TextEncoder().encode(this.#waiting)
    this.#waiting = ''
    this.#hash.update(bytes)
    await this.#file.write(bytes)
  }
}

/** A finished file of text that comes in pieces. */
export async function writtenFile(
  scratch: Scratch,
  path: string,
  mediaType: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<OutputFile> {
  const writer = new TextWriter(scratch)
  for await (const piece of pieces) await writer.write(piece)
  return writer.finish(path, mediaType)
}

/** A finished file that stands in scratch; reads it once for its hash. */
export async function scratchOutput(path: string, mediaType: string, file: ScratchFile): Promise<OutputFile> {
  const hash = createSha256()
  for await (const chunk of file.open()) hash.update(chunk)
  return { path: safePath(path), mediaType, size: file.size, sha256: hash.hex(), open: () => file.open() }
}

/** All bytes of a file; for small ones. */
export async function readAll(file: Pick<OutputFile, 'open'>): Promise<Uint8Array<ArrayBuffer>> {
  if (!isObject(file) || typeof file.open !== 'function') {
    const hint = 'Use a file of an edition: editions.get("pdf").files[0].'
    throw badOption('file', `readAll() was given ${shown(file)} where a file must be`, hint)
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return concat(chunks)
}

/** Chunks as one piece. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Temporary files in memory. */
export function memoryScratch(): Scratch {
  return { create: async () => memoryScratchFile() }
}

function memoryScratchFile(): ScratchFile {
  const chunks: Uint8Array[] = []
  const file: ScratchFile = {
    size: 0,
    async write(chunk) {
      chunks.push(chunk.slice())
      file.size += chunk.length
    },
    async *open(begin = 0, end = file.size) {
      let at = 0
      for (const chunk of chunks) {
        const from = Math.max(begin - at, 0)
        const to = Math.min(end - at, chunk.length)
        if (from < to) yield chunk.subarray(from, to)
        at += chunk.length
      }
    },
  }
  return file
}

/**
 * The same path, where it stays in the folder of the editions.
 *
 * @throws LecternError `bad-usage`
 */
export function safePath(path: string): string {
  if (typeof path !== 'string')
    throw badOption('path', `The path of a file cannot be ${shown(path)}`, 'Use text, such as "article.txt".')
  const bad =
    path.startsWith('/') ||
    path.includes('\\') ||
    path.split('/').some((part) => part === '..' || part === '')
  if (bad || /[\0-\x1f:*?"<>|]/.test(path)) {
    const hint = 'Name files within the folder of the editions, with / between folders: "article.html".'
    throw badOption('path', `Unsafe output path: ${JSON.stringify(path)}`, hint)
  }
  return path
}
