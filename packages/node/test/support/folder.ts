import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

const made: string[] = []

/** A folder for one test. */
export async function folder(): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'lectern-test-')))
  made.push(path)
  return path
}

afterEach(async () => {
  for (const path of made.splice(0)) await rm(path, { recursive: true, force: true })
})
