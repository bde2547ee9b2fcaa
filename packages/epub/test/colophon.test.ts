import { describe, expect, it } from 'vitest'
import { bookOf, dot, fileOf, type Opened } from './support/book.ts'
import { soundEdition } from './support/editions.ts'

const front = 'lang: en\ndate: 2026-01-01'
const colophon = (book: Opened) => fileOf(book, 'text/colophon.xhtml')

describe('the colophon', () => {
  it('tells rights, licence, where the text is from, and leads to the accessibility of the book', async () => {
    const more = 'rights: © Ada\nlicense: CC BY 4.0\nsource: https://example.org/a'
    const book = await bookOf(`---\ntitle: T\n${front}\n${more}\n---\n\nText.\n`)
    const found = colophon(book)
    expect(found).toContain('<p>© Ada</p><p>Licence: CC BY 4.0</p>')
    expect(found).toContain('Original: <a href="https://example.org/a" dir="ltr">https://example.org/a</a>')
    expect(found).toContain('<a href="accessibility.xhtml">Accessibility of this book</a>')
  })

  it('says whose voice it is', async () => {
    const others = (article: Parameters<typeof soundEdition>[0]) => [soundEdition(article)]
    const book = await bookOf(`---\ntitle: T\n${front}\n---\n\nText.\n`, { others })
    expect(colophon(book)).toContain('Read by ')
    expect(colophon(await bookOf('# T\n\nText.\n'))).not.toContain('Read by ')
  })
})

it('says of its accessibility what the metadata say, defects too', async () => {
  const book = await bookOf(`---\ntitle: T\n${front}\n---\n\n![](dot.png)\n`, { files: { 'dot.png': dot } })
  const page = fileOf(book, 'text/accessibility.xhtml')
  const [, summary = ''] = /accessibilitySummary"[^>]*>([^<]+)</.exec(fileOf(book, 'content.opf')) ?? []
  expect(summary).toContain('no text alternative')
  expect(page).toContain(`<p>${summary}</p>`)
  expect(page).toContain('<h1>Accessibility of this book</h1>')
})
