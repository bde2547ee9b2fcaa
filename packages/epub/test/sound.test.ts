import { audio, toneEngine } from '@lectern/audio'
import { describe, expect, it } from 'vitest'
import { clock } from '../src/sound/clock.js'
import { bookOf, fileOf, metaOf, type Opened } from './support/book.ts'
import { soundEdition } from './support/editions.ts'

const markdown = `---\ntitle: Read aloud\nlang: en\ndate: 2026-01-01\n---

First. Second one, longer than the first.[^a]

## Part two

1. One
2. Two

> Quoted. Twice.

[^a]: A note. Of two sentences.
`
const others = (article: Parameters<typeof soundEdition>[0]) => [soundEdition(article)]

const milliseconds = (value: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = value.split(':').map(Number)
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)
}
const smils = ({ files }: Opened) => [...files].filter(([path]) => path.endsWith('.smil'))

describe('overlays', () => {
  it('are there for every spine item', async () => {
    const opf = fileOf(await bookOf(markdown, { others }), 'package.opf')
    for (const [, id] of opf.matchAll(/<itemref idref="([^"]+)"/g)) {
      expect(opf).toMatch(new RegExp(`<item id="${id}" [^>]*media-overlay="${id}-sound"`))
    }
  })

  it('point to elements and files that are there', async () => {
    const book = await bookOf(markdown, { others })
    for (const [path, smil] of smils(book)) {
      for (const [, target = ''] of smil.matchAll(/(?:src|textref)="\.\.\/([^"]+)"/g)) {
        const [file = '', id] = target.split('#')
        expect(book.paths, path).toContain(file)
        if (id) expect(fileOf(book, file)).toContain(`id="${decodeURIComponent(id)}"`)
      }
    }
  })

  it('last as long as their clips, and together as long as the total', async () => {
    const book = await bookOf(markdown, { others })
    const [total = '', ...parts] = metaOf(book, 'media:duration').map(milliseconds)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
    const clips = smils(book).map(([, smil]) =>
      [...smil.matchAll(/clipBegin="([^"]+)" clipEnd="([^"]+)"/g)].reduce(
        (sum, [, begin = '', end = '']) => sum + milliseconds(end) - milliseconds(begin),
        0,
      ),
    )
    expect(clips.toSorted()).toEqual(parts.toSorted())
  })

  it('leave no sound out between the first clip of a track and the last', async () => {
    const smil = fileOf(await bookOf(markdown, { others }), 'smil/ch02.smil')
    const clips = [...smil.matchAll(/clipBegin="([^"]+)" clipEnd="([^"]+)"/g)]
    expect(clips.length).toBeGreaterThan(4)
    for (const [index, [, begin]] of clips.entries()) if (index > 0) expect(begin).toBe(clips[index - 1]?.[2])
  })

  it('nest what a listener may skip or leave', async () => {
    const book = await bookOf(markdown, { others })
    expect(fileOf(book, 'smil/ch02.smil')).toMatch(/<seq epub:type="list"[\s\S]*<seq epub:type="list-item"/)
    expect(fileOf(book, 'smil/ch01.smil')).toMatch(
      /<seq epub:type="endnotes"[\s\S]*<seq epub:type="footnote"/,
    )
  })

  it('never take the reader back to the start of what has just been read', async () => {
    const narrated = () => [audio({ engine: toneEngine() })]
    const book = await bookOf(markdown, { others: narrated })
    for (const name of ['ch01', 'ch02']) {
      const text = fileOf(book, `text/${name}.xhtml`)
      const smil = fileOf(book, `smil/${name}.smil`)
      const places = [...smil.matchAll(/<text src="[^#]+#([^"]+)"/g)].map(([, id = '']) =>
        text.indexOf(`id="${decodeURIComponent(id)}"`),
      )
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }
  })

  it('mark the page numbers of an original', async () => {
    const book = await bookOf(`${markdown}\n::pagebreak[9]\n\nEnd.`, { others })
    expect(fileOf(book, 'smil/ch02.smil')).toMatch(
      /<par id="[^"]+" epub:type="pagebreak">\s*<text src="[^"]+#page-9"/,
    )
  })
})

it('carries the tracks as they are', async () => {
  const book = await bookOf(markdown, { others })
  const tracks = book.paths.filter((path) => path.startsWith('audio/'))
  expect(tracks).toEqual(['audio/track-1.mp3', 'audio/track-2.mp3'])
  expect(metaOf(book, 'media:narrator')).toEqual(['tone (synthetic voice)'])
  expect(metaOf(book, 'media:active-class')).toEqual(['-epub-media-overlay-active'])
})

it('is silent when that is wanted', async () => {
  const book = await bookOf(markdown, { others, epub: { sound: false } })
  expect(book.paths.some((path) => /smil|audio/.test(path))).toBe(false)
  expect(fileOf(book, 'styles/book.css')).not.toContain('overlay')
})

it('writes clock values that SMIL reads', () => {
  expect(clock(0)).toBe('0:00:00.000')
  expect(clock(3_723_004)).toBe('1:02:03.004')
})

describe('with the narration of a real run', () => {
  const narrated = () => [audio({ engine: toneEngine() })]

  it('speaks every document and pairs every cue', { timeout: 60_000 }, async () => {
    const book = await bookOf(markdown, { others: narrated })
    expect(metaOf(book, 'schema:accessibilityFeature')).toContain('synchronizedAudioText')
    expect(book.rules).toEqual([])
    const text = ['ch01', 'ch02'].map((name) => fileOf(book, `smil/${name}.smil`)).join('')
    for (const block of book.article.blocks.values()) {
      for (const { id } of block.sentences) expect(text).toContain(`#${encodeURIComponent(id)}"`)
    }
  })
})
