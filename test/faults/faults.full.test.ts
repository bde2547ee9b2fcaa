import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, inFolder, lectern, type Run } from '../support/lectern.ts'

// Each call of a small build to the system fails in turn. Whatever fails, the folder holds the old edition or the new one, each file of it
// as its record says, and nothing besides; and the message is one for people.

const preload = new URL('./fail-nth.mjs', import.meta.url).href
const kinds = ['open', 'write', 'rename', 'read', 'mkdir', 'link', 'spawn'] as const

const article = (words: string): string =>
  `---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n${words}\n\n![A drawing](a.svg)\n`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0L9 9"/></svg>'

interface Fault {
  kind: string
  at: number
}

/** Builds the second generation over the first one, with a fault. */
async function rebuilt(folder: string, { kind, at }: Fault): Promise<Run & { calls: number }> {
  const count = join(folder, 'count')
  const env = {
    NODE_OPTIONS: `--import=${preload}`,
    FAULT_KIND: kind,
    FAULT_AT: String(at),
    FAULT_FOLDER: folder,
    FAULT_COUNT: count,
    LECTERN_CACHE: join(folder, 'cache'),
    TMPDIR: join(folder, 'tmp'),
  }
  const inProcess = kind === 'spawn' ? [] : ['--in-process']
  const args = ['a.md', '--to', 'html,pdf', '--out', join(folder, 'out'), ...inProcess]
  const run = await lectern(args, { cwd: folder, env })
  return { ...run, calls: Number(await readFile(count, 'utf8').catch(() => '0')) }
}

async function prepared(folder: string): Promise<void> {
  await mkdir(join(folder, 'tmp'))
  await writeFile(join(folder, 'a.svg'), drawing)
  await writeFile(join(folder, 'a.md'), article('The first generation.'))
  expect(await lectern(['a.md', '--to', 'html,pdf', '--quiet'], { cwd: folder })).toMatchObject({ code: 0 })
  await writeFile(join(folder, 'a.md'), article('The second generation.'))
}

/** Which generation a folder holds: every file is that of its record, or it holds none. */
async function generationIn(folder: string): Promise<string> {
  const out = join(folder, 'out')
  expect(await readdir(out)).toEqual(['a'])
  const { files } = JSON.parse(await readFile(join(out, 'a', 'edition.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(out, 'a', path))
    expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sha256])
  }
  return /The (\w+) generation/.exec(await readFile(join(out, 'a', 'a.html'), 'utf8'))?.[1] ?? 'none'
}

describe.each(kinds)('%s', (kind) => {
  it('may fail at any time', { timeout: 1_800_000 }, async () => {
    await inFolder(async (template) => {
      await prepared(template)
      const { calls } = await inFolder(async (folder) => {
        await cp(template, folder, { recursive: true })
        return rebuilt(folder, { kind, at: 0 })
      })
      for (let at = 1; at <= calls; at += 1) {
        await inFolder(async (folder) => {
          await cp(template, folder, { recursive: true })
          const run = await rebuilt(folder, { kind, at })
          const label = `${kind} ${at} of ${calls}: exit ${run.code}\n${run.stderr}`
          expect([0, 1, 2], label).toContain(run.code)
          expect(run.stderr, label).not.toMatch(/unhandled|TypeError|RangeError/i)
          const generation = await generationIn(folder)
          if (run.code === 0) expect(generation, label).toBe('second')
          expect(await filesBelow(join(folder, 'tmp')), label).toEqual([])
        })
      }
      console.log(`${kind}: ${calls} faults in turn`)
    })
  })
})
