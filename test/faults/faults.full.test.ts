import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, inFolder, lectern, type Run } from '../support/lectern.ts'

// Each call of a small build to the system fails in turn, and each larger piece of memory that it asks for. Whatever fails, the folder holds the
// old edition or the new one, each file of it as its record says, and nothing besides; and the message is one for people. Then the process is
// killed at each of the calls, and the next build finds nothing that it cannot mend. FAULTS=all kills at every kind of call, not at renames alone.

const preload = new URL('./fail-nth.mjs', import.meta.url).href
const kinds = ['open', 'write', 'rename', 'read', 'mkdir', 'link', 'spawn', 'memory'] as const
const killing =
  process.env.FAULTS === 'all'
    ? (['open', 'write', 'mkdir', 'link', 'rename'] as const)
    : (['rename'] as const)

const article = (words: string): string =>
  `---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n${words}\n\n![A drawing](a.svg)\n`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0L9 9"/></svg>'

interface Fault {
  kind: string
  at: number
  kills?: boolean
}

/** Builds the second generation over the first one, with a fault. */
async function rebuilt(folder: string, { kind, at, kills = false }: Fault): Promise<Run & { calls: number }> {
  const count = join(folder, 'count')
  const env = {
    NODE_OPTIONS: `--import=${preload}`,
    FAULT_KIND: kind,
    FAULT_AT: String(at),
    FAULT_KILL: kills ? '1' : '',
    FAULT_FOLDER: folder,
    FAULT_COUNT: count,
    LECTERN_CACHE: join(folder, 'cache'),
    TMPDIR: join(folder, 'tmp'),
  }
  const apart = kind === 'spawn' ? ['--isolate'] : []
  const args = ['a.md', '--to', 'html,pdf', '--out', join(folder, 'out'), ...apart]
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
async function generationIn(folder: string, { alone = true } = {}): Promise<string> {
  const out = join(folder, 'out')
  if (alone) expect(await readdir(out)).toEqual(['a'])
  const { files } = JSON.parse(await readFile(join(out, 'a', 'edition.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(out, 'a', path))
    expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sha256])
  }
  return /The (\w+) generation/.exec(await readFile(join(out, 'a', 'a.html'), 'utf8'))?.[1] ?? 'none'
}

/** Does something with a folder for each call of a kind in turn. */
async function inTurn(kind: string, work: (folder: string, at: number) => Promise<void>): Promise<number> {
  return await inFolder(async (template) => {
    await prepared(template)
    const inCopy = <T>(use: (folder: string) => Promise<T>): Promise<T> =>
      inFolder(async (folder) => {
        await cp(template, folder, { recursive: true })
        return await use(folder)
      })
    const { calls } = await inCopy((folder) => rebuilt(folder, { kind, at: 0 }))
    expect(calls).toBeGreaterThan(0)
    for (let at = 1; at <= calls; at += 1) await inCopy((folder) => work(folder, at))
    return calls
  })
}

describe.each(kinds)('%s', (kind) => {
  it('may fail at any time', { timeout: 1_800_000 }, async () => {
    const calls = await inTurn(kind, async (folder, at) => {
      const run = await rebuilt(folder, { kind, at })
      const label = `${kind} ${at}: exit ${run.code}\n${run.stderr}`
      expect([0, 1, 2], label).toContain(run.code)
      expect(run.stderr, label).not.toMatch(/unhandled|TypeError|RangeError/i)
      const generation = await generationIn(folder)
      if (run.code === 0) expect(generation, label).toBe('second')
      expect(await filesBelow(join(folder, 'tmp')), label).toEqual([])
    })
    console.log(`${kind}: ${calls} faults in turn`)
  })
})

describe.each(killing)('%s', (kind) => {
  it('may be the last that a process does', { timeout: 1_800_000 }, async () => {
    const calls = await inTurn(kind, async (folder, at) => {
      expect((await rebuilt(folder, { kind, at, kills: true })).code).toBeNull()
      // The folder may be missing for a moment, with the old one beside it; it is never some of each.
      if ((await readdir(join(folder, 'out'))).includes('a')) await generationIn(folder, { alone: false })
      const run = await rebuilt(folder, { kind, at: 0 })
      expect(run.code, `${kind} ${at}\n${run.stderr}`).toBe(0)
      expect(await generationIn(folder)).toBe('second')
      expect(await filesBelow(join(folder, 'tmp')), `${kind} ${at}`).toEqual([])
    })
    console.log(`${kind}: ${calls} kills in turn`)
  })
})

it.each([64, 128])('%d MB are enough, or the limit is named', async (megabytes) => {
  await inFolder(async (folder) => {
    await prepared(folder)
    const args = ['a.md', '--to', 'html,pdf', '--max-memory', String(megabytes)]
    const run = await lectern(args, { cwd: folder })
    if (run.code !== 0)
      expect(run.stderr).toMatch(/error over-limit {2}Stopped.*more than \d+ MB[\s\S]*--max-memory/)
    await generationIn(folder)
  })
})
