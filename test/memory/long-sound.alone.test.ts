import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = join(import.meta.dirname, 'long-sound.mjs')

interface Packed {
  failures: string[]
  size: number
  /** Of the processor. */
  seconds: number
  /** Octets at the peak. */
  max: number
}

/** What an engine and its encoder need at the least for an hour of sound, of the processor (docs/performance.md). */
const secondsToSpeakAnHour = 30

/** Publishes so many hours of sound in a process of its own, whose memory is then all that was needed. */
async function pack(hours: number, rate = 8000): Promise<Packed> {
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

it('five hours of sound go through 200 MB of memory, in a few hundredths of the time that speaking takes', async () => {
  const { failures, size, seconds, max } = await pack(5)
  expect(failures).toEqual([])
  expect(size).toBeGreaterThan(5 * 3600 * 8000)
  expect(max).toBeLessThan(200e6)
  expect(seconds).toBeLessThan(0.15 * 5 * secondsToSpeakAnHour)
})

it('a book of more than 4 GiB is refused before anything of it is written', async () => {
  const { failures, size } = await pack(1, 1_300_000)
  expect(failures[0]).toMatch(/The EPUB would have 4\.\d\d GB in 6 files/)
  expect(size).toBeUndefined()
})
