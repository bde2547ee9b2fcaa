import {
  createReport,
  inlineExecutor,
  LecternError,
  memoryResources,
  memoryScratch,
  noFonts,
} from '@lectern/core'
import * as api from '@lectern/epub'
import { parse } from '@lectern/markdown'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { bookOf, dot, fileOf, inBook } from './support/book.ts'
import { printEdition, soundEdition } from './support/editions.ts'

const markdown = `---\ntitle: Twice\nlang: en\ndate: 2026-01-01\ncover: {src: dot.png, alt: A red dot}\n---\n\nText ![Dot](dot.png).[^n]\n\n## Two\n\nMore.\n\n[^n]: Note.\n`
const files = { 'dot.png': dot }
const others = (article: Parameters<typeof soundEdition>[0]) => [
  printEdition(article, 5),
  soundEdition(article),
]

it('exports what it promises', () => {
  expect(Object.keys(api).sort()).toMatchSnapshot()
})

it('makes the same bytes twice', async () => {
  const [one, other] = [await bookOf(markdown, { files, others }), await bookOf(markdown, { files, others })]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
})

it('puts every block somewhere', async () => {
  const { article, edition, ...book } = await bookOf(markdown, { files, others })
  for (const id of article.blocks.keys()) {
    const place = edition.map.places.get(id)
    expect(place).toMatchObject({ kind: 'fragment', id })
    if (place?.kind === 'fragment') expect(book.files.get(inBook(place.path))).toContain(`id="${id}"`)
  }
})

it('uses the author’s cover, with its text alternative, once', async () => {
  const book = await bookOf(markdown, { files })
  expect(fileOf(book, 'text/cover.xhtml')).toContain('alt="A red dot"')
  expect(fileOf(book, 'content.opf').match(/\.png"/g)).toHaveLength(1)
})

it('says what the cover lacks', async () => {
  const bare = markdown.replace(', alt: A red dot', '')
  const book = await bookOf(bare, { files })
  expect(fileOf(book, 'text/cover.xhtml')).toContain('Picture without description')
  expect(book.rules).toContain('cover-alt')
})

it('is called after its preset', async () => {
  const { edition } = await bookOf(markdown, { files, epub: { name: 'epub.large-print' } })
  expect(edition.files[0]?.path).toBe('article.large-print.epub')
})

it('obeys an abort signal', async () => {
  const article = await parse({ value: markdown, format: 'markdown' })
  const controller = new AbortController()
  const context = {
    name: 'a',
    resources: memoryResources(files),
    fonts: noFonts,
    report: createReport(new VFile()),
    editions: new Map(),
    scratch: memoryScratch(),
    executor: inlineExecutor,
    date: new Date(0),
    progress: () => controller.abort(new LecternError('aborted', 'enough')),
    signal: controller.signal,
  }
  await expect(api.toEpub(article, context)).rejects.toMatchObject({ code: 'aborted' })
})

it('sorts authors as the article says, and guesses nothing', async () => {
  const authors = 'authors: [{ name: Jonas Felde, file-as: "Felde, Jonas" }, Town Office]\n'
  const opf = fileOf(await bookOf(`---\ntitle: T\nlang: en\n${authors}---\n\nText.\n`), 'content.opf')
  expect(opf.match(/<meta property="file-as".*/g)).toEqual([
    '<meta property="file-as" refines="#author-1">Felde, Jonas</meta>',
  ])
})
