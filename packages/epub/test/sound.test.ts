import { audio, toneEngine } from '@lectern/audio'
import { contrast, type SoundMap } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { clock } from '../src/sound/clock.js'
import { bookOf, dot, fileOf, metaOf, type Opened } from './support/book.ts'
import { printEdition, soundEdition } from './support/editions.ts'

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
  // The page about accessibility is of the book, and no part of what is read.
  it('are there for every spine item of the article', async () => {
    const opf = fileOf(await bookOf(markdown, { others }), 'content.opf')
    const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id)
    expect(spine.at(-1)).toBe('accessibility')
    for (const id of spine.slice(0, -1)) {
      expect(opf).toMatch(new RegExp(`<item id="${id}" [^>]*media-overlay="${id}-sound"`))
    }
  })

  it('are a moment of silence where there is nothing to say', async () => {
    const silent = `---\ntitle: '***'\nlang: en\n---\n\nWords.\n\n## —\n\n![](dot.png){decorative}\n\n## …\n\nWords.\n`
    const book = await bookOf(silent, {
      others: () => [audio({ engine: toneEngine() })],
      files: { 'dot.png': dot },
    })
    for (const [name, target] of [
      ['cover', 'text/cover.xhtml#cover-image'],
      ['ch02', 'text/ch02.xhtml#heading-'],
      ['nav', 'toc.xhtml#entry-1'],
    ] as const) {
      const pars = fileOf(book, `smil/${name}.smil`).match(/<par /g) ?? []
      expect([name, pars.length]).toEqual([name, 1])
      expect(fileOf(book, `smil/${name}.smil`)).toContain(`<text src="../${target}`)
    }
    expect(metaOf(book, 'schema:accessibilityFeature')).toContain('synchronizedAudioText')
  })

  it('are not made of a sound that reading systems need not play, and that is said', async () => {
    const book = await bookOf(markdown, { others: () => [audio({ engine: toneEngine(), format: 'wav' })] })
    expect([smils(book), [...book.files.keys()].filter((path) => path.startsWith('audio/'))]).toEqual([
      [],
      [],
    ])
    expect(metaOf(book, 'schema:accessibilityFeature')).not.toContain('synchronizedAudioText')
    expect(book.findings.map(({ message }) => message)).toContain(
      'The EPUB is made without the sound: it is audio/wav, which reading systems need not support',
    )
  })

  it('are not silence where words were left out', async () => {
    const others = (article: Parameters<typeof soundEdition>[0]) => [
      soundEdition(article, ({ chapter }) => chapter === 'part-two'),
    ]
    const book = await bookOf(markdown, { others })
    expect(book.paths).not.toContain('smil/ch02.smil')
    expect(metaOf(book, 'schema:accessibilityFeature')).not.toContain('synchronizedAudioText')
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

describe('word by word', () => {
  const epub = { overlays: 'word' as const }

  it('each word that is spoken is lit, in its sentence', async () => {
    const book = await bookOf(markdown, { others, epub })
    const text = fileOf(book, 'text/ch01.xhtml')
    const smil = fileOf(book, 'smil/ch01.smil')
    const sentence = /id="(p-[a-z0-9]+~2)"/.exec(text)?.[1] ?? ''
    expect(text).toContain(`<span id="${sentence}.1">Second</span> <span id="${sentence}.2">one</span>,`)
    const [, inner = ''] =
      new RegExp(`<seq epub:textref="[^"]+#${sentence}">([\\s\\S]*?)</seq>`).exec(smil) ?? []
    const lit = [...inner.matchAll(/#[^"]+~2\.(\d+)"/g)].map(([, word]) => word)
    expect(lit).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('the clips of a sentence’s words meet and are as long as the sentence', async () => {
    const durations = async (overlays: 'word' | 'sentence') =>
      metaOf(await bookOf(markdown, { others, epub: { overlays } }), 'media:duration')
    expect(await durations('word')).toEqual(await durations('sentence'))
    const smil = fileOf(await bookOf(markdown, { others, epub }), 'smil/ch01.smil')
    const clips = [...smil.matchAll(/clipBegin="([^"]+)" clipEnd="([^"]+)"/g)]
    for (const [index, [, begin]] of clips.entries()) if (index > 0) expect(begin).toBe(clips[index - 1]?.[2])
  })

  it('points to elements that are there', async () => {
    const book = await bookOf(markdown, { others, epub })
    const text = fileOf(book, 'text/ch02.xhtml')
    for (const [, id = ''] of fileOf(book, 'smil/ch02.smil').matchAll(/ch02\.xhtml#([^"]+)"/g))
      expect(text).toContain(`id="${decodeURIComponent(id)}"`)
  })
})

describe('page breaks', () => {
  const paged = (article: Parameters<typeof soundEdition>[0]) => [
    printEdition(article, 25),
    ...others(article),
  ]

  it('between sentences have a piece of the pause, so that a listener may skip them', async () => {
    const book = await bookOf('# T\n\nOne sentence here.\n\nAnother one there.', { others: paged })
    const smil = fileOf(book, 'smil/ch01.smil')
    const breaks = [
      ...smil.matchAll(
        /epub:type="pagebreak">\s*<text src="[^#]+#(page-\d+)"\/>\s*<audio [^>]*clipBegin="([^"]+)" clipEnd="([^"]+)"/g,
      ),
    ]
    expect(breaks.length).toBeGreaterThan(0)
    for (const [, , begin = '', end = ''] of breaks) {
      const length = milliseconds(end) - milliseconds(begin)
      expect(length).toBeGreaterThanOrEqual(20)
      expect(length).toBeLessThanOrEqual(200)
    }
  })

  it('are passed in the order of the text, and leave the durations as they were', async () => {
    const markdown =
      '# T\n\n- One item is here.\n- Two items are here.\n\nA paragraph. And more.\n\nThe end of it.'
    const book = await bookOf(markdown, { others: paged })
    const text = fileOf(book, 'text/ch01.xhtml')
    const places = [...fileOf(book, 'smil/ch01.smil').matchAll(/ch01\.xhtml#([^"]+)"/g)].map(([, id = '']) =>
      text.indexOf(`id="${decodeURIComponent(id)}"`),
    )
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const without = await bookOf(markdown, { others })
    expect(metaOf(book, 'media:duration')).toEqual(metaOf(without, 'media:duration'))
  })
})

it('names who spoke: a program as synthetic, in the language of the article, a person by name', async () => {
  const german = await bookOf(markdown.replace('lang: en', 'lang: de'), { others })
  expect(metaOf(german, 'media:narrator')).toEqual(['tone (synthetische Stimme)'])
  const person = await bookOf(markdown, {
    others: (article) => [
      {
        ...soundEdition(article),
        emit: async (...given) => {
          const edition = await soundEdition(article).emit(...given)
          const sound = { ...edition.map.sound, narrator: 'Ada Lovelace', synthetic: false } as SoundMap
          return { ...edition, map: { ...edition.map, sound } }
        },
      },
    ],
  })
  expect(metaOf(person, 'media:narrator')).toEqual(['Ada Lovelace'])
})

it('lights up in colours that are seen by day, by night and in forced colours', async () => {
  const css = fileOf(await bookOf(markdown, { others }), 'style.css')
  const [, ground = '', ink = ''] =
    /overlay-active \* \{ background-color: (#\w+); color: (#\w+);/.exec(css) ?? []
  expect(contrast(ground, ink)).toBeGreaterThan(7)
  expect(css).toMatch(
    /@media \(forced-colors: active\)[\s\S]*background-color: Highlight; color: HighlightText/,
  )
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
  expect(fileOf(book, 'style.css')).not.toContain('overlay')
})

it('writes clock values that SMIL reads', () => {
  expect(clock(0)).toBe('0:00:00.000')
  expect(clock(3_723_004)).toBe('1:02:03.004')
})

describe('with the narration of a real run', () => {
  const narrated = () => [audio({ engine: toneEngine() })]

  it('speaks pictures, formulas, cells and items, each in its structure', { timeout: 60_000 }, async () => {
    const rich = `---
title: Rich
lang: en
date: 2026-01-01
---

![A dot on white](dot.png "The dot")

\`\`\`math {alt="x squared"}
x^2
\`\`\`

- item[^n]

| A | B |
| - | - |
| one | two |

[^n]: The note.
`
    const book = await bookOf(rich, { others: narrated, files: { 'dot.png': dot } })
    const smil = fileOf(book, 'smil/titlepage.smil') + fileOf(book, 'smil/ch01.smil')
    const spoken = new Set(
      [...smil.matchAll(/#([^"~]+)(?:~\d+)?"/g)].map(([, id = '']) => decodeURIComponent(id)),
    )
    for (const { id, type, text } of book.article.blocks.values())
      if (text.trim() !== '' || type === 'math') expect(spoken, type).toContain(id)
    for (const type of [
      'figure',
      'list',
      'list-item',
      'table',
      'table-row',
      'table-cell',
      'endnotes',
      'footnote',
    ])
      expect(smil).toContain(`<seq epub:type="${type}" epub:textref="`)
    expect(metaOf(book, 'schema:accessModeSufficient')).toContain('auditory')
  })

  it('tells of the cover on the cover, and nowhere else', { timeout: 60_000 }, async () => {
    const covered = markdown.replace('lang: en', 'lang: en\ncover: {src: dot.png, alt: A red dot}')
    const book = await bookOf(covered, { others: narrated, files: { 'dot.png': dot } })
    const clipsAt = (path: string) =>
      [...fileOf(book, path).matchAll(/clipBegin="([^"]+)"/g)].map(([, at]) => at)
    const [cover, ...others] = clipsAt('smil/cover.smil')
    expect(others).toEqual([])
    expect(cover).toMatch(/^\d+:\d\d:\d\d/)
    expect(clipsAt('smil/ch01.smil')).not.toContain(cover)
    expect(clipsAt('smil/nav.smil')).not.toContain(cover)
  })

  it('lights up rights and licence in the colophon', async () => {
    const credits = 'rights: © 2026 The Quay\nlicense: CC-BY-4.0\n'
    const source = `---\ntitle: T\nlang: en\n${credits}---\n\nOne.[^a]\n\n## Two\n\nTwo.\n\n[^a]: A note.\n`
    const book = await bookOf(source, { others: () => [audio({ engine: toneEngine() })] })
    const colophon = fileOf(book, 'text/colophon.xhtml')
    const [rights = '', licence = ''] = [...colophon.matchAll(/<p id="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(colophon).toContain('© 2026 The Quay</p>')
    expect(colophon).toContain('Licence: CC-BY-4.0</p>')
    const smil = fileOf(book, 'smil/colophon.smil')
    const targets = [...smil.matchAll(/<text src="[^#]*#([^"]+)"/g)].map(([, id = '']) =>
      decodeURIComponent(id),
    )
    expect(targets.slice(0, 2)).toEqual([rights, licence])
    expect(fileOf(book, 'smil/ch02.smil')).not.toContain(rights)
  })

  it('lights up the lines below the title while it speaks them', { timeout: 60_000 }, async () => {
    const more = 'lang: en\nsubtitle: A day aboard\nauthors: [Ada]\ndate: 2026-03-01\n'
    const book = await bookOf(markdown.replace('lang: en\n', more), { others: narrated })
    const targets = [...fileOf(book, 'smil/titlepage.smil').matchAll(/#([^"]+~[a-z]+)"/g)].map(([, id]) => id)
    const [title] = book.article.tree.children
    const id = title?.data?.id
    expect(targets.slice(0, 3)).toEqual([`${id}~subtitle`, `${id}~authors`, `${id}~date`])
    for (const target of targets.slice(0, 3))
      expect(fileOf(book, 'text/titlepage.xhtml')).toContain(`id="${target}"`)
  })

  it('speaks every document and pairs every cue', { timeout: 60_000 }, async () => {
    const book = await bookOf(markdown, { others: narrated })
    expect(metaOf(book, 'schema:accessibilityFeature')).toContain('synchronizedAudioText')
    expect(book.rules).toEqual([])
    const text = ['titlepage', 'ch01', 'ch02'].map((name) => fileOf(book, `smil/${name}.smil`)).join('')
    for (const block of book.article.blocks.values()) {
      for (const { id } of block.sentences) expect(text).toContain(`#${encodeURIComponent(id)}"`)
    }
  })
})
