import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audio } from '@lectern/audio'
import { prepare, publish, readAll, VFile } from '@lectern/core'
import { espeak } from '@lectern/speech-espeak'
import { afterAll, describe, expect, it } from 'vitest'

const engine = espeak({ workers: 1 })
const folder = mkdtempSync(join(tmpdir(), 'lectern-level-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await engine.close()
})

const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0
if (!ffmpeg && process.env.CI === 'true') throw new Error('ffmpeg is not installed: apt-get install ffmpeg')
const whenInstalled = ffmpeg ? describe : describe.skip

const text =
  'The ferry leaves at noon, and it comes back when the tide allows. Nobody on the island owns a clock. ' +
  'Stop! Who goes there? They look at the water instead, and they are seldom late.'

/** What ffmpeg's ebur128 hears in the finished, encoded file. */
async function heard(format: 'mp3' | 'opus' | 'wav'): Promise<{ loudness: number; peak: number }> {
  const value = { type: 'text' as const, value: text }
  const tree = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [value] }] }
  const front = { values: { title: 'The island', lang: 'en' }, positions: {} }
  const article = await prepare(tree, new VFile({ path: 'island.md' }), { front })
  const { editions } = await publish(article, [audio({ engine, format })])
  const file = editions.get('audio')?.files[0]
  if (!file) throw new Error('no sound')
  const path = join(folder, file.path)
  writeFileSync(path, await readAll(file))
  const args = ['-nostats', '-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-']
  const log = spawnSync('ffmpeg', args).stderr.toString()
  const summary = log.slice(log.lastIndexOf('Summary:'))
  return {
    loudness: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]),
    peak: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]),
  }
}

whenInstalled('real speech, by ffmpeg’s measure (skipped where it is not installed)', () => {
  it.each(['mp3', 'opus', 'wav'] as const)('%s: −19 LUFS ± 1, true peak at most −1 dBTP', async (format) => {
    const { loudness, peak } = await heard(format)
    expect(Math.abs(loudness + 19)).toBeLessThanOrEqual(1)
    expect(peak).toBeLessThanOrEqual(-1)
  })
})
