import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCall } from '../src/command/arguments.js'
import { build } from '../src/command/build.js'
import type { Console } from '../src/command/console.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-options-'))
  await writeFile(join(folder, 'a.md'), '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\nA few words.\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(...options: string[]) {
  const errors: Error[] = []
  const silent = () => undefined
  const console: Console = {
    result: silent,
    finding: silent,
    note: silent,
    progress: silent,
    error: (error) => void errors.push(error),
  }
  const call = parseCall(['build', join(folder, 'a.md'), '--out', folder, ...options])
  if (call.command !== 'build') throw new Error('not a build')
  return { code: await build(call, console, new AbortController().signal), errors }
}

describe('options of build', () => {
  it('--page-fonts puts families into the page, for readers to choose', async () => {
    await run('--to', 'html')
    const plain = await readFile(join(folder, 'a', 'a.html'), 'utf8')
    await run('--to', 'html', '--page-fonts', 'Atkinson Hyperlegible Next')
    const page = await readFile(join(folder, 'a', 'a.html'), 'utf8')
    expect(plain.includes('@font-face')).toBe(false)
    expect(page.includes('@font-face{font-family:"Atkinson Hyperlegible Next"')).toBe(true)
  })

  it('--chapters-file writes chapters as podcast players read them', async () => {
    await run('--to', 'audio', '--engine', 'tone', '--chapters-file')
    const { version, chapters } = JSON.parse(
      await readFile(join(folder, 'a', 'a.chapters.json'), 'utf8'),
    ) as { version: string; chapters: { startTime: number; title: string }[] }
    expect(version).toBe('1.2.0')
    expect(chapters[0]).toMatchObject({ startTime: 0, title: expect.stringMatching(/./) })
  })

  it('--max-characters refuses before anything is spoken', async () => {
    const { code, errors } = await run('--to', 'audio', '--engine', 'tone', '--max-characters', '5')
    expect(code).toBe(1)
    expect(errors).toMatchObject([{ code: 'too-large' }])
    expect((await run('--to', 'audio', '--engine', 'tone', '--max-characters', '500')).code).toBe(0)
  })
})
