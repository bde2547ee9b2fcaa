import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@lectern/core'

/**
 * A fresh folder, for programs that need files; removed afterwards. Its name says whose it is, so that what a killed process left can
 * be told from what is in use (`@lectern/node` removes it).
 */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const machine = sha256(hostname()).slice(0, 8)
  const folder = await mkdtemp(join(tmpdir(), `lectern-speech-${machine}-${process.pid}-`))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
