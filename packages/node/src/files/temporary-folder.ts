import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownMark } from './leftovers.js'
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
  const folder = await mkdtemp(join(tmpdir(), `lectern-${purpose}-${ownMark}-`))
  keepTemporary(folder)
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    forgetTemporary(folder)
  }
}
