import { describe, expect, it } from 'vitest'
import { bookOf, fileOf, metaOf } from './support/book.ts'

const markdown = `---
title: Said right
lang: en
date: 2026-01-01
lexicon: {Ansa: {ipa: ˈɑnsɑ}, RTA: R T A, "a<b": less}
---

The :say[Sandvik]{ipa="ˈsɑndviːk"} ferry.
`

describe('with pronunciation', () => {
  const epub = { pronunciation: true }

  it('the lexicon is PLS, which every page links to', async () => {
    const book = await bookOf(markdown, { epub })
    const opf = fileOf(book, 'content.opf')
    expect(opf).toContain('href="lexicon.pls" media-type="application/pls+xml"')
    const pls = new TextDecoder().decode(book.entries['lexicon.pls'])
    expect(pls).toContain('<grapheme>Ansa</grapheme>\n    <phoneme>ˈɑnsɑ</phoneme>')
    expect(pls).toContain('<grapheme>RTA</grapheme>\n    <alias>R T A</alias>')
    expect(pls).toContain('<grapheme>a&#x3C;b</grapheme>')
    const link = '<link rel="pronunciation" type="application/pls+xml" href="../lexicon.pls" hreflang="en"/>'
    expect(fileOf(book, 'text/ch01.xhtml')).toContain(link)
    expect(fileOf(book, 'text/cover.xhtml')).toContain(link)
  })

  it('the author’s IPA is SSML, and both are claimed', async () => {
    const book = await bookOf(markdown, { epub })
    const page = fileOf(book, 'text/ch01.xhtml')
    expect(page).toContain('xmlns:ssml="http://www.w3.org/2001/10/synthesis"')
    expect(page).toContain('<span ssml:alphabet="ipa" ssml:ph="ˈsɑndviːk">Sandvik</span>')
    expect(metaOf(book, 'schema:accessibilityFeature')).toContain('ttsMarkup')
  })

  it('nothing is claimed where there is nothing', async () => {
    const book = await bookOf('---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\nText.', { epub })
    expect(book.paths).not.toContain('lexicon.pls')
    expect(metaOf(book, 'schema:accessibilityFeature')).not.toContain('ttsMarkup')
  })
})

it('is there only when asked for', async () => {
  const book = await bookOf(markdown)
  expect(book.paths).not.toContain('lexicon.pls')
  expect(fileOf(book, 'text/ch01.xhtml')).not.toContain('ssml')
})
