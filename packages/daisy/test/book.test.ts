import { describe, expect, it } from 'vitest'
import { bookOf, elements, metaOf, type Opened, root, textOf, tones, wordsOf } from './support/book.ts'

const markdown = `---
title: The ferry
lang: en
author: Ada Byron
publisher: Lake Press
date: 2026-03-01
---

First sentence.[^a] Second one.

::pagebreak[ii]

## 2024 in figures

| Year | Trips |
| - | - |
| 2024 | 900 |

::pagebreak[12]

Words with a :pagebreak[13] page among them. And more.

### Deeper

Last words.

::pagebreak[A-1]

The end.

[^a]: A note. Of two sentences.
`

let made: Promise<Opened> | undefined
const book = () => {
  made ??= bookOf(markdown)
  return made
}
const ncc = async () => textOf(await book(), 'ncc.html')
const smils = ({ texts }: Opened) => [...texts].filter(([name]) => name.endsWith('.smil'))
const ms = (clock: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)
}
const npt = (value = '') => Math.round(Number(/^npt=([\d.]+)s$/.exec(value)?.[1]) * 1000)
const heard = (smil: string) =>
  elements(root(smil), 'audio').reduce(
    (sum, { attributes }) => sum + npt(attributes['clip-end']) - npt(attributes['clip-begin']),
    0,
  )

/** Clauses of the DAISY 2.02 specification (2001-02-28) and, for notes and pages, of the Skippable Structures Recommendation (2003). */
describe('the navigation (DAISY 2.02, 2.1)', () => {
  it('2.1.1: has each required metadata once', async () => {
    const meta = metaOf(await ncc())
    const required = [
      'dc:creator dc:date dc:format dc:identifier dc:language dc:publisher dc:title',
      'ncc:charset ncc:pageFront ncc:pageNormal ncc:pageSpecial ncc:tocItems ncc:totalTime',
    ]
    for (const name of required.join(' ').split(' ')) {
      const count = (await ncc()).split(`name="${name}"`).length - 1
      expect([name, count, meta.get(name)?.trim() !== '']).toEqual([name, 1, true])
    }
    expect(meta.get('dc:format')).toBe('Daisy 2.02')
    expect(meta.get('dc:date')).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
  })

  it('2.1.1: counts what is there', async () => {
    const meta = metaOf(await ncc())
    const [body] = elements(root(await ncc()), 'body')
    const items = body?.children.filter((child) => 'name' in child) ?? []
    const pages = elements(root(await ncc()), 'span')
    const spans = (name: string) => String(pages.filter(({ attributes }) => attributes.class === name).length)
    expect(meta.get('ncc:tocItems')).toBe(String(items.length))
    expect(meta.get('ncc:pageFront')).toBe(spans('page-front'))
    expect(meta.get('ncc:pageNormal')).toBe(spans('page-normal'))
    expect(meta.get('ncc:pageSpecial')).toBe(spans('page-special'))
    expect(meta.get('ncc:footnotes')).toBe(spans('noteref'))
    expect(meta.get('ncc:maxPageNormal')).toBe('13')
    expect(meta.get('ncc:depth')).toBe('3')
    expect(meta.get('ncc:files')).toBe(String((await book()).files.length))
  })

  it('2.1.2.1: begins with the title, and skips no level', async () => {
    const headings = elements(root(await ncc())).filter(({ name }) => /^h\d$/.test(name))
    expect(headings.map(({ name, attributes }) => [name, attributes.class])).toEqual([
      ['h1', 'title'],
      ['h2', undefined],
      ['h2', undefined],
      ['h3', undefined],
    ])
    expect(headings.map(wordsOf)).toEqual(['The ferry', 'Notes', '2024 in figures', 'Deeper'])
  })

  it('2.1.2.2: names pages by how they are numbered', async () => {
    const pages = elements(root(await ncc()), 'span').map((page) => [page.attributes.class, wordsOf(page)])
    expect(pages).toEqual([
      ['noteref', '1'],
      ['page-front', 'ii'],
      ['page-normal', '12'],
      ['page-normal', '13'],
      ['page-special', 'A-1'],
    ])
  })

  /** The sign of a note is shown with the sentence that it ends; the heading of the notes is not read, and leads to the first one. */
  const shownFor: Readonly<Record<string, string>> = {
    '1': 'First sentence.1',
    Notes: 'A note. Of two sentences. ↩︎',
  }

  it('2.1.3: leads to a moment of a SMIL file, which shows what it names', async () => {
    const opened = await book()
    const content = root(textOf(opened, 'content.html'))
    for (const item of elements(root(await ncc()), 'a')) {
      const [file = '', id] = (item.attributes.href ?? '').split('#')
      const moment = elements(root(textOf(opened, file)), 'par').find(
        ({ attributes }) => attributes.id === id,
      )
      const [text] = moment ? elements(moment, 'text') : []
      const target = decodeURIComponent(text?.attributes.src?.split('#')[1] ?? '')
      const shown = elements(content).find(({ attributes }) => attributes.id === target)
      expect(shown && wordsOf(shown)).toBe(shownFor[wordsOf(item)] ?? wordsOf(item))
    }
  })
})

