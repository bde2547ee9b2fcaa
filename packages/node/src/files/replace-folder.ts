import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  symlink,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LecternError, type OutputFile } from '@lectern/core'
import { withFolderLock } from './folder-lock.js'
import { isOldOf, oldOf, partOf, removeLeftovers } from './leftovers.js'
import { makeFolder } from './make-folder.js'
import { forgetTemporary, keepTemporary } from './temporary.js'
import { type WriteOptions, writeWhole } from './write-whole.js'

/**
 * Writes the files of an edition as one folder: whoever looks sees the folder of before, or the new one, and never some files of each. The
 * new one is made beside, takes over what else the old one holds, and gets its name when it is complete. Where a folder cannot be renamed
 * (a mount, or on Windows one that is open), its files are replaced one by one, as `writeWhole` does.
 *
 * @returns the paths written, in order
 * @throws what `writeWhole` throws
 */
export async function replaceFolder(
  files: readonly OutputFile[],
  folder: string,
  options: WriteOptions = {},
): Promise<string[]> {
  await withFolderLock(folder, () => recover(folder), options)
  const final = await realpath(folder).catch(() => folder)
  const fresh = join(dirname(final), partOf(basename(final)))
  const made = await makeFolder(dirname(final))
  keepTemporary(fresh)
  try {
    if (!(await canMake(fresh))) return await writeWhole(files, folder, options)
    const paths = await writeWhole(files, fresh, options)
    // What is taken over must still be there when the names change: another command may be adding an edition to this folder.
    const replace = async () => {
      await takeOver(final, fresh)
      options.signal?.throwIfAborted()
      return await swap(fresh, final)
    }
    if (!(await withFolderLock(final, replace, options))) return await writeWhole(files, folder, options)
    return paths.map((path) => join(folder, path.slice(fresh.length + 1)))
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    if (made !== undefined) await removeEmpty(dirname(final), made)
    throw error
  } finally {
    await rm(fresh, { recursive: true, force: true })
    forgetTemporary(fresh)
  }
}

/** A run that was killed between the two renames left no folder: then the old one gets its name again. */
async function recover(folder: string): Promise<void> {
  const parent = dirname(folder)
  await removeLeftovers(parent)
  const names = await readdir(parent).catch(() => [])
  for (const name of names) {
    if (!isOldOf(basename(folder), name)) continue
    if (await exists(folder)) await rm(join(parent, name), { recursive: true, force: true })
    else await rename(join(parent, name), folder)
  }
}

/** What the old folder holds and the new one does not: another edition of an earlier run, what somebody put there. */
async function takeOver(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    const isNew = !(await exists(target))
    if (entry.isDirectory()) {
      if (isNew) await mkdir(target)
      else if (!(await lstat(target)).isDirectory()) throw inTheWay(source)
      await takeOver(source, target)
    } else if (!isNew) {
      // This run made it anew.
    } else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target))
  }
}

function inTheWay(folder: string): LecternError {
  return new LecternError('output-unwritable', `${folder} is a folder, and a file must get this name`, {
    hint: 'Move the folder away, or choose another one with --out.',
  })
}

/** @returns whether the folder could be renamed; where not, all is as before */
async function swap(fresh: string, final: string): Promise<boolean> {
  const old = join(dirname(final), oldOf(basename(final)))
  const hadOld = await rename(final, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      return undefined
    },
  )
  if (hadOld === undefined) return false
  try {
    await rename(fresh, final)
  } catch (error) {
    if (hadOld) await rename(old, final)
    throw error
  }
  if (hadOld) await rm(old, { recursive: true, force: true }).catch(() => undefined)
  return true
}

/** A folder whose parent cannot be written can still be written itself. */
function canMake(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  )
}

/** From the innermost folder up to the first one that was made, while they are empty. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  for (let at = folder; at.length >= made.length; at = dirname(at)) {
    const gone = await rmdir(at).then(
      () => true,
      () => false,
    )
    if (!gone || at === dirname(at)) return
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
