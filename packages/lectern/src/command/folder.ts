import { rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LecternError } from '@lectern/core'
import { makeFolder, partOf, withFolderLock } from '@lectern/node'

/**
 * Tries the folder out before anything is made, and leaves it as it was.
 *
 * @throws LecternError `output-unwritable`
 */
export async function refuseUnwritable(
  out: string,
  names: readonly string[],
  hint = 'Choose another folder with --out.',
): Promise<void> {
  for (const name of names) {
    const folder = join(out, name)
    try {
      await withFolderLock(folder, () => againWhereGone(() => tryOut(folder)))
    } catch (cause) {
      const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
      throw new LecternError('output-unwritable', `Cannot write to ${folder}${reason}`, {
        hint,
        cause,
      })
    }
  }
}

/** Another command that tries out the same folder of editions removes what it made of it, perhaps between two steps of this one. */
async function againWhereGone(tryIt: () => Promise<void>, tries = 3): Promise<void> {
  try {
    await tryIt()
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isGone || tries === 1) throw error
    await againWhereGone(tryIt, tries - 1)
  }
}

/** Permissions do not tell all (a full disk, a file in the way, a read-only mount); writing does. */
async function tryOut(folder: string): Promise<void> {
  const made = await makeFolder(folder)
  const probe = join(folder, partOf('lectern'))
  try {
    writeFileSync(probe, '')
    unlinkSync(probe)
  } finally {
    if (made) removeEmpty(folder, made)
  }
}

/** From the innermost folder up to the first one that was made. */
function removeEmpty(folder: string, made: string): void {
  for (let at = folder; at.length >= made.length; at = join(at, '..')) {
    try {
      rmdirSync(at)
    } catch {
      // Somebody else has put something there.
      return
    }
    if (at === made) return
  }
}
