import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { collectGarbage } from '../work/collect.js'
import { partOf, removeLeftovers } from './leftovers.js'
import { forgetTemporary, keepTemporary } from './temporary.js'

/** Bytes kept from one run to the next, under a key that tells all that they were made from. */
export interface FileCache {
  get(key: string): Promise<Uint8Array | undefined>
  set(key: string, bytes: Uint8Array): Promise<void>
  /** The same of arrays end to end, which are the caller's again once this is done. */
  setAll(key: string, parts: readonly Uint8Array[]): Promise<void>
}

const digestLength = 32

/**
 * Bytes after which those that passed are cleaned up: what was read or kept is done with, and copies of it besides. V8 would let 64 MB of
 * them come together.
 */
const often = 1 << 23

/**
 * A cache in a folder. An entry carries its own digest: a damaged one is as good as none. A folder that cannot be
 * written makes a cache that keeps nothing, because a cache must never stop a build.
 */
export function fileCache(folder: string): FileCache {
  return {
    async get(key) {
      const entry = await read(pathOf(folder, key))
      const bytes = entry?.subarray(digestLength)
      cleanUpAfter(bytes?.length ?? 0)
      // A view: hours of sound are read from here, which need not be copied.
      return bytes && entry && digest([bytes]).equals(entry.subarray(0, digestLength))
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
        : undefined
    },
    async set(key, bytes) {
      await store(pathOf(folder, key), [bytes]).catch(() => undefined)
      cleanUpAfter(bytes.length)
    },
    async setAll(key, parts) {
      await store(pathOf(folder, key), parts).catch(() => undefined)
      cleanUpAfter(lengthOf(parts.filter(isOwn)))
    },
  }
}

/** Bytes that are read at once: to have a thread open, measure, read and close them takes ten times as long. */
const small = 1 << 16

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size
    if (size === undefined) return undefined
    // A copy, since Node.js keeps small files together in one buffer, and what is read here may be given to a thread.
    return size > small ? await readFile(path) : new Uint8Array(readFileSync(path))
  } catch {
    return undefined
  }
}

/** Memory that threads share is kept by whoever made it, to be used again. */
function isOwn({ buffer }: Uint8Array): boolean {
  return buffer instanceof ArrayBuffer
}

let passed = 0

function cleanUpAfter(bytes: number): void {
  passed += bytes
  if (passed < often) return
  passed = 0
  collectGarbage()
}

/** An entry: the digest of some arrays, and they. */
async function store(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, partOf(basename(path)))
  await ready(folder)
  keepTemporary(temporary)
  try {
    await writeAll(temporary, [digest(parts), ...parts])
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    forgetTemporary(temporary)
  }
}

/** In one go: each array alone would wait for another thread. */
async function writeAll(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await open(path, 'w')
  try {
    const { bytesWritten } = await handle.writev([...parts])
    if (bytesWritten < lengthOf(parts)) throw new Error(`${path} could not be written as a whole`)
  } finally {
    await handle.close()
  }
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

const folders = new Map<string, Promise<void>>()

/** Once a run: what was being kept when another run was killed is kept again by this one, in the same folder. */
function ready(folder: string): Promise<void> {
  const known = folders.get(folder)
  if (known) return known
  const made = mkdir(folder, { recursive: true }).then(() => removeLeftovers(folder))
  folders.set(folder, made)
  return made
}

/** Any text may be a key, so its hash is the name; two levels keep folders small. */
function pathOf(folder: string, key: string): string {
  const name = digest([Buffer.from(key)]).toString('hex')
  return join(folder, name.slice(0, 2), name.slice(2))
}

function digest(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
