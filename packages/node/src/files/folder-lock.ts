import { readlink, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isOfThisMachine, isOwnerRunning, ownMark } from './leftovers.js'
import { forgetTemporary, keepTemporary } from './temporary.js'
import type { WriteOptions } from './write-whole.js'

/** Milliseconds between two tries. */
const pause = 20

/** How often a lock of this machine is tried, for a minute: then its owner's number belongs to another process by now. */
const tries = 3000

/** The same of another machine, whose processes cannot be seen: two seconds, since folders are replaced by a rename, which is whole without a lock. */
const triesOfOthers = 100

/**
 * Does some work on a folder while no other process that asks for the same folder does: two commands that publish one article at once come
 * one after the other. The lock stands beside the folder: a symbolic link, which appears with its content at once, to a mark of its owner.
 * Where no such link can be made (another kind of disk, a folder that is missing or cannot be written), the work is done without.
 *
 * @throws what the work throws; the signal's reason
 */
export async function withFolderLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  { signal }: WriteOptions = {},
): Promise<Result> {
  const lock = join(dirname(folder), `.${basename(folder)}.lock`)
  if (!(await take(lock, signal))) return await work()
  keepTemporary(lock)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true }).catch(() => undefined)
    forgetTemporary(lock)
  }
}

/** @returns whether there is a lock now, and it is ours */
async function take(lock: string, signal: AbortSignal | undefined): Promise<boolean> {
  for (let tried = 1; ; tried++) {
    signal?.throwIfAborted()
    try {
      await symlink(ownMark, lock)
      return true
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) return false
    }
    try {
      const owner = await readlink(lock)
      if (isOwnerRunning(owner) && tried < (isOfThisMachine(owner) ? tries : triesOfOthers))
        await delay(pause)
      else await rm(lock)
    } catch (error) {
      // ENOENT: the lock was removed meanwhile. After any other error, the file is no lock, or not ours to remove.
      if (!hasCode(error, 'ENOENT')) return false
    }
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
