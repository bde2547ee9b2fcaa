import type { Article } from '@lectern/core'
import type { SpeechItem } from '@lectern/narration'
import { expect, it } from 'vitest'
import { soundFiles } from '../src/files.js'
import type { Performance } from '../src/performance.js'
import { planSegments } from '../src/segments/plan.js'
import { cuesOf, timelineOf } from '../src/timeline.js'

const count = 2000
const ids = Array.from({ length: count }, (_, index) => `h${index}`)
const segments = ids.map((chapter) => ({ chapter, begin: 0, end: 0, samples: 1000, length: 1000 }))
const mix = {
  file: { size: 0, write: async () => {}, open: async function* () {} },
  sampleRate: 1000,
  segments,
  spans: ids.map((id, segment) => ({
    item: { id, chapter: id, display: '', spoken: '' },
    segment,
    begin: 0,
    end: 500,
    words: [],
  })),
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

/** A chapter of one word each. */
function planned(chapters: number) {
  const items = Array.from(
    { length: chapters },
    (_, index) => ({ type: 'speech', id: `h${index}`, chapter: `h${index}`, spoken: 'a' }) as SpeechItem,
  )
  return planSegments({ items })
}

it('makes a track of each chapter, and of a few in a row where that would be more than 2,000', () => {
  expect(planned(2000).map(({ chapter }) => chapter)).toEqual(ids)
  const tracks = [...new Set(planned(5000).map(({ chapter }) => chapter))]
  expect(tracks.slice(0, 3)).toEqual(['h0', 'h3', 'h6'])
  expect(tracks.length).toBe(1667)
})

it('marks the chapters that begin within a track, too', async () => {
  const twice = {
    ...mix,
    segments: segments.map((segment, index) => ({ ...segment, chapter: `h${index - (index % 2)}` })),
  }
  const encoder = { extension: 'mp3', mediaType: 'audio/mpeg', header: () => new Uint8Array(0) }
  const performance = { mix: twice, format: { encoder, settings: {} }, narrator: 'A', synthetic: true }
  const chapters = ids.map((id) => ({ id, title: id }))
  const article = { chapters, meta: { title: 'T', authors: [] } } as unknown as Article
  const files = await soundFiles(
    article,
    { name: 'a' },
    performance as unknown as Performance,
    timelineOf(twice),
  )
  expect(files.tracks.length).toBe(count / 2)
  expect(files.chapters.map(({ title }) => title)).toEqual(ids)
})
