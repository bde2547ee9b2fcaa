import { wordsOf } from '@lectern/core'
import { outsideWords } from '@lectern/hast'
import { parse } from '@lectern/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookOf, fileOf, metaOf } from './support/book.ts'
import { printEdition } from './support/editions.ts'

const markdown = `---\ntitle: Long\nlang: en\ndate: 2026-01-01\n---\n\n${'The old ferry crosses a very still lake at dawn. '.repeat(12)}

## Next

| A | B |
| - | - |
| one | two |

${'Nobody waved from the southern shore that morning. '.repeat(9)}
`

describe('pages of a PDF made in the same run', () => {
  it('are page breaks in the same places, labelled alike, and listed', async () => {
    const book = await bookOf(markdown, { others: (article) => [printEdition(article, 100)] })
    const text = ['titlepage', 'ch01', 'ch02'].map((name) => fileOf(book, `text/${name}.xhtml`)).join('')
    const labels = [...text.matchAll(/epub:type="pagebreak" title="(\d+)"/g)].map(([, label]) =>
      Number(label),
    )
    expect(labels).toEqual(Array.from({ length: labels.length }, (_, index) => index + 1))
    expect(labels.length).toBeGreaterThan(8)
    const listed = [...fileOf(book, 'toc.xhtml').matchAll(/#page-\d+">(\d+)</g)].map(([, label]) =>
      Number(label),
    )
    expect(listed).toEqual(labels)
    expect(metaOf(book, 'pageBreakSource')).toEqual(['urn:uuid:6d1b0e5c-0000-8000-8000-000000000001'])
    expect(metaOf(book, 'schema:accessibilityFeature')).toEqual(
      expect.arrayContaining(['pageBreakMarkers', 'pageNavigation']),
    )
  })

  it('begin with the text that the page begins with, or the word that it cuts', async () => {
    const article = await parse({ value: markdown, format: 'markdown', path: 'article.md' })
    const { map } = await printEdition(article, 100).emit(article, undefined as never)
    const book = await bookOf(markdown, { others: (same) => [printEdition(same, 100)] })
    const text = ['titlepage', 'ch01', 'ch02'].map((name) => fileOf(book, `text/${name}.xhtml`)).join('')
    for (const { label, start } of map.pages ?? []) {
      if (!start) continue
      const block = article.blocks.get(start.block)
      const { offset } = outsideWords(start, block)
      const [after = ''] = text.split(new RegExp(`title="${label}"></(?:span|div)>`)).slice(1)
      const words = after.replace(/<[^>]+>/g, '').trimStart()
      const wanted = (block?.text ?? '').slice(offset).trimStart().slice(0, 12)
      expect(words.slice(0, wanted.length), `page ${label}`).toBe(wanted)
    }
  })

  it('are those of the standard look where several PDFs are made, whichever was listed first', async () => {
    const named =
      (name: string, identifier: string, every: number) => (article: Parameters<typeof printEdition>[0]) => ({
        name,
        kind: 'pdf',
        emit: async () => ({
          ...(await printEdition(article, every).emit(article, undefined as never)),
          name,
          identifier,
        }),
      })
    const large = named('pdf.large-print', 'urn:large', 40)
    const standard = named('pdf', 'urn:standard', 100)
    const book = await bookOf(markdown, { others: (article) => [large(article), standard(article)] })
    expect(metaOf(book, 'pageBreakSource')).toEqual(['urn:standard'])
    const only = await bookOf(markdown, { others: (article) => [large(article)] })
    expect(metaOf(only, 'pageBreakSource')).toEqual(['urn:large'])
  })

  it('of a printed book are those of the book that the article names', async () => {
    const book = await bookOf(
      `${markdown.replace('---\n', '---\nsource: urn:isbn:9783161484100\n')}\n\n::pagebreak[12]\n`,
    )
    expect(metaOf(book, 'pageBreakSource')).toEqual(['urn:isbn:9783161484100'])
  })

  it('are nowhere when they are not wanted', async () => {
    const book = await bookOf(markdown, {
      others: (article) => [printEdition(article, 100)],
      epub: { pages: false },
    })
    expect(fileOf(book, 'toc.xhtml')).not.toContain('page-list')
    expect(metaOf(book, 'pageBreakSource')).toEqual([])
  })
})

describe('a place that would cut a word', () => {
  it('moves to the start of that word, and never further', () => {
    const words = fc.array(fc.constantFrom('ferry', 'l’eau', 'don’t', '3.14', 'naïve', '湖面', '—', 'مرسى'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.nat(200), (parts, at) => {
        const text = parts.join(' ')
        const block = { text, lang: 'en' } as never
        const { offset } = outsideWords({ block: 'p', offset: Math.min(at, text.length) }, block)
        const cut = wordsOf(text, 'en').find(({ begin, end }) => begin < offset && offset < end)
        expect(cut).toBeUndefined()
        expect(text.slice(offset, Math.min(at, text.length))).not.toMatch(/\s/)
      }),
    )
  })
})
