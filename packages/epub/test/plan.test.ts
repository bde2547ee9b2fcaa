import { parse } from '@lectern/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostDocuments, planDocuments } from '../src/plan.js'
import { bookOf, fileOf, metaOf } from './support/book.ts'

const front = '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n'
const defaults = { level: 2, size: 250_000 }
const articleOf = (markdown: string) => parse({ value: front + markdown, format: 'markdown', path: 'a.md' })

describe('files begin', () => {
  const markdown = 'Intro.\n\n## One\n\na\n\n### Deep\n\nb[^n]\n\n## Two\n\nc\n\n[^n]: Note.\n'

  it('at headings of level 2, as sound has its tracks, between a title page and a colophon', async () => {
    const article = await articleOf(markdown)
    const { documents } = planDocuments(article, defaults)
    const [first, ...others] = article.chapters
    expect(documents.map(({ kind }) => kind)).toEqual([
      'titlepage',
      'chapter',
      'chapter',
      'chapter',
      'colophon',
    ])
    expect(documents.slice(0, 2).flatMap(({ blocks }) => blocks)).toEqual(first?.blocks)
    expect(documents.slice(2, -1).map(({ id, blocks, notes }) => ({ id, blocks, notes }))).toEqual(
      others.map(({ id, blocks, notes }) => ({ id, blocks, notes })),
    )
  })

  it('and a note of the title is with those of the first chapter', async () => {
    const { documents } = planDocuments(await articleOf('# T[^n]\n\nText.\n\n[^n]: Note.\n'), defaults)
    expect(documents.map(({ name, notes }) => [name, notes.length])).toEqual([
      ['titlepage', 0],
      ['ch01', 1],
      ['colophon', 0],
    ])
  })

  it('at deeper headings, or only at the top, where that is wanted', async () => {
    const article = await articleOf(markdown)
    const titles = (level: number) =>
      planDocuments(article, { ...defaults, level })
        .documents.slice(1, -1)
        .map(({ title }) => title)
    expect(titles(3)).toEqual(['T', 'One', 'Deep', 'Two'])
    expect(titles(1)).toEqual(['T'])
  })

  it('where a chapter is too long: at a heading from half the size on, else at any block', async () => {
    const text = (word: string) => `${word} `.repeat(60)
    const article = await articleOf(
      `## One\n\n${text('alpha')}\n\n### Half\n\n${text('beta')}\n\n${text('gamma')}\n\n${text('delta')}`,
    )
    const { documents } = planDocuments(article, { level: 2, size: 700 })
    expect(documents.slice(1, -1).map(({ kind, title, part }) => [kind, title, part])).toEqual([
      ['chapter', 'One', 1],
      ['section', 'Half', 1],
      ['continued', 'Half', 2],
    ])
  })

  it('at some of the headings only, where there would be thousands of files', async () => {
    const article = await articleOf('# a\n'.repeat(2 * mostDocuments))
    const { documents } = planDocuments(article, defaults)
    expect(documents.length).toBeGreaterThan(mostDocuments / 3)
    expect(documents.length).toBeLessThanOrEqual(mostDocuments)
    expect(documents.flatMap(({ blocks }) => blocks)).toHaveLength(article.tree.children.length)
  })

  it('so that each has its own notes, and links lead from file to file', async () => {
    const book = await bookOf(`${front}${markdown}\nSee [the deep part](#deep).\n`, {
      epub: { chapterLevel: 3 },
    })
    expect(fileOf(book, 'text/ch03.xhtml')).toMatch(/role="doc-endnotes"[\s\S]*Note\./)
    expect(fileOf(book, 'text/ch02.xhtml')).not.toContain('doc-endnotes')
    expect(fileOf(book, 'text/ch04.xhtml')).toContain('href="ch03.xhtml#deep"')
    expect(fileOf(book, 'toc.xhtml')).toContain('href="text/ch03.xhtml#deep"')
  })

  it('and each has a title of its own', async () => {
    const parts = Array.from({ length: 4 }, (_, index) => `${`part${index} `.repeat(30)}`)
    const book = await bookOf(`${front}## Long\n\n${parts.join('\n\n')}`, { epub: { chapterSize: 200 } })
    const titles = [...book.files].flatMap(([path, text]) =>
      /text\/ch/.test(path) ? (/<title>([^<]*)</.exec(text)?.[1] ?? []) : [],
    )
    expect(titles[0]).toBe('Long — T')
    expect(titles[1]).toBe('Long (part 2) — T')
    expect(new Set(titles).size).toBe(titles.length)
  })
})

it('loses no block and keeps their order, whatever the sizes', async () => {
  const block = fc.constantFrom(
    '## H',
    '### H',
    '#### H',
    'Words of a paragraph.',
    '- item',
    '> Quote.',
    'x[^1]',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 20 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 200 }),
      async (blocks, level, size) => {
        const article = await articleOf(`${blocks.join('\n\n')}\n\n[^1]: Note.`)
        const { documents, pathOf } = planDocuments(article, { level, size })
        expect(documents.flatMap((document) => document.blocks)).toEqual(
          article.chapters.flatMap((chapter) => chapter.blocks),
        )
        expect(documents.flatMap(({ notes }) => notes)).toEqual(article.notes.map(({ id }) => id))
        for (const id of article.blocks.keys()) expect(pathOf(id)).toMatch(/^text\/(titlepage|ch\d+)\.xhtml$/)
      },
    ),
    { numRuns: 60 },
  )
})

describe('a long description', () => {
  const markdown = `${front}Before.

::::figure{#chart}
![A chart](dot.png)

:::description
January has 20 mm.[^n] See [the end](#end).
:::

Rain by month
::::

## End

After.

[^n]: By the gauge.
`

  it('has a page of its own that leads back, and nothing is hidden', async () => {
    const book = await bookOf(markdown)
    const chapter = fileOf(book, 'text/ch01.xhtml')
    const page = fileOf(book, 'text/description-1.xhtml')
    const [, link, there] =
      /<a id="([^"]+)" href="description-1\.xhtml#([^"]+)" aria-label="[^"]+">/.exec(chapter) ?? []
    expect(chapter).toContain('aria-label="Long description: Rain by month">Long description</a>')
    expect(chapter).not.toContain('20 mm')
    expect(page).toContain(`id="${there}"`)
    expect(page).toContain('January has 20 mm.')
    expect(page).toMatch(new RegExp(`href="ch01\\.xhtml#${link}" role="doc-backlink"`))
    expect(page).toContain('By the gauge.')
    expect(page).toContain('href="ch02.xhtml#end"')
    expect(page).toContain('<title>Long description: Rain by month — T</title>')
    expect([...book.files.values()].join('')).not.toMatch(/<details|<summary/)
  })

  it('is not in the way of who reads on', async () => {
    const opf = fileOf(await bookOf(markdown), 'content.opf')
    expect(opf).toContain('<itemref idref="description-1" linear="no"/>')
    expect(opf.indexOf('idref="description-1"')).toBeGreaterThan(opf.indexOf('idref="ch01"'))
    expect(opf.indexOf('idref="description-1"')).toBeLessThan(opf.indexOf('idref="ch02"'))
  })

  it('is still claimed', async () => {
    expect(metaOf(await bookOf(markdown), 'schema:accessibilityFeature')).toContain('longDescription')
  })
})
