import type { ChildProcess } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { randoms } from '../mutations/mutate.mjs'
import { filesBelow, inFolder, lectern } from '../support/lectern.ts'

// A signal at a moment that nobody chose: the command ends within a second, with nothing half written, and an edition that was there is whole.
// KILLS=50 tries more of them; KILL_SEED repeats what a run has printed.

const count = Number(process.env.KILLS ?? 6)
const seed = Number(process.env.KILL_SEED ?? randomInt(2 ** 31))

const sentence = (index: number): string => `Sentence ${index} has a few words and a formula, $x_{${index}}$.`
const article = `---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n${Array.from({ length: 400 }, (_, index) => sentence(index)).join('\n\n')}\n`
const args = ['a.md', '--engine', 'tone', '--to']

it.each([
  ['in its own thread', 'html,pdf,epub'],
  ['in a process', 'html,pdf,epub,audio'],
])(
  `a signal ends the command, with its work %s, within a second (KILL_SEED=${seed}, ${count} times)`,
  {
    timeout: 1_800_000,
  },
  async (where, kinds) => {
    console.log(`KILL_SEED=${seed}`)
    const next = randoms(seed)
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'tmp'))
      await writeFile(join(folder, 'a.md'), article)
      const env = { TMPDIR: join(folder, 'tmp'), LECTERN_CACHE: join(folder, 'cache') }
      const build = (started = (_: ChildProcess): void => undefined) =>
        lectern([...args, kinds], { cwd: folder, env, started })
      expect(await build()).toMatchObject({ code: 0 })
      // Again, since what was spoken is kept.
      const since = performance.now()
      expect(await build()).toMatchObject({ code: 0 })
      const whole = performance.now() - since
      const times: number[] = []
      for (let at = 0; times.length < count && at < 3 * count; at += 1) {
        const signal = next() < 0.5 ? 'SIGINT' : 'SIGTERM'
        const delay = next() * whole
        let sent = Number.NaN
        const { code } = await build((child) => {
          setTimeout(() => {
            sent = performance.now()
            child.kill(signal)
          }, delay).unref()
        })
        if (code !== 0) times.push(performance.now() - sent)
        expect([0, 130, null], `${signal} after ${delay} ms`).toContain(code)
        await expectWhole(folder)
        if (where === 'in a process') expect(await readdir(join(folder, 'out'))).toEqual(['a'])
      }
      times.sort((one, other) => one - other)
      console.log(`Milliseconds from signal to end: ${times.map(Math.round).join(' ')}`)
      expect(times.at(-1) ?? 0).toBeLessThan(Number(process.env.KILL_LIMIT ?? 1_000))
      // What the system has stopped leaves its temporary files to the next run.
      expect(await build()).toMatchObject({ code: 0 })
      expect(await readdir(join(folder, 'out'))).toEqual(['a'])
      expect(await filesBelow(join(folder, 'tmp'))).toEqual([])
    })
  },
)

/** Every file is that of the record. Between two renames the folder may still have the name of the old one. */
async function expectWhole(folder: string): Promise<void> {
  const out = join(folder, 'out')
  const names = await readdir(out)
  const edition = join(out, names.find((name) => name === 'a' || name.endsWith('.old')) ?? 'a')
  const { files } = JSON.parse(await readFile(join(edition, 'edition.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(edition, path))
    expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sha256])
  }
}
