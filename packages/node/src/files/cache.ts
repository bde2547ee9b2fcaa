import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createSha256 } from '@lectern/core'
import { partOf, removeLeftovers } from './leftovers.js'
import { makeFolder } from './make-folder.js'
import { forgetTemporary, keepTemporary } from './temporary.js'

/** Bytes kept from one run to the next, under a key that tells all that they were made from. */
export interface FileCache {
  /** What was kept under this key, if anything was. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keeps bytes under a key, in a file. */
  set(key: string, bytes: Uint8Array): Promise<void>
}

const digestLength = 32

/**
 * A cache in a folder. An entry carries a digest of its key and its bytes: one that is damaged, or was exchanged with another, is as good as none. A folder that cannot be
 * written makes a cache that keeps nothing, because a cache must never stop a build.
 */
export function fileCache(folder: string): FileCache {
  return {
    async get(key) {
      const entry = await readFile(pathOf(folder, key)).catch(() => undefined)
      const bytes = entry?.subarray(digestLength)
      const isWhole = bytes && entry?.toString('hex', 0, digestLength) === digest(key, bytes)
      // A plain array in memory of its own, which may be given to a thread.
      return isWhole ? new Uint8Array(bytes) : undefined
    },
    async set(key, bytes) {
      await store(pathOf(folder, key), Buffer.from(digest(key, bytes), 'hex'), bytes).catch(() => undefined)
    },
  }
}

/** An entry: a digest, and the bytes. */
async function store(path: string, mark: Uint8Array, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, partOf(basename(path)))
  await ready(folder)
  keepTemporary(temporary)
  try {
    // One after the other: sound is megabytes, of which a copy would wait for V8 to collect it.
    await writeFile(temporary, [mark, bytes])
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    forgetTemporary(temporary)
  }
}

const folders = new Map<string, Promise<void>>()

/** Once a run: what was being kept when another run was killed is kept again by this one, in the same folder. */
function ready(folder: string): Promise<void> {
  const known = folders.get(folder)
  if (known) return known
  const made = makeFolder(folder).then(() => removeLeftovers(folder))
  folders.set(folder, made)
  return made
}

/** Any text may be a key, so its hash is the name; two levels keep folders small. */
function pathOf(folder: string, key: string): string {
  const name = digest(key)
  return join(folder, name.slice(0, 2), name.slice(2))
}

/** The hash of a key, a zero byte, and what is kept under the key. */
function digest(key: string, bytes: Uint8Array = new Uint8Array()): string {
  const hash = createSha256()
  hash.update(new TextEncoder().encode(`${key}\0`))
  hash.update(bytes)
  return hash.hex()
}
