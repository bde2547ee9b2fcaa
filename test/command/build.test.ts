import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, inFolder, lectern } from '../support/lectern.ts'
import { everything, text, withArticle } from './small-article.ts'

const pages = ['--to', 'html,epub', '--quiet']

describe('build', () => {
  it('writes the files of the contract, and only their paths to standard output', async () => {
    await withArticle(async (folder) => {
      const run = await lectern(['article.md', ...everything], { cwd: folder })
      expect(run.code).toBe(0)
      const files = (await filesBelow(join(folder, 'out'))).map((file) => join('out', file))
      expect(run.stdout.trim().split('\n').sort()).toEqual(files)
      const sound = [
        'mp3',
        'vtt',
        'cues.vtt',
        'srt',
        'transcript.html',
        'transcript.txt',
        'transcript.spoken.txt',
        'ssml',
        'script.json',
      ]
      const names = ['html', 'pdf', 'epub', ...sound].map((end) => `out/article/article.${end}`)
      expect(files).toEqual(
        [...names, 'out/article/edition.json', 'out/article/report.html', 'out/article/report.json'].sort(),
      )
    })
  })

  it('gives the same bytes in another folder, another time zone and again', async () => {
    const publish = (sub: string, zone: string) =>
      inFolder(async (folder) => {
        const home = join(folder, sub)
        await cp(new URL('../../examples/articles/letter-from-the-lighthouse', import.meta.url), home, {
          recursive: true,
        })
        const list = ['--index', '--site', 'https://example.org/articles/']
        const run = await lectern([sub, ...list, ...everything], {
          cwd: folder,
          env: { TZ: zone, LECTERN_CACHE: join(folder, 'cache') },
        })
        expect(run.code).toBe(0)
        // The hashes of the first stand for all files of the article.
        const files = ['letter-from-the-lighthouse/edition.json', 'index.html', 'feed.xml']
        return Promise.all(files.map((file) => readFile(join(folder, 'out', file), 'utf8')))
      })
    expect(await publish('a', 'Pacific/Auckland')).toEqual(await publish('other', 'America/Lima'))
  })

  it('lists a folder with the pictures of its articles, in files beside the list', async () => {
    await inFolder(async (folder) => {
      const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
      await writeFile(join(folder, 'dot.svg'), dot)
      await writeFile(join(folder, 'one.md'), '# One\n\n![A dot](dot.svg)\n')
      await writeFile(join(folder, 'two.md'), '# Two\n\n![Not there](none.svg)\n')
      await lectern(['.', '--to', 'html', '--lang', 'en', '--quiet'], { cwd: folder })
      const list = await readFile(join(folder, 'out/index.html'), 'utf8')
      const [, path, ...others] = list.split(/<img[^>]* src="(index\.assets\/[^"]+)"/)
      expect(others).toHaveLength(1)
      expect(await readFile(join(folder, 'out', path ?? ''), 'utf8')).toContain('M0 0h9v9z')
    })
  })

  it('has the defaults and the title of the list from a configuration, and each page leads to the list', async () => {
    await inFolder(async (folder) => {
      const config = {
        to: ['html'],
        defaults: { lang: 'de', author: 'Ada', publisher: 'Kai' },
        siteTitle: 'Vom Hafen',
        siteIntroduction: 'Zwei Texte.',
      }
      await writeFile(join(folder, 'lectern.config.json'), JSON.stringify(config))
      await writeFile(join(folder, 'one.md'), '# Eins\n\nDer Hafen.\n')
      await writeFile(join(folder, 'two.md'), '---\nlang: en\nauthor: Bo\n---\n\n# Two\n\nThe quay.\n')
      expect(await lectern(['.'], { cwd: folder })).toMatchObject({
        code: 0,
        stderr: expect.not.stringContaining('warning'),
      })
      const page = (path: string) => readFile(join(folder, 'out', path), 'utf8')
      const [one, two, list] = await Promise.all(['one/one.html', 'two/two.html', 'index.html'].map(page))
      expect(one).toMatch(/<html lang="de"[\s\S]*<meta name="author" content="Ada">/)
      expect(two).toMatch(/<html lang="en"[\s\S]*<meta name="author" content="Bo">/)
      for (const each of [one, two])
        expect(each).toContain('<p class="publisher"><a href="../index.html">Vom Hafen</a></p>')
      expect(list).toMatch(/<title>Vom Hafen<[\s\S]*Zwei Texte\./)
      const alone = await lectern(['one.md', '--no-index'], { cwd: folder })
      expect([alone.code, await page('one/one.html')]).toEqual([
        0,
        expect.stringContaining('<p class="publisher">Kai</p>'),
      ])
    })
  })

  it('makes each preset its own page and PDF', async () => {
    await withArticle(async (folder) => {
      const run = await lectern(
        ['article.md', '--to', 'html,pdf', '--preset', 'default,large-print', '--quiet'],
        { cwd: folder },
      )
      expect(run.code).toBe(0)
      for (const name of [
        'article.html',
        'article.pdf',
        'article.large-print.html',
        'article.large-print.pdf',
      ]) {
        expect(run.stdout).toContain(`article/${name}\n`)
      }
      const { files } = JSON.parse(await readFile(join(folder, 'out/article/edition.json'), 'utf8'))
      const editions = files.map(({ edition }: { edition: string }) => edition).sort()
      expect(editions).toEqual(['html', 'html.large-print', 'pdf', 'pdf.large-print'])
    })
  })

  it('prints one JSON object with --json', async () => {
    await withArticle(async (folder) => {
      const { stdout } = await lectern(['article.md', ...pages, '--json', '--out', 'made'], { cwd: folder })
      expect(JSON.parse(stdout)).toMatchObject({
        generator: expect.stringMatching(/^lectern /),
        articles: [
          {
            source: 'article.md',
            folder: 'made/article',
            files: expect.arrayContaining(['made/article/article.html']),
            failures: [],
          },
        ],
      })
    })
  })

  it('reads standard input, and lets options win over the front matter', async () => {
    await inFolder(async (folder) => {
      const options = [
        '--title',
        'Another title',
        '--lang',
        'fr',
        '--author',
        'A',
        '--author',
        'B',
        '--date',
        '2020-02-02',
      ]
      const run = await lectern(['build', '-', ...pages, ...options], { cwd: folder, input: text })
      expect(run.code).toBe(0)
      const { article } = JSON.parse(await readFile(join(folder, 'out/stdin/edition.json'), 'utf8'))
      expect(article).toMatchObject({
        title: 'Another title',
        lang: 'fr',
        authors: ['A', 'B'],
        date: '2020-02-02',
      })
    })
  })

  it('takes SOURCE_DATE_EPOCH for its clock', async () => {
    await withArticle(async (folder) => {
      const run = await lectern(['article.md', '--to', 'epub', '--quiet'], {
        cwd: folder,
        env: { SOURCE_DATE_EPOCH: 'soon' },
      })
      expect(run).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('SOURCE_DATE_EPOCH must be a number of seconds'),
      })
    })
  })

  it('is strict when asked', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'article.md'), `${text}\n![](missing.png)\n`)
      const run = await lectern(['article.md', ...pages], { cwd: folder })
      expect(run.code).toBe(0)
      expect(run.stderr).toMatch(
        /^article\.md\n(?: {2}.*\n)* +\d+:\d+ +error +.* {2}image-alt \(WCAG 1\.1\.1\)\n {8}\S/m,
      )
      expect((await lectern(['article.md', ...pages, '--strict'], { cwd: folder })).code).toBe(1)
    })
  })

  it.each(['ua-2', 'ua-1+a-3a'])('makes a PDF by the standard %s', async (standard) => {
    await withArticle(async (folder) => {
      const run = await lectern(['article.md', '--to', 'pdf', '--pdf-standard', standard, '--quiet'], {
        cwd: folder,
      })
      expect(run.code).toBe(0)
      const report = await readFile(join(folder, 'out/article/edition.json'), 'utf8')
      expect(report).toContain(standard === 'ua-2' ? '"PDF/UA-2"' : '"PDF/A-3a"')
    })
  })

  it('goes on behind a file of no known format, which is a wrong call only where it is alone', async () => {
    await withArticle(async (folder) => {
      await writeFile(join(folder, 'sound.mp3'), 'ID3')
      const paths = ['sound.mp3', 'article.md']
      for (const [args, found] of [
        [['build', ...paths, '--to', 'html'], ['out/article/article.html']],
        [['check', ...paths], []],
      ] as const) {
        const { code, stderr } = await lectern([...args], { cwd: folder })
        expect(stderr).toMatch(/sound\.mp3:? error unknown-format/)
        expect(code).toBe(1)
        expect(await filesBelow(folder)).toEqual(expect.arrayContaining([...found]))
        expect((await lectern([args[0], 'sound.mp3'], { cwd: folder })).code).toBe(2)
      }
    })
  })

  it.each([
    ['a recording that is not there', ['--recording', 'voice.wav']],
    ['cues without a recording', ['--cues', 'voice.vtt']],
  ])('refuses %s before anything is made', async (_, args) => {
    await withArticle(async (folder) => {
      const run = await lectern(['article.md', ...args, ...everything], { cwd: folder })
      expect(run.code).toBe(2)
      expect(run.stderr).toMatch(/error bad-usage/)
      expect(run.stderr).toContain(args[0])
      expect(await filesBelow(folder)).toEqual(['article.md'])
    })
  })

  it('reads a configuration, over which the command line wins', async () => {
    await withArticle(async (folder) => {
      await writeFile(
        join(folder, 'lectern.config.js'),
        `export default { to: ['html'], out: 'configured', title: 'Configured' }`,
      )
      const run = await lectern(['article.md', '--quiet', '--title', 'Called'], { cwd: folder })
      expect(run.stdout).toContain('configured/article/article.html')
      expect(run.stdout).not.toContain('.epub')
      expect(await readFile(join(folder, 'configured/article/article.html'), 'utf8')).toContain(
        '<title>Called',
      )
      await writeFile(join(folder, 'wrong.json'), '{ "papper": "a4" }')
      const wrong = await lectern(['article.md', '--config', 'wrong.json'], { cwd: folder })
      expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('papper in wrong.json') })
    })
  })
})
