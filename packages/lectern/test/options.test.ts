import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// As it was built: articles are published by a process of their own, which loads modules.
import { parseCall } from '../dist/command/arguments.js'
import { build } from '../dist/command/build.js'
import type { Console } from '../dist/command/console.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-options-'))
  await writeFile(join(folder, 'a.md'), '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\nA few words.\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(...options: string[]) {
  const said: string[] = []
  const silent = () => undefined
  const console: Console = {
    result: silent,
    finding: silent,
    note: silent,
    progress: silent,
    error: (error) => void said.push(error.message),
    print: (line) => line.kind === 'say' && said.push(line.text),
  }
  const call = parseCall(['build', join(folder, 'a.md'), '--out', folder, ...options])
  if (call.command !== 'build') throw new Error('not a build')
  return { code: await build(call, console, new AbortController().signal), said: said.join('\n') }
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
    const { code, said } = await run('--to', 'audio', '--engine', 'tone', '--max-characters', '5')
    expect(code).toBe(1)
    expect(said).toContain('too-large')
    expect((await run('--to', 'audio', '--engine', 'tone', '--max-characters', '500')).code).toBe(0)
  })
})
