import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@lectern/core'

/**
 * What the names of fresh folders begin with. It says whose they are, so that what a killed process left can be told from what is in use
 * (`@lectern/node` removes it).
 */
function folderPrefix(): string {
  const machine = sha256(hostname()).slice(0, 8)
  return join(tmpdir(), `lectern-speech-${machine}-${process.pid}-`)
}

/** A fresh folder, for programs that need files; removed afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(folderPrefix())
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let own: string | undefined

/**
 * One folder for the files of all calls, removed when this process ends: to make and remove one takes 2.5 ms. A machine that cleans up may have
 * removed it meanwhile.
 */
export function ownFolder(): string {
  if (own !== undefined && existsSync(own)) return own
  if (own === undefined) process.once('exit', removeOwn)
  own = mkdtempSync(folderPrefix())
  return own
}

function removeOwn(): void {
  if (own !== undefined) rmSync(own, { recursive: true, force: true })
}
