import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LecternError } from '@lectern/core'
import { ownMark, removeLeftovers } from './leftovers.js'
import { forgetTemporary, keepTemporary } from './temporary.js'

/**
 * A fresh folder for programs that need files, removed afterwards. Its name says whose it is, so that what a killed process left can be
 * told from what is in use.
 *
 * @param purpose a word of small letters, for people who find the folder
 */
export async function inTemporaryFolder<Result>(
  purpose: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await makeTemporary(tmpdir(), `lectern-${purpose}-${ownMark}-`)
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    forgetTemporary(folder)
  }
}

/**
 * What killed runs left there goes.
 *
 * @throws LecternError `output-unwritable`
 */
export async function makeTemporary(parent: string, prefix: string): Promise<string> {
  await removeLeftovers(parent)
  try {
    const folder = await mkdtemp(join(parent, prefix))
    keepTemporary(folder)
    return folder
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new LecternError('output-unwritable', `Cannot write to ${parent}${reason}`, {
      hint: 'Set TMPDIR to a folder for temporary files that can be written to.',
      cause,
    })
  }
}
