import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test, which is removed with all that is in it when the test has ended. */
export async function folder(): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'lectern-test-')))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}
