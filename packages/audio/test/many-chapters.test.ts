import type { Article } from '@lectern/core'
import { expect, it } from 'vitest'
import { soundFiles } from '../src/files.js'
import type { Performance } from '../src/performance.js'
import { cuesOf, timelineOf } from '../src/timeline.js'

const count = 2000
const ids = Array.from({ length: count }, (_, index) => `h${index}`)
const segments = ids.map((chapter) => ({ chapter, begin: 0, end: 0, samples: 1000, length: 1000 }))
const mix = {
  file: { size: 0, write: async () => {}, open: async function* () {} },
  sampleRate: 1000,
  segments,
  spans: ids.map((id, segment) => ({ item: { id, display: '', spoken: '' }, segment, begin: 0, end: 500, words: [] })),
  first: new Uint8Array(0),
} as unknown as Performance['mix']

it('finds the titles of all chapters in one walk: each was once looked for among all', async () => {
  let looks = 0
  const chapters = ids.map((id) => ({
    get id() {
      looks++
      return id
    },
    title: `Chapter ${id}`,
  }))
  const article = { chapters, meta: { title: 'T', authors: [] } } as unknown as Article
  const encoder = { extension: 'mp3', mediaType: 'audio/mpeg', header: () => new Uint8Array(0) }
  const performance = { mix, format: { encoder, settings: {} }, narrator: 'A', synthetic: true }
  const files = await soundFiles(
    article,
    { name: 'a' },
    performance as unknown as Performance,
    timelineOf(mix),
  )
  expect(files.chapters.at(-1)).toEqual({ title: `Chapter h${count - 1}`, begin: count - 1, end: count })
  expect(looks).toBe(count)
})

it('knows the track of each cue without looking through all tracks', () => {
  let looks = 0
  const timeline = timelineOf(mix)
  const tracks = timeline.tracks.map((track) => ({
    ...track,
    get from() {
      looks++
      return track.from
    },
  }))
  const cues = cuesOf(mix, { ...timeline, tracks })
  expect(cues.map(({ track }) => track)).toEqual(ids.map((_, index) => index))
  expect(looks).toBe(count)
})
