import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { bookOf, dot, fileOf } from './support/book.ts'
import { printEdition, soundEdition } from './support/editions.ts'

const markdown = `---
title: Ways
lang: en
date: 2026-01-01
---

Start.

## One

a

### Inner

b

## Two

c
`
const paged = (article: Parameters<typeof printEdition>[0]) => [printEdition(article, 6)]

describe('the navigation document', () => {
  it('nests the contents as the headings do, and every list has a heading', async () => {
    const nav = fileOf(await bookOf(markdown, { others: paged }), 'toc.xhtml')
    expect(nav).toMatch(/>One<\/a><ol>\s*<li><a [^>]*>Inner<\/a><\/li>\s*<\/ol><\/li>/)
    for (const type of ['toc', 'page-list', 'landmarks'])
      expect(nav).toMatch(new RegExp(`<nav epub:type="${type}" id="${type}" aria-labelledby="${type}-title"`))
    expect(nav).toMatch(/<h2 id="page-list-title">Pages<\/h2>/)
  })

  it('is asked for, and not in the way (w3c/epub-tests nav-spine)', async () => {
    const book = await bookOf(markdown, { others: paged })
    expect(fileOf(book, 'content.opf')).toContain('<itemref idref="nav" linear="no"/>')
    expect(fileOf(book, 'toc.xhtml')).toContain('epub:type="toc" href="toc.xhtml#toc"')
  })

  it('has landmarks for all that a reading system may lead to', async () => {
    const noted = markdown.replace('\na\n', '\na[^n]\n').concat('\n[^n]: A note.\n')
    const [, landmarks = ''] = fileOf(await bookOf(noted, { others: paged }), 'toc.xhtml').split(
      'id="landmarks"',
    )
    const types = [...landmarks.matchAll(/<a epub:type="([^"]+)"/g)].map(([, type]) => type)
    expect(types).toEqual(['cover', 'titlepage', 'toc', 'page-list', 'bodymatter', 'endnotes', 'colophon'])
  })

  it('leads to ids that are there', async () => {
    const book = await bookOf(markdown, { others: paged })
    for (const [, path = '', id = ''] of fileOf(book, 'toc.xhtml').matchAll(/href="([^"#]+)#([^"]+)"/g))
      expect(fileOf(book, path)).toContain(`id="${decodeURIComponent(id)}"`)
  })

  it('lists figures and tables where they have captions', async () => {
    const table = '::::figure{#t}\n| A |\n| - |\n| 1 |\n\nTides\n::::'
    const nav = fileOf(await bookOf(`${markdown}\n![A dot](dot.png "The dot")\n\n${table}`), 'toc.xhtml')
    expect(nav).toMatch(/<nav epub:type="loi"[\s\S]*>The dot<\/a>/)
    expect(nav).toMatch(/<nav epub:type="lot"[\s\S]*>Tides<\/a>/)
    expect(fileOf(await bookOf(markdown), 'toc.xhtml')).not.toMatch(/"lo[it]"/)
  })
})

describe('words of ours in an article whose language we do not speak', () => {
  it('say that they are English, wherever a reading system speaks them', async () => {
    const picture = (alt: string, caption: string) => `::::figure\n![${alt}](dot.png)\n\n${caption}\n::::\n\n`
    const long = '::::figure\n![Een boot](dot.png)\n\n:::description\nLang.\n:::\n::::\n'
    const cover = 'cover: {src: dot.png, alt: Een stip}\n'
    const book = await bookOf(
      `---\ntitle: Järvi\nlang: fi\n${cover}---\n\n${picture('Een stip', 'De stip')}${long}`,
      { files: { 'dot.png': dot } },
    )
    const nav = fileOf(book, 'toc.xhtml')
    expect(nav).toMatch(/<nav epub:type="landmarks"[^>]* lang="en"/)
    expect(nav).toMatch(/<a [^>]*lang="en"[^>]*>Figure 2<\/a>/)
    expect(nav).toMatch(/<a id="[^"]*" href="[^"]*">De stip<\/a>/)
    expect(fileOf(book, 'text/ch01.xhtml')).toMatch(/<a [^>]*lang="en"[^>]*>Long description<\/a>/)
    expect(fileOf(book, 'text/cover.xhtml')).toMatch(
      /<section [^>]*aria-label="Cover"[^>]* lang="en"[^>]*><img [^>]*lang="fi"/,
    )
  })
})

describe('a formula in a heading or caption', () => {
  it('is words in every list, and in the name of its page', async () => {
    const formula = ['$\\frac{a}{b}$', '{alt="a over b"}'].join('')
    const figure = `::::figure\n![A dot](dot.png)\n\nAbout ${formula}\n::::\n`
    const book = await bookOf(`---\ntitle: T\nlang: en\n---\n\nText.\n\n## The law ${formula}\n\n${figure}`, {
      files: { 'dot.png': dot },
    })
    expect(fileOf(book, 'toc.xhtml')).toContain('>The law a over b</a>')
    expect(fileOf(book, 'toc.xhtml')).toContain('>About a over b</a>')
    expect(fileOf(book, 'toc.ncx')).toContain('<text>The law a over b</text>')
    expect(fileOf(book, 'text/ch02.xhtml')).toContain('<title>The law a over b — T</title>')
  })
})

describe('the NCX of older readers', () => {
  it('gives a page number that comes twice its value once', async () => {
    const book = await bookOf(
      '---\ntitle: T\nlang: en\n---\n\n::pagebreak[1]\n\nOne.\n\n::pagebreak[1]\n\nTwo.',
    )
    const targets = fileOf(book, 'toc.ncx').match(/<pageTarget [^>]*>/g) ?? []
    expect(targets).toHaveLength(2)
    expect(targets.filter((target) => target.includes('value="1"'))).toHaveLength(1)
  })

  it('says the same', async () => {
    const book = await bookOf(markdown, { others: paged })
    const ncx = fileOf(book, 'toc.ncx')
    expect(() => fromXml(ncx)).not.toThrow()
    const nav = fileOf(book, 'toc.xhtml')
    const labels = [...ncx.matchAll(/<navPoint[^>]*>\s*<navLabel>\s*<text>([^<]*)</g)].map(
      ([, label]) => label,
    )
    expect(labels).toEqual(['Ways', 'One', 'Inner', 'Two'])
    for (const [, src] of ncx.matchAll(/<content src="([^"]+)"/g)) expect(nav).toContain(`href="${src}"`)
    const orders = [...ncx.matchAll(/playOrder="(\d+)"/g)].map(([, order]) => Number(order))
    expect(orders).toEqual(orders.map((_, index) => index + 1))
    expect(ncx).toContain(`<meta name="dtb:uid" content="${book.article.meta.identifier}"/>`)
  })

  it('has one entry at least', async () => {
    expect(fileOf(await bookOf(''), 'toc.ncx')).toMatch(/<navPoint id="point-1"/)
  })
})

// Cases of w3c/epub-tests for media overlays, turned round: what strains a reading system there, no book of ours has.
describe('an overlay', () => {
  const others = (article: Parameters<typeof soundEdition>[0]) => [soundEdition(article), ...paged(article)]
  const clips = (smil: string) =>
    [...smil.matchAll(/<audio ([^>]*)\/>/g)].map(([, attributes = '']) => attributes)

  it('gives begin and end of each clip (mol-audio_no_clipbegin, mol-audio_no_clipend)', async () => {
    const book = await bookOf(markdown, { others })
    for (const [path, smil] of book.files) {
      if (!path.endsWith('.smil')) continue
      expect(clips(smil).length).toBeGreaterThan(0)
      for (const clip of clips(smil)) expect(clip).toMatch(/^src="[^"]+" clipBegin="[^"]+" clipEnd="[^"]+"$/)
    }
  })

  it('never exceeds its track (mol-audio_exceeding_clipend)', async () => {
    const seconds = (clock = '') => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    const book = await bookOf(markdown, { others })
    const edition = await soundEdition(book.article).emit(book.article, undefined as never)
    const durations = edition.map.sound?.tracks.map(({ duration }) => duration) ?? []
    for (const [path, smil] of book.files) {
      if (!path.endsWith('.smil')) continue
      for (const [, track, end] of smil.matchAll(/track-(\d+)\.mp3" clipBegin="[^"]+" clipEnd="([^"]+)"/g))
        expect(seconds(end)).toBeLessThanOrEqual((durations[Number(track) - 1] ?? 0) + 0.0005)
    }
  })

  it('goes on in the next file, also where one holds several tracks (mol-support_xhtml-load-next, …_multiple_audio)', async () => {
    const book = await bookOf(markdown, { others, epub: { chapterLevel: 1 } })
    const smil = fileOf(book, 'smil/ch01.smil')
    const tracks = [...smil.matchAll(/track-(\d+)\.mp3/g)].map(([, track]) => Number(track))
    expect(new Set(tracks)).toEqual(new Set([1, 2, 3]))
    expect(tracks).toEqual(tracks.toSorted((one, other) => one - other))
  })
})
