import { expect, it } from 'vitest'
import { fromHtml, fromMarkdown, fromWholeMarkdown } from '../support/edition.js'
import { Reader } from '../support/reader.js'

it('claims PDF/A and PDF/UA together, with the schema that PDF/A wants', async () => {
  const { metadata } = await Reader.open((await fromMarkdown('Hello.')).bytes)
  expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
})

it('claims PDF/UA alone when that is asked for, without a schema that nothing reads', async () => {
  const { metadata } = await Reader.open((await fromMarkdown('Hello.', { standard: 'ua-1' })).bytes)
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(metadata).not.toContain('pdfaid:part')
  expect(metadata).not.toContain('pdfaExtension')
})

it('escapes what it writes as XML', async () => {
  const file = await Reader.open((await fromHtml('<p>Hello.</p>', 'A &amp; B &lt;c&gt;')).bytes)
  expect(file.metadata).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;c&gt;</rdf:li>')
  expect(file.document.getTitle()).toBe('A & B <c>')
})

it('says the same in both places, non-Latin too', async () => {
  const { bytes } = await fromWholeMarkdown(
    '---\ntitle: 東京 “Öl”\nlang: en\nauthors: [Ada, Zoë]\n---\n\nHello.\n',
  )
  const file = await Reader.open(bytes)
  expect(file.document.getTitle()).toBe('東京 “Öl”')
  expect(file.metadata).toContain('東京 “Öl”')
  expect(file.metadata).toContain('<rdf:Seq><rdf:li>Ada</rdf:li><rdf:li>Zoë</rdf:li></rdf:Seq>')
})

it('shows the title in the window and names the language', async () => {
  const file = await Reader.open((await fromMarkdown('Hello.')).bytes)
  expect(file.dictionary(file.catalog.ViewerPreferences).DisplayDocTitle).toBe(true)
  expect(file.catalog.Lang).toBe('en')
  expect(file.dictionary(file.catalog.MarkInfo).Marked).toBe(true)
})
