import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = join(import.meta.dirname, 'long-sound.mjs')

/** Publishes so many hours of sound in a process of its own, whose memory is then all that was needed. */
async function pack(hours: number, rate = 8000): Promise<{ failures: string[]; size: number; max: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-sound-'))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      script,
      String(hours),
      folder,
      String(rate),
    ])
    expect(await readdir(folder)).toEqual([])
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

it('five hours of sound go through 200 MB of memory', async () => {
  const { failures, size, max } = await pack(5)
  expect(failures).toEqual([])
  expect(size).toBeGreaterThan(5 * 3600 * 8000)
  expect(max).toBeLessThan(200e6)
})

it('a book of more than 4 GiB is refused before anything of it is written', async () => {
  const { failures, size } = await pack(1, 1_300_000)
  expect(failures[0]).toMatch(/The EPUB would have 4\.\d\d GB in 6 files/)
  expect(size).toBeUndefined()
})
