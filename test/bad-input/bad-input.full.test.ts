import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, inFolder, lectern, type Run } from '../support/lectern.ts'

/** Every edition, with an engine that every machine has. */
const everything = ['--engine', 'tone', '--quiet']

interface Result extends Run {
  files: string[]
  /** Text of the page. */
  html: string
  findings: { rule: string; severity: string; line: number | null; message: string; hint: string | null }[]
}

async function publish(name: string, content: string | Uint8Array, options: string[] = []): Promise<Result> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), content)
    const run = await lectern(['build', name, ...everything, ...options], { cwd: folder })
    const files = await filesBelow(join(folder, 'out'))
    const page = files.find((file) => /^article\/article\.html$/.test(file))
    const record = files.find((file) => file.endsWith('edition.json'))
    return {
      ...run,
      files,
      html: page ? withoutData(await readFile(join(folder, 'out', page), 'utf8')) : '',
      findings: record ? JSON.parse(await readFile(join(folder, 'out', record), 'utf8')).findings : [],
    }
  })
}

/** Sound inside the page would fill the screen of whoever reads a failure. */
function withoutData(html: string): string {
  return html.replace(/"data:[^"]*"/g, '"data:"')
}

const allEditions = [
  'article/article.epub',
  'article/article.html',
  'article/article.mp3',
  'article/article.pdf',
  'article/article.vtt',
]

function finding({ findings }: Result, rule: string): Result['findings'][number] {
  const found = findings.find((one) => one.rule === rule)
  if (!found) throw new Error(`No finding ${rule}, only ${findings.map((one) => one.rule).join(', ')}`)
  return found
}

describe('an article that is hardly one', () => {
  it('an empty file is published as such, with a finding', async () => {
    const result = await publish('article.md', '')
    expect(finding(result, 'empty-article')).toMatchObject({ line: 1, hint: expect.stringMatching(/./) })
    expect(result.code).toBe(0)
    expect(result.files).toEqual(expect.arrayContaining(allEditions))
  })

  it('front matter alone gives a title and a finding', async () => {
    const result = await publish('article.md', '---\ntitle: Only a title\nlang: en\n---\n')
    expect(finding(result, 'empty-article')).toMatchObject({ severity: 'warning', line: expect.any(Number) })
    expect(result.html).toMatch(/<h1 id="only-a-title">(<span[^>]*>)?Only a title</)
    expect(result.code).toBe(0)
  })

  it('malformed YAML is a finding with its line, and the text is published', async () => {
    const result = await publish(
      'article.md',
      '---\ntitle: "unclosed\nlang: en\n  x: [1\n---\n\nThe text stays.\n',
    )
    const yaml = result.findings.find(({ message }) => /YAML|front matter/i.test(message))
    expect(yaml).toMatchObject({ line: expect.any(Number), hint: expect.stringMatching(/./) })
    expect(result.html).toContain('The text stays.')
    expect(result.code).toBe(0)
  })
})

describe('what is not there or not what it says', () => {
  it('a missing picture is a finding with its line, and the article is published', async () => {
    const result = await publish('article.md', '# A title\n\nSome words.\n\n![A boat](boat.jpg)\n')
    const missing = result.findings.find(({ message }) => message.includes('boat.jpg'))
    expect(missing).toMatchObject({ severity: 'error', line: 5, hint: expect.stringMatching(/./) })
    expect(result.html).toContain('A boat')
    expect(result.files).toEqual(expect.arrayContaining(allEditions))
  })

  it('a binary file named .md is a typed error, and nothing is written', async () => {
    const result = await publish(
      'article.md',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    )
    expect(result.stderr).toMatch(/article\.md.*binary-input/)
    expect(result.code).toBe(1)
    expect(result.files).toEqual([])
  })

  it('Latin-1 bytes are read, with a finding', async () => {
    const result = await publish(
      'article.txt',
      Buffer.from('Le café\n\nUn été à la mer, et rien d’autre.'.replace('’', "'"), 'latin1'),
    )
    expect(finding(result, 'text-encoding').hint).toContain('UTF-8')
    expect(result.html).toContain('Un été à la mer')
    expect(result.code).toBe(0)
  })

  it('an unknown language has every edition but sound, which no voice would read', async () => {
    const result = await publish(
      'article.md',
      '---\ntitle: Tlh\nlang: tlh-x-unknown\n---\n\nnuqneH. tlhIngan maH.\n',
    )
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/audio: error no-voice .*Klingon/)
    expect(result.files).toEqual(
      expect.arrayContaining(['article/article.epub', 'article/article.html', 'article/article.pdf']),
    )
    expect(result.html).toMatch(/<html[^>]* lang="tlh-x-unknown"/)
    const bad = await publish('article.md', '---\ntitle: T\nlang: "not a language"\n---\n\nWords.\n')
    expect(bad.findings.find(({ message }) => message.includes('not a language'))).toMatchObject({ line: 3 })
    expect(bad.html).not.toContain('lang="not a language"')
  })
})

