import { fsync } from 'node:fs'
import { copyFile, link, open, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { badOption, createSha256, type OutputFile, safePath, shown } from '@lectern/core'
import { sayingFull } from './disk-full.js'
import { partOf, removeLeftovers } from './leftovers.js'
import { makeFolder } from './make-folder.js'
import { forgetTemporary, keepTemporary } from './temporary.js'

/** How files are written. */
export interface WriteOptions {
  /** Ends the work early; nothing is left half written. */
  signal?: AbortSignal
}

/** A disk that is asked to keep a file waits; it keeps several in the same time. */
const atOnce = 8

interface Pending {
  temporary: string
  final: string
  /** The good old file, under a name of its own until all have their new ones. */
  old?: string
  isRenamed?: boolean
}

/**
 * Writes the files of an edition under a folder: all of them, or none. Each is written beside its final name and
 * renamed once all are complete, so that a reader never meets half a file; an abort or an error leaves nothing. What a
 * run left here that was killed goes.
 *
 * @returns the paths written, in order
 * @throws LecternError `bad-usage` where something else is given; what the file system throws; the signal's reason; Error when bytes do not match the file's own hash
 */
export async function writeWhole(
  files: readonly OutputFile[],
  folder: string,
  options: WriteOptions = {},
): Promise<string[]> {
  checkWriting(files, folder)
  const made: string[] = []
  const pending: Pending[] = []
  try {
    await Promise.all(foldersOf(files, folder).map((folder) => removeLeftovers(folder)))
    for (let at = 0; at < files.length; at += atOnce) {
      const some = files.slice(at, at + atOnce)
      const written = await Promise.allSettled(
        some.map((file) => writeBeside(file, folder, made, options.signal)),
      )
      for (const one of written) if (one.status === 'fulfilled') pending.push(one.value)
      for (const one of written) if (one.status === 'rejected') throw one.reason
    }
    options.signal?.throwIfAborted()
    for (const one of pending) await keepOld(one)
    for (const one of pending) {
      await rename(one.temporary, one.final)
      one.isRenamed = true
    }
  } catch (error) {
    await undo(pending, made)
    throw error
  } finally {
    for (const { temporary, old } of pending) {
      if (old !== undefined) await rm(old, { force: true }).catch(() => undefined)
      forgetTemporary(temporary)
    }
  }
  return pending.map(({ final }) => final)
}

function foldersOf(files: readonly OutputFile[], folder: string): string[] {
  return [...new Set(files.map(({ path }) => dirname(finalOf(path, folder))))]
}

function finalOf(path: string, folder: string): string {
  return join(folder, ...safePath(path).split('/'))
}

async function writeBeside(
  file: OutputFile,
  folder: string,
  made: string[],
  signal: AbortSignal | undefined,
): Promise<Pending> {
  const final = finalOf(file.path, folder)
  await makeFolders(dirname(final), made)
  const temporary = join(dirname(final), partOf(basename(final)))
  keepTemporary(temporary)
  try {
    await copyOut(file, temporary, signal)
  } catch (error) {
    await rm(temporary, { force: true })
    forgetTemporary(temporary)
    throw error
  }
  return { temporary, final }
}

/** Tells each folder that it made, inner ones included. */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  const first = await sayingFull(() => makeFolder(folder))
  if (first === undefined) return
  for (let at = folder; at.length >= first.length; at = dirname(at)) {
    made.push(at)
    if (at === dirname(at)) return
  }
}

async function copyOut(file: OutputFile, path: string, signal: AbortSignal | undefined): Promise<void> {
  const hash = createSha256()
  const handle = await open(path, 'w')
  try {
    for await (const chunk of file.open()) {
      signal?.throwIfAborted()
      hash.update(chunk)
      await sayingFull(() => handle.writeFile(chunk))
    }
    // Not by the handle: the file system that Yarn's Plug'n'Play puts before Node's has no such method.
    await sayingFull(() => promisify(fsync)(handle.fd))
  } finally {
    await handle.close()
  }
  if (hash.hex() !== file.sha256) throw new Error(`The content of ${file.path} does not match its hash`)
}

/** The same file under a second name, or a copy on a disk that has no such thing. */
async function keepOld(one: Pending): Promise<void> {
  const old = join(dirname(one.final), partOf(`${basename(one.final)}.old`))
  try {
    await link(one.final, old)
  } catch (error) {
    if (isMissing(error)) return
    await copyFile(one.final, old)
  }
  one.old = old
}

/** All is as it was: the old files have their names again, and what was new is gone. */
async function undo(pending: readonly Pending[], made: readonly string[]): Promise<void> {
  for (const { temporary, final, old, isRenamed } of pending) {
    if (!isRenamed) await rm(temporary, { force: true })
    else if (old === undefined) await rm(final, { force: true })
    else await rename(old, final)
  }
  // Only folders that this call made, and only while they are empty: inner ones first, in whatever order they were made.
  for (const folder of made.toSorted((a, b) => b.length - a.length))
    await rmdir(folder).catch(() => undefined)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function checkWriting(files: unknown, folder: unknown): void {
  const hint = 'Write an edition so: writeWhole(editions.get("pdf").files, "out").'
  if (!Array.isArray(files))
    throw badOption('files', `writeWhole() was given ${shown(files)} where a list of files must be`, hint)
  if (typeof folder !== 'string')
    throw badOption(
      'folder',
      `writeWhole() was given ${shown(folder)} where the path of a folder must be`,
      hint,
    )
}
