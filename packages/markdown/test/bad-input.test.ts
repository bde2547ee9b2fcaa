import { type Article, LecternError, memoryResources, textOf } from '@lectern/core'
import { parse, toTree } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'

const rulesOf = (article: Article) => article.findings.map(({ rule }) => rule)

describe('bad input', () => {
  it('an empty file is an article with a finding', async () => {
    const article = await parse({ value: '', path: 'empty.md' })
    expect(rulesOf(article)).toContain('empty-article')
    expect(article.chapters.length).toBeGreaterThan(0)
  })

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7\n1 0 obj')]],
    ['zeros', [65, 0, 66, 0, 0, 0, 67, 0]],
  ])('%s named .md is a typed error', async (_, bytes) => {
    const reading = parse({ value: Uint8Array.from(bytes), path: 'article.md' })
    await expect(reading).rejects.toThrow(LecternError)
    await expect(reading).rejects.toMatchObject({ code: 'binary-input' })
  })

  it('prose that begins like a file signature is prose', async () => {
    const article = await parse({
      value: new TextEncoder().encode('GIF89a is a format of 1989.'),
      path: 'a.md',
    })
    expect(article.source.words).toBeGreaterThan(4)
  })

  it('a strange extension or format is a typed error', async () => {
    await expect(parse({ value: 'x', path: 'a.docx' })).rejects.toMatchObject({ code: 'unknown-format' })
  })

  it('UTF-16 with a byte-order mark is read', async () => {
    const bytes = [0xfe, 0xff, 0, 72, 0, 105]
    expect(textOf((await toTree({ value: Uint8Array.from(bytes), path: 'a.md' })).tree)).toBe('Hi')
  })

  it('a list 200 deep keeps every item', async () => {
    const value = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- item${depth}`).join('\n')
    const article = await parse({ value })
    const text = textOf(article.tree)
    for (let depth = 0; depth < 200; depth++) expect(text).toContain(`item${depth}`)
  })

  it('a key of the front matter that stands twice is told, among any number of others', async () => {
    const keys = Array.from({ length: 300 }, (_, at) => `k${at}: v`).join('\n')
    const { findings } = await parse({ value: `---\ntitle: A\n${keys}\nk7: w\n---\n\nx\n` })
    const found = findings.filter(({ rule }) => rule === 'front-matter-syntax')
    expect(found).toMatchObject([{ place: { start: { line: 303 } } }])
  })

  it.each([
    ['keys that are maps', `? ${'? '.repeat(400)}x`, 'A list or a map is no key'],
    ['lists in lists', `x: ${'['.repeat(5_000)}`, 'it is nested too deeply'],
    ['a map that merges itself', 'q: &q\n  <<: [*q, *q]', '"q" would be a part of itself'],
    ['a list in itself', 'q: &q [a, *q]', '"q" would be a part of itself'],
    ['a map in a part of itself', 'q: &q\n  a: {b: [*q]}', '"q" would be a part of itself'],
  ])('front matter of %s ends, in words for people', async (_, yaml, message) => {
    const { findings } = await parse({ value: `---\ntitle: A\n${yaml}\n---\n\nx\n` })
    expect(findings.map((finding) => finding.message)).toContain(
      `The front matter cannot be read here: ${message}`,
    )
  })

  it('front matter with a list in itself keeps all the rest', async () => {
    const { meta } = await parse({ value: '---\nq: &q [*q]\ntitle: A\nauthors: &a [Ada]\nx: *a\n---\n\nx\n' })
    expect(meta).toMatchObject({ title: 'A', authors: [{ name: 'Ada' }], extra: { q: [], x: ['Ada'] } })
  })

  it.each([
    ['quotation marks', '>'.repeat(700), 'markdown'],
    ['boxes', ':::note\n'.repeat(100), 'markdown'],
    ['HTML elements', '<div>'.repeat(20_000), 'html'],
    ['HTML elements in Markdown', '<div>'.repeat(5_000), 'markdown'],
    ['unclosed tags in words', 'a <b>'.repeat(2_000), 'markdown'],
    ['dollars', 'costs $5 '.repeat(10_000), 'markdown'],
    ['braces', '{a="'.repeat(10_000), 'markdown'],
    ['brackets', '['.repeat(5_000), 'markdown'],
  ] as const)('many %s end', { timeout: 60_000 }, async (_, nested, format) => {
    const { tree } = await toTree({ value: `${nested} word`, format })
    expect(textOf(tree)).toContain('word')
  })

  it.each([
    ['quotation marks', '>'.repeat(100_000)],
    ['list markers', '- '.repeat(5_000)],
  ])('thousands of %s on a line are refused, with their line', async (_, marks) => {
    await expect(toTree({ value: `A word.\n\n${marks} word` })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('Line 3'),
    })
  })

  it('an open note and sixty backslashes, which took a minute once, end', async () => {
    const { tree } = await toTree({ value: `a _b_ c\n\n[^${'\\'.repeat(60)}` })
    expect(textOf(tree)).toContain('[^')
  })

  it('a line of a megabyte is one paragraph', { timeout: 60_000 }, async () => {
    const { tree } = await toTree({ value: 'The quick brown fox. '.repeat(50_000) })
    expect(tree.children).toHaveLength(1)
  })

  it('twice the text takes about twice the time', { timeout: 120_000 }, async () => {
    const paragraph =
      'A paragraph with *emphasis*, a [link](x.html), <kbd>keys</kbd> and some words more.\n\n'
    const time = async (count: number) => {
      const start = processorTime()
      await toTree({ value: paragraph.repeat(count) })
      return processorTime() - start
    }
    await time(300)
    const [once, eightfold] = [await time(300), await time(2400)]
    expect(eightfold / once).toBeLessThan(24)
  })

  it('a transcript of captions takes no time with the square of its arrows, and keeps its characters', async () => {
    const transcriptOf = async (vtt: string) => {
      const files = { 'a.mp3': new TextEncoder().encode('ID3'), 'a.vtt': new TextEncoder().encode(vtt) }
      const article = await parse(
        { value: '::media[A talk]{src=a.mp3 transcript=a.vtt}', path: 'a.md' },
        { resources: memoryResources(files) },
      )
      return textOf(article.tree)
    }
    // 400 KB: minutes, as long as every arrow was looked behind.
    expect(await transcriptOf(`WEBVTT\n${'--> '.repeat(100_000)}`)).not.toContain('-->')
    expect(await transcriptOf('WEBVTT\n\n00:00.000 --> 00:01.000\n1 &lt; 2 &amp;&amp; 3 &gt; 2')).toContain(
      '1 < 2 && 3 > 2',
    )
  })

  it('notes that call one another five hundred deep have the chapter of the first call', async () => {
    const notes = Array.from({ length: 500 }, (_, at) => `[^${at}]: a[^${at + 1}]`).join('\n\n')
    const article = await parse({ value: `# T\n\nA[^0]\n\n${notes}`, path: 'a.md' })
    expect(new Set(article.notes.map(({ block }) => block)).size).toBe(1)
  })
})

describe('boxes that nobody closes', () => {
  it.each([[':::note\n'], ['::: {.note}\n'], ['```{note}\n'], [':::a\nwords\n\n']])(
    'are refused where they are hundreds deep, and take no time: %j',
    async (opening) => {
      const start = processorTime()
      await expect(toTree({ value: opening.repeat(16_384 / opening.length), path: 'a.md' })).rejects.toThrow(
        /opens more than 100 boxes/,
      )
      expect(processorTime() - start).toBeLessThan(2_000)
    },
  )

  it('are read where there are some, and in code in any number', async () => {
    const value = `${':::note\n'.repeat(20)}words\n\n\`\`\`\n${':::note\n'.repeat(500)}\`\`\`\n`
    expect(JSON.stringify((await toTree({ value, path: 'a.md' })).tree)).toContain('words')
  })
})