describe('structure that is broken or extreme', () => {
  it('a broken directive stays text, with a finding', async () => {
    const result = await publish(
      'article.md',
      '# T\n\n:::figure{#a\n\nInside.\n\n::nonsense[label]{x=1}\n\nAfter.\n',
    )
    expect(result.findings.some(({ message }) => message.includes('nonsense'))).toBe(true)
    for (const words of [':::figure{#a', 'Inside.', '::nonsense[label]{x=1}', 'After.'])
      expect(result.html).toContain(words)
    expect(result.code).toBe(0)
  })

  it('a list of 200 levels is published in full', async () => {
    const deep = Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}- level ${level + 1}`).join(
      '\n',
    )
    const result = await publish('article.md', `# T\n\n${deep}\n`)
    expect(result.stderr).not.toContain('RangeError')
    expect(result.code).toBe(0)
    expect(result.html).toContain('level 200')
    expect(result.files).toEqual(expect.arrayContaining(allEditions))
  })
})

describe('where it is written', () => {
  it('a folder that cannot be written is exit 2 before anything is made', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'article.md'), '# T\n\nWords.\n')
      await writeFile(join(folder, 'out'), 'a file in the way')
      const run = await lectern(['article.md', ...everything], { cwd: folder })
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toMatch(/output-unwritable .*out.*\n {4}.*--out/)
      expect(await filesBelow(folder)).toEqual(['article.md', 'out'])
    })
  })

  it('two articles of one name are exit 2 before anything is made', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'article.md'), '# T\n')
      await writeFile(join(folder, 'Article.txt'), 'T\n')
      const run = await lectern(['.', ...everything], { cwd: folder })
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toContain('output-collision')
      await expect(access(join(folder, 'out'))).rejects.toThrow()
    })
  })

  it('Ctrl-C leaves no half file', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'articles'))
      const words = Array.from({ length: 4000 }, (_, index) => `Sentence ${index} has a few words.`).join(' ')
      await writeFile(join(folder, 'articles', 'long.md'), `---\ntitle: Long\nlang: en\n---\n\n${words}\n`)
      await writeFile(join(folder, 'lectern.config.json'), '{ "engine": "tone" }')
      let interrupted = false
      const run = await lectern(['articles'], {
        cwd: folder,
        watch(stderr, interrupt) {
          // Told when the work begins, which takes longer than this.
          if (!interrupted && stderr.includes('Configuration: ')) setTimeout(interrupt, 500)
          interrupted ||= stderr.includes('Configuration: ')
        },
      })
      expect(interrupted).toBe(true)
      expect(run.code).toBe(130)
      expect(run.stdout).toBe('')
      expect(await filesBelow(folder)).toEqual(['articles/long.md', 'lectern.config.json'])
    })
  })

  it('one article that fails does not stop the others', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'bad.md'), Uint8Array.of(0, 1, 2, 0))
      await writeFile(join(folder, 'good.md'), '# Good\n\nWords.\n')
      const run = await lectern(['bad.md', 'good.md', ...everything], { cwd: folder })
      expect(run.code).toBe(1)
      expect(run.stdout).toContain('good.html')
      expect(run.stderr).toContain('bad.md')
    })
  })
})
