import { readFileSync } from 'node:fs'
import { type Article, textOf } from '@lectern/core'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { atomFeed, jsonFeed, type ListedArticle, listingArticle } from '../../src/report/index.js'

const edition = (name: string, path: string, mediaType: string, bytes = 12_345) => ({
  name,
  kind: name.split('.')[0] ?? '',
  path,
  mediaType,
  bytes,
})
const ferry: ListedArticle = {
  folder: 'the ferry',
  title: 'The ferry & the quay',
  lang: 'en',
  authors: ['Ada Quay', 'Ben Lake'],
  publisher: 'Alder Quay Press',
  description: 'Boats leave at noon.',
  date: '2026-05-14',
  minutes: 4,
  editions: [
    edition('pdf.large-print', 'ferry.large-print.pdf', 'application/pdf', 2_345_678),
    edition('html', 'ferry.html', 'text/html'),
  ],
}
const bac: ListedArticle = {
  ...ferry,
  folder: 'bac',
  title: 'Le bac',
  lang: 'fr',
  authors: [],
  date: '2026-06-01T08:30:00',
  editions: [
    edition('epub', 'bac.epub', 'application/epub+zip'),
    { ...edition('audio', 'bac.mp3', 'audio/mpeg'), duration: 200 },
  ],
}
const { date: _, description: __, ...undated } = { ...ferry, folder: 'old', title: 'An older one' }

const words = ({ blocks }: Article): string[] =>
  [...blocks.values()].map(({ node }) => textOf(node)).filter(Boolean)

describe('a list of articles', () => {
  it('names each, newest first, with its authors, date, description, and all its editions', async () => {
    const article = await listingArticle([undated, ferry, bac])
    expect(article.meta).toMatchObject({ title: 'Alder Quay Press', lang: 'en', date: '2026-06-01T08:30:00' })
    expect(article.findings).toEqual([])
    const said = words(article)
    expect(said.filter((one) => ['Le bac', 'The ferry & the quay', 'An older one'].includes(one))).toEqual([
      'Le bac',
      'The ferry & the quay',
      'An older one',
    ])
    expect(said).toContain('By Ada Quay and Ben Lake · May 14, 2026 · 4 min')
    expect(said).toContain('PDF (large-print), 2.3 MB')
    expect(said).toContain('MP3, 3 min')
    const tree = JSON.stringify(article.tree)
    expect(tree).toContain('"url":"the%20ferry/ferry.html"')
    expect(tree).toContain('"lang":"fr"')
  })

  it('shows the picture of an article where it can be had, without words: the title stands beside it', async () => {
    const pictureOf = ({ folder }: ListedArticle) => (folder === 'bac' ? 'bac.jpg' : undefined)
    const article = await listingArticle([ferry, bac], { pictureOf })
    const tree = JSON.stringify(article.tree)
    expect(tree.match(/"type":"image"[^}]*/g)).toEqual([
      expect.stringMatching(/"url":"bac\.jpg","alt":"","decorative":true/),
    ])
  })

  it('is in the language that is asked for', async () => {
    const { meta } = await listingArticle([{ ...bac, publisher: 'One' }, ferry], { lang: 'fr' })
    expect(meta).toMatchObject({ title: 'Sommaire', lang: 'fr' })
  })
})

describe('a feed', () => {
  const feed = atomFeed([undated, ferry, bac], {
    site: 'https://example.org/a/',
    title: 'Articles',
    lang: 'en',
  })

  it('has the articles with a date, under addresses that do not change', () => {
    expect(feed).toContain('<updated>2026-06-01T08:30:00Z</updated>')
    expect(feed).toContain('<id>https://example.org/a/the%20ferry/ferry.html</id>')
    expect(feed).toContain('<title>The ferry &#x26; the quay</title>')
    expect(feed).toContain('href="https://example.org/a/bac/bac.epub"')
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/a/feed.xml"/>',
    )
    expect(feed).not.toContain('An older one')
  })

  it('keeps to RFC 4287, by a RELAX NG schema', () => {
    const schema = RelaxNGValidator.fromDoc(
      XmlDocument.fromString(readFileSync(new URL('./atom/atom.rng', import.meta.url), 'utf8')),
    )
    const validate = (xml = '') => schema.validate(XmlDocument.fromString(xml))
    validate(feed)
    const faults: [string | RegExp, string][] = [
      ['<updated>2026-06-01T08:30:00Z</updated>', ''],
      ['2026-06-01T08:30:00Z', '2026-06-01'],
      [/<author>[\s\S]*?<\/author>/g, ''],
      ['<id>https://example.org/a/bac', '<id>bac'],
      ['rel="enclosure"', 'rel="file"'],
      ['<title>Le bac</title>', '<title>Le <b>bac</b></title>'],
    ]
    for (const [good, bad] of faults) {
      expect(feed?.replace(good, bad), String(good)).not.toBe(feed)
      expect(() => validate(feed?.replace(good, bad)), String(good)).toThrow()
    }
  })

  it('has the same articles in JSON, with what belongs to each', () => {
    const json = jsonFeed([undated, ferry, bac], {
      site: 'https://example.org/a/',
      title: 'Articles',
      lang: 'en',
    })
    const { version, authors, items } = JSON.parse(json ?? '')
    expect(authors).toEqual([{ name: 'Alder Quay Press' }])
    expect(version).toBe('https://jsonfeed.org/version/1.1')
    expect(items.map(({ title }: { title: string }) => title)).toEqual(['Le bac', 'The ferry & the quay'])
    expect(items[0].attachments[0]).toEqual({
      url: 'https://example.org/a/bac/bac.mp3',
      mime_type: 'audio/mpeg',
      size_in_bytes: 12_345,
      duration_in_seconds: 200,
    })
  })

  it('is none without a date', () => {
    const place = { site: 'https://example.org/', title: 'Articles', lang: 'en' }
    expect(atomFeed([undated], place)).toBeUndefined()
    expect(jsonFeed([undated], place)).toBeUndefined()
  })
})
