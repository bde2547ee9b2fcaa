import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, inFolder, lectern } from '../support/lectern.ts'

const article = (words: string): string =>
  `---\ntitle: The ferry\nlang: en\ndate: 2026-05-04\ndescription: Boats & quays.\n---\n\n${words}\n\n![A boat](boat.svg)\n`
const boat = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><rect width="10" height="10"/></svg>`

/** Does each thing once the command has said its cue on standard error. */
function inTurn(steps: readonly (readonly [cue: RegExp, then: () => unknown])[]) {
  let done = 0
  let read = 0
  return (stderr: string): void => {
    const step = steps[done]
    if (!step?.[0].test(stderr.slice(read))) return
    read = stderr.length
    done += 1
    void step[1]()
  }
}

it.skipIf(process.platform === 'win32')(
  'build --watch publishes again, whatever a change brings',
  async () => {
    await inFolder(async (folder) => {
      const at = (...names: string[]): string => join(folder, ...names)
      await mkdir(at('articles'))
      await writeFile(at('articles/ferry.md'), article('She leaves at noon.'))
      let stop: () => void = () => undefined
      const step = inTurn([
        [/picture-missing.*Watching for changes/s, () => writeFile(at('articles/boat.svg'), boat(10))],
        [
          /ferry\.md published again in .*: boat\.svg changed/,
          () => writeFile(at('articles/ferry.md'), Uint8Array.of(0, 1, 0)),
        ],
        [
          /published again in .*, 1 edition failed: ferry\.md/,
          () => writeFile(at('articles/ferry.md'), article('She leaves at one.')),
        ],
        [
          /ferry\.md published again in [\d.]+ s: ferry\.md/,
          () => writeFile(at('lectern.config.json'), '{ "papr": 1 }'),
        ],
        [/Unknown setting: papr/, () => writeFile(at('lectern.config.json'), '{ "title": "The boat" }')],
        [
          /published again.*lectern\.config\.json/,
          () => writeFile(at('articles/other.md'), '# Other\n\nWords.\n'),
        ],
        [/2 articles published again.*other\.md/, () => rm(at('articles/other.md'))],
        [/ferry\.md published again.*other\.md/, () => stop()],
      ])
      const run = await lectern(['articles', '--to', 'html', '--watch'], {
        cwd: folder,
        watch(stderr, interrupt) {
          stop = interrupt
          step(stderr)
        },
      })
      expect(run.stderr).toMatch(/Stopped watching\.\n$/)
      expect(run.code).toBe(0)
      const page = await readFile(at('out/ferry/ferry.html'), 'utf8')
      expect(page).toContain('<title>The boat')
      expect(page).toContain('at one')
      expect(await readFile(at('out/index.html'), 'utf8')).not.toContain('other/other.html')
    })
  },
)

it('a folder gets a list of its articles, and a feed where its address is known', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'ferry.md'), article('She leaves.').replace(/!.*\n/, ''))
    await writeFile(join(folder, 'undated.md'), '---\ntitle: Undated\nlang: en\n---\n\nWords.\n')
    // The folder that is published holds the editions, too, which are no articles.
    for (let round = 0; round < 2; round += 1) {
      const run = await lectern(['.', '--to', 'html,epub', '--site', 'https://example.org/a'], {
        cwd: folder,
      })
      expect(run.code).toBe(0)
      expect(run.stdout).toMatch(/out\/index\.html\nout\/feed\.xml\nout\/feed\.json\n$/)
      expect(run.stderr).toContain('Not in the feed, since they have no date: undated')
    }
    const page = await readFile(join(folder, 'out/index.html'), 'utf8')
    for (const part of [
      'ferry/ferry.html',
      'ferry/ferry.epub',
      'undated/undated.html',
      'Boats &#x26; quays.',
    ])
      expect(page).toContain(part)
    expect(page).toContain('<link rel="alternate" type="application/atom+xml" href="feed.xml">')
    await writeFile(join(folder, 'out/index.html'), 'somebody else’s')
    const again = await lectern(['.', '--to', 'html'], { cwd: folder })
    expect(again.stderr).toContain('out/index.html was not made by Lectern')
    expect(await readFile(join(folder, 'out/index.html'), 'utf8')).toBe('somebody else’s')
    const none = await lectern(['.', '--to', 'html', '--no-index', '--out', 'bare'], { cwd: folder })
    expect(none.stdout).not.toContain('index.html')
  })
})

it('--out - is one edition on standard output, and nothing else', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'ferry.md'), '---\ntitle: The ferry\nlang: en\n---\n\nShe leaves.\n')
    const run = await lectern(['ferry.md', '--to', 'html', '--out', '-', '--verbose'], { cwd: folder })
    expect([run.stdout.slice(0, 15), run.stdout.trim().slice(-7)]).toEqual(['<!doctype html>', '</html>'])
    expect(run.stderr).toContain('document-date')
    const sound = await lectern(['ferry.md', '--to', 'audio', '--engine', 'tone', '-o', '-', '--quiet'], {
      cwd: folder,
    })
    expect(sound.stdout.slice(0, 3)).toBe('ID3')
    expect(await filesBelow(folder)).toEqual(['ferry.md'])
    for (const args of [['ferry.md'], ['.', '--to', 'pdf'], ['ferry.md', '--to', 'html', '--watch']]) {
      const refused = await lectern([...args, '--out', '-'], { cwd: folder })
      expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--out -') })
    }
  })
})
