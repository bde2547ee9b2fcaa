import { createHash, randomInt } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { randoms } from '../mutations/mutate.mjs'
import { inFolder, lectern } from '../support/lectern.ts'

// A signal at a moment that nobody chose: the command ends within a second, with nothing half written, and an edition that was there is whole.
// KILLS=50 tries more of them; KILL_SEED repeats what a run has printed.

const count = Number(process.env.KILLS ?? 6)
const seed = Number(process.env.KILL_SEED ?? randomInt(2 ** 31))

const sentence = (index: number): string => `Sentence ${index} has a few words and a formula, $x_{${index}}$.`
const article = `---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n${Array.from({ length: 400 }, (_, index) => sentence(index)).join('\n\n')}\n`
const args = ['a.md', '--engine', 'tone', '--to', 'html,pdf,epub,audio']

it(`a signal ends the command within a second (KILL_SEED=${seed}, ${count} times)`, {
  timeout: 1_800_000,
}, async () => {
  console.log(`KILL_SEED=${seed}`)
  const next = randoms(seed)
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'tmp'))
    await writeFile(join(folder, 'a.md'), article)
    const env = { TMPDIR: join(folder, 'tmp'), LECTERN_CACHE: join(folder, 'cache') }
    expect(await lectern(args, { cwd: folder, env })).toMatchObject({ code: 0 })
    // Again, since what was spoken is kept.
    const since = performance.now()
    expect(await lectern(args, { cwd: folder, env })).toMatchObject({ code: 0 })
    const whole = performance.now() - since
    const times: number[] = []
    for (let at = 0; times.length < count && at < 3 * count; at += 1) {
      const signal = next() < 0.5 ? 'SIGINT' : 'SIGTERM'
      const delay = next() * whole
      const { code, took } = await stopped(folder, env, signal, delay)
      if (code !== 0) times.push(took)
      expect([0, 130, null], `${signal} after ${delay} ms`).toContain(code)
      await expectWhole(folder)
    }
    times.sort((one, other) => one - other)
    console.log(`Milliseconds from signal to end: ${times.map(Math.round).join(' ')}`)
    expect(times.at(-1) ?? 0).toBeLessThan(Number(process.env.KILL_LIMIT ?? 1_000))
  })
})

async function stopped(
  cwd: string,
  env: Record<string, string>,
  signal: NodeJS.Signals,
  delay: number,
): Promise<{ code: number | null; took: number }> {
  let sent = Number.NaN
  const run = await lectern(args, {
    cwd,
    env,
    started: (child) =>
      void setTimeout(() => {
        sent = performance.now()
        child.kill(signal)
      }, delay).unref(),
  })
  return { code: run.code, took: performance.now() - sent }
}

/** Every file is that of the record, and no temporary file is left. */
async function expectWhole(folder: string): Promise<void> {
  const out = join(folder, 'out')
  expect(await readdir(out)).toEqual(['a'])
  const { files } = JSON.parse(await readFile(join(out, 'a', 'edition.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(out, 'a', path))
    expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sha256])
  }
}
