import type { Article, SoundCue, SoundMap } from '@lectern/core'
import { expect, it } from 'vitest'
import type { Facts } from '../src/content/facts.js'
import { entriesOf } from '../src/ncc/entries.js'
import { partsOf, silentParts } from '../src/sound/parts.js'

const count = 2000
const ids = Array.from({ length: count }, (_, index) => `h${index}`)

/** Counts how often the id of a chapter is looked at. */
function articleOf(look: () => void): Article {
  const chapters = ids.map((id) => ({
    get id() {
      look()
      return id
    },
    title: `Chapter ${id}`,
  }))
  return { chapters, blocks: new Map(), meta: { title: 'T' } } as unknown as Article
}

const sound = {
  tracks: ids.map((chapter) => ({ chapter, mediaType: 'audio/mpeg', duration: 1 })),
  cues: ids.map((id, track) => ({ id, block: id, track, trackBegin: 0, trackEnd: 1 }) as unknown as SoundCue),
} as unknown as SoundMap

const facts: Facts = {
  places: new Map(ids.map((id, place) => [id, place])),
  headings: ids.map((id) => ({ id, text: id, level: 1 })),
  pages: [],
  calls: [],
}

it('finds the titles of all chapters in one walk: each was once looked for among all', () => {
  let looks = 0
  const article = articleOf(() => looks++)
  const parts = partsOf(article, sound, facts)
  expect(parts.map(({ title }) => title)).toEqual(ids.map((id) => `Chapter ${id}`))
  expect(looks).toBe(count)
})

it('leads a heading that is not heard to the next that is, and a call to the sentence around it', () => {
  const parts = partsOf(
    articleOf(() => {}),
    sound,
    {
      ...facts,
      places: new Map(ids.map((id, place) => [id, place * 10])),
    },
  )
  const places = new Map([
    ...ids.map((id, place) => [id, place * 10] as const),
    ['silent', 15],
    ['call', 25],
    ['last', 99_999],
  ])
  const entries = entriesOf(
    {
      places,
      headings: [
        { id: 'h0', text: 'h0', level: 1 },
        { id: 'silent', text: '', level: 2 },
        { id: 'last', text: '', level: 2 },
      ],
      pages: [],
      calls: [{ id: 'call', text: '1' }],
    },
    parts,
  )
  expect(entries.map(({ id, href }) => [id, href])).toEqual([
    ['h0', '01.smil#p1'],
    ['silent', '03.smil#p1'],
    ['call', '03.smil#p1'],
    ['last', `${count}.smil#p1`],
  ])
})

it('makes no more than 2,000 parts of a book without sound, with every chapter in one of them', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `h${index}`)
  const blocks = new Map(many.map((id) => [id, { id, chapter: id, parent: null, sentences: [{ id }] }]))
  const chapters = many.map((id) => ({ id, title: id }))
  const article = { chapters, blocks, meta: { title: 'T' } } as unknown as Article
  const parts = silentParts(article, { ...facts, places: new Map(many.map((id, place) => [id, place])) })
  expect(parts.length).toBe(1667)
  expect(parts.flatMap(({ parallels }) => parallels.map(({ target }) => target))).toEqual(many)
})
