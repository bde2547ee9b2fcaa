import type { OutputFile, Scratch, ScratchFile } from '../contracts/files.js'
import { createSha256, sha256 } from '../hash.js'

/** A finished file whose bytes are in memory. Text becomes UTF-8. */
export function outputFile(path: string, mediaType: string, content: Uint8Array | string): OutputFile {
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

/** A finished file that stands in scratch; reads it once for its hash. */
export async function scratchOutput(path: string, mediaType: string, file: ScratchFile): Promise<OutputFile> {
  const hash = createSha256()
  for await (const chunk of file.open()) hash.update(chunk)
  return { path: safePath(path), mediaType, size: file.size, sha256: hash.hex(), open: () => file.open() }
}

/** All bytes of a file; for small ones. */
export async function readAll(file: Pick<OutputFile, 'open'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return concat(chunks)
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

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

/** An emitter that names a path outside its folder is broken, so this throws. */
export function safePath(path: string): string {
  const bad =
    path.startsWith('/') ||
    path.includes('\\') ||
    path.split('/').some((part) => part === '..' || part === '')
  if (bad || /[\0-\x1f:*?"<>|]/.test(path)) throw new Error(`Unsafe output path: ${JSON.stringify(path)}`)
  return path
}
