import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = join(import.meta.dirname, 'long-tones.mjs')

interface Told {
  failures: string[]
  hours: number
  files: number
  /** Octets of the heap that the edition, with its cues, keeps beside the article. */
  kept: number
  /** Octets at the peak. */
  max: number
}

/** Publishes so many words in a process of its own, whose memory is then all that was needed. */
async function tell(words: number): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-tones-'))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--expose-gc',
      script,
      String(words),
      folder,
    ])
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Measured: 74 MB more for fifteen times the words, which are the article, the script, the times of the words, and what V8 has not yet
 * collected: no library of ours sets V8's flags or forces a collection. If samples stayed, the two hours' would be 113 MB more, and the
 * texts beside them 20.
 */
const room = 110e6

/** Measured: 3.5 MB, which are cues and the times of their words; tones say 15,000 words an hour. Kept twice, those times are 1.2 more. */
const keptAnHour = 4.2e6

it('two hours of sound take little more memory than eight minutes: neither samples nor texts stay, and words are kept once', async () => {
  const short = await tell(2_000)
  const long = await tell(30_000)
  expect([...short.failures, ...long.failures]).toEqual([])
  expect(long.files).toBe(9)
  expect(long.hours).toBeGreaterThan(10 * short.hours)
  expect(long.max - short.max).toBeLessThan(room)
  // Measured: 253 MB. Ten hours are to stay below 400.
  expect(long.max).toBeLessThan(300e6)
  expect((long.kept - short.kept) / (long.hours - short.hours)).toBeLessThan(keptAnHour)
})
