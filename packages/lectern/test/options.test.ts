import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// As it was built: articles are published by a process of their own, which loads modules.
import { parseCall } from '../dist/command/arguments.js'
import { build } from '../dist/command/build.js'
import type { Console } from '../dist/command/console.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-options-'))
  await writeFile(
    join(folder, 'a.md'),
    '---\ntitle: T\nlang: en\ndate: 2026-01-01\npublisher: P\n---\n\nA few words.\n',
  )
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(...options: string[]) {
  const said: string[] = []
  const silent = () => undefined
  const console: Console = {
    result: silent,
    say: silent,
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
  it("the page has the theme's faces; --page-fonts adds families for readers to choose, and none leaves all out", async () => {
    const facesWith = async (...options: string[]) => {
      await run('--to', 'html', ...options)
      const page = await readFile(join(folder, 'a', 'a.html'), 'utf8')
      return new Set([...page.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, family]) => family))
    }
    expect(await facesWith()).toEqual(new Set(['Atkinson Hyperlegible Next']))
    expect(await facesWith('--theme', 'newspaper')).toEqual(new Set(['Newsreader']))
    expect(await facesWith('--page-fonts', 'Noto Sans')).toEqual(
      new Set(['Atkinson Hyperlegible Next', 'Noto Sans']),
    )
    expect(await facesWith('--page-fonts', 'none')).toEqual(new Set())
  })

  it('--css and --logo are in the page; a file that cannot be read is named', async () => {
    await writeFile(join(folder, 'own.css'), 'h1{letter-spacing:.01em}')
    await writeFile(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await run('--to', 'html', '--css', join(folder, 'own.css'), '--logo', join(folder, 'logo.svg'))
    const page = await readFile(join(folder, 'a', 'a.html'), 'utf8')
    expect(page).toContain('h1{letter-spacing:.01em}</style>')
    expect(page).toContain('<p class="publisher"><img src="data:image/svg+xml')
    await expect(run('--to', 'html', '--css', join(folder, 'absent.css'))).rejects.toThrow(
      /--css .*absent\.css/,
    )
  })

  it('--cover is the cover of each article, wherever its file lies', async () => {
    const cover = fileURLToPath(new URL('../../../examples/articles/library-front.png', import.meta.url))
    await run('--isolate', '--to', 'epub', '--cover', cover, '--cover-alt', 'A small library with a red door')
    const book = unzipSync(await readFile(join(folder, 'a', 'a.epub')))
    const texts = Object.values(book).map((bytes) => new TextDecoder().decode(bytes))
    expect(texts.some((text) => text.includes('alt="A small library with a red door"'))).toBe(true)
    const { code, said } = await run('--isolate', '--to', 'epub', '--cover', join(folder, 'absent.png'))
    expect(code).toBe(1)
    expect(said).toMatch(/--cover .*absent/)
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