describe('text and sound (DAISY 2.02, 2.2 and 2.3)', () => {
  it('2.2: each moment shows an element that is there, and plays a piece of a file that is there', async () => {
    const opened = await book()
    const ids = new Set(elements(root(textOf(opened, 'content.html'))).map(({ attributes }) => attributes.id))
    const names = new Set(opened.files.map(({ path }) => path.replace(/^.*\//, '')))
    for (const [, smil] of smils(opened)) {
      for (const { attributes } of elements(root(smil), 'text'))
        expect(ids).toContain(decodeURIComponent(attributes.src?.replace('content.html#', '') ?? ''))
      let end = 0
      for (const { attributes } of elements(root(smil), 'audio')) {
        expect(names).toContain(attributes.src)
        expect(npt(attributes['clip-begin'])).toBeGreaterThanOrEqual(end)
        expect(npt(attributes['clip-end'])).toBeGreaterThan(npt(attributes['clip-begin']))
        end = npt(attributes['clip-end'])
      }
    }
  })

  it('2.2.1: times are those of the clips, to the millisecond', async () => {
    const opened = await book()
    let elapsed = 0
    for (const [, smil] of smils(opened)) {
      const meta = metaOf(smil)
      const [seq] = elements(root(smil), 'seq')
      expect(ms(meta.get('ncc:totalElapsedTime') ?? '')).toBe(elapsed)
      expect(ms(meta.get('ncc:timeInThisSmil') ?? '')).toBe(heard(smil))
      expect(seq?.attributes.dur).toBe(`${(heard(smil) / 1000).toFixed(3)}s`)
      elapsed += heard(smil)
    }
    expect(metaOf(await ncc()).get('ncc:totalTime')).toMatch(/^\d+:[0-5]\d:[0-5]\d$/)
    expect(Math.abs(ms(metaOf(await ncc()).get('ncc:totalTime') ?? '') - elapsed)).toBeLessThanOrEqual(500)
  })

  it('2.2: ids are names of XML, each there once', async () => {
    for (const [name, text] of (await book()).texts) {
      const ids = elements(root(text)).flatMap(({ attributes }) => attributes.id ?? [])
      expect([name, ids.filter((id) => !/^[\p{L}_][\p{L}\p{N}\p{M}_.-]*$/u.test(id))]).toEqual([name, []])
      expect([name, new Set(ids).size]).toEqual([name, ids.length])
    }
  })

  it('Skippable Structures, 4: a listener may have notes and pages skipped', async () => {
    const skipped = smils(await book()).flatMap(([, smil]) =>
      elements(root(smil), 'par').flatMap((par) => {
        const required = par.attributes['system-required']
        const [text] = elements(par, 'text')
        return required ? [`${required} ${text?.attributes.src?.replace('content.html#', '')}`] : []
      }),
    )
    expect(skipped.map((one) => one.replace(/p-\w+?_x/, 'p_x'))).toEqual([
      'footnote-on note-a',
      'footnote-on p_x007E_1',
      'footnote-on p_x007E_2',
      'pagenumber-on page-ii',
      'pagenumber-on page-12',
      'pagenumber-on page-13',
      'pagenumber-on page-A-1',
    ])
  })

  it('carries the tracks of the sound edition as they are', async () => {
    const { files } = await book()
    expect(files.filter(({ mediaType }) => mediaType === 'audio/mpeg').map(({ path }) => path)).toEqual([
      'article.daisy/01.mp3',
      'article.daisy/02.mp3',
    ])
  })

  it('1.3: says how much of the text is heard, by what is', async () => {
    expect(metaOf(await ncc()).get('ncc:multimediaType')).toBe('audioFullText')
    const announced = await bookOf('---\ntitle: T\nlang: en\n---\n\n```\na\nb\nc\n```\n')
    expect(metaOf(textOf(announced, 'ncc.html')).get('ncc:multimediaType')).toBe('textPartAudio')
    expect(announced.findings.map(({ rule }) => rule)).toContain('sound-gap')
  })
})

describe('a run without sound that DAISY players play', () => {
  it.each([
    ['no sound', []],
    ['Opus', [tones('opus')]],
  ])('%s: makes a book of text, and says so', async (_, others) => {
    const opened = await bookOf(markdown, { others })
    expect(metaOf(textOf(opened, 'ncc.html')).get('ncc:multimediaType')).toBe('textNcc')
    expect(opened.findings.map(({ rule }) => rule)).toContain('no-sound')
    expect(smils(opened).flatMap(([, smil]) => elements(root(smil), 'audio'))).toEqual([])
    expect(elements(root(textOf(opened, 'ncc.html')), 'h1').map(wordsOf)).toEqual(['The ferry'])
  })
})

it('reports an author and a publisher that nobody named, which it must have', async () => {
  const { findings, texts } = await bookOf('---\ntitle: T\nlang: en\n---\n\nWords.\n')
  expect(findings.map(({ message }) => message)).toEqual([
    'DAISY 2.02 requires an author and a publisher, and the article names none',
  ])
  expect(metaOf(texts.get('ncc.html') ?? '').get('dc:publisher')).toBe('–')
})
