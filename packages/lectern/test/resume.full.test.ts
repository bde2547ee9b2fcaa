import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { timeLeft } from '../src/command/console.js'

const lectern = fileURLToPath(new URL('../bin/lectern.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lectern-resume-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = join(folder, 'article.md')
const paragraphs = Array.from(
  { length: 150 },
  (_, index) => `Paragraph ${index} tells of a ferry that leaves at noon.`,
)
writeFileSync(article, `---\ntitle: Long\nlang: en\ndate: 2026-01-01\n---\n\n${paragraphs.join('\n\n')}\n`)

function build(out: string, cache: string) {
  const args = [lectern, 'build', article, '--to', 'audio', '--engine', 'tone', '--out', join(folder, out)]
  const env = { ...process.env, LECTERN_CACHE: join(folder, cache) }
  return spawn(process.execPath, args, { env, stdio: 'ignore' })
}

const entries = (cache: string) =>
  readdirSync(join(folder, cache), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length
const sound = (out: string) => readFileSync(join(folder, out, 'article', 'article.mp3'))

it('a build that was killed goes on where it stopped, and makes the same bytes', {
  timeout: 240_000,
}, async () => {
  const killed = build('killed', 'cache')
  const started = new Promise<void>((resolve) => {
    const look = setInterval(() => {
      const count = (() => {
        try {
          return entries('cache')
        } catch {
          return 0
        }
      })()
      if (count < 30) return
      clearInterval(look)
      resolve()
    }, 10)
  })
  await started
  killed.kill('SIGKILL')
  await once(killed, 'close')
  expect(readdirSync(folder)).not.toContain('killed')
  const before = entries('cache')
  const again = build('again', 'cache')
  expect((await once(again, 'close'))[0]).toBe(0)
  expect(entries('cache')).toBeGreaterThan(before)
  const clean = build('clean', 'clean-cache')
  expect((await once(clean, 'close'))[0]).toBe(0)
  expect(sound('again').equals(sound('clean'))).toBe(true)
  // Nothing was spoken twice: both caches end with as many entries.
  const parts = readdirSync(join(folder, 'cache'), { recursive: true }).filter((name) =>
    String(name).endsWith('.part'),
  )
  expect(entries('cache') - parts.length).toBe(entries('clean-cache'))
})

it('progress tells the time that is left, once it can', () => {
  expect(timeLeft(1, 5, 10)).toBe('')
  expect(timeLeft(10, 5, 10)).toBe(', 10 s left')
  expect(timeLeft(60, 10, 50)).toBe(', 4 min left')
  expect(timeLeft(3600, 10, 40)).toBe(', 3.0 h left')
  expect(timeLeft(60, 10, 10)).toBe('')
})
