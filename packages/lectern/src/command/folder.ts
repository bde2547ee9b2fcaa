import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LecternError } from '@lectern/core'
import { partOf } from '@lectern/node'

/**
 * Tries the folder out before anything is made, and leaves it as it was.
 *
 * @throws LecternError `output-unwritable`
 */
export async function refuseUnwritable(out: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const folder = join(out, name)
    try {
      await tryOut(folder)
    } catch (cause) {
      const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
      throw new LecternError('output-unwritable', `Cannot write to ${folder}${reason}`, {
        hint: 'Choose another folder with --out.',
        cause,
      })
    }
  }
}

/** Permissions do not tell all (a full disk, a file in the way, a read-only mount); writing does. */
async function tryOut(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true })
  const probe = join(folder, partOf('lectern'))
  try {
    await writeFile(probe, '')
  } finally {
    await rm(probe, { force: true })
    if (made) await removeEmpty(folder, made)
  }
}

/** From the innermost folder up to the first one that was made. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  for (let at = folder; at.length >= made.length; at = join(at, '..')) {
    await rmdir(at).catch(() => undefined)
    if (at === made) return
  }
}
