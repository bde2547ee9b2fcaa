import type { SoundCue } from '@lectern/core'
import { captionBreaker, type SpeechItem } from '@lectern/narration'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readingCaptions } from '../src/captions/reading.js'
import type { Mix } from '../src/segments/mix.js'
import { cuesOf, timelineOf } from '../src/timeline.js'

// Whatever an engine tells of its words, everything that is shown ends after it begins, and nothing goes back in time.

const rate = 1000
const captionsOf = await captionBreaker(['en'])

/** A sentence of odd words, and moments that its engine tells: in any order, twice, or after its end. */
const sentences = fc
  .array(fc.stringMatching(/^[\w(),.;:–—’“”…]{1,24}$/), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      length: fc.integer({ min: 60, max: 20_000 }),
      words: fc.array(
        fc.record({
          at: fc.integer({ min: 0, max: 25_000 }),
          from: fc.integer({ min: 0, max: text.length - 1 }),
        }),
        { maxLength: 40 },
      ),
    }),
  )

function mixOf({
  text,
  length,
  words,
}: {
  text: string
  length: number
  words: { at: number; from: number }[]
}): Mix {
  const item: SpeechItem = {
    type: 'speech',
    id: 's',
    block: 'b',
    chapter: 'c',
    lang: 'en',
    role: 'text',
    display: text,
    spoken: text,
    parts: [{ lang: 'en', spoken: text }],
  }
  const told = words.map(({ at, from }) => ({ at, from, to: Math.min(text.length, from + 3) }))
  return {
    file: { size: 0, write: async () => {}, open: async function* () {} },
    sampleRate: rate,
    segments: [{ chapter: 'c', begin: 0, end: 0, samples: 25_000, length: 25_000 }],
    spans: [{ item, segment: 0, begin: 100, end: 100 + length, words: told }],
    first: new Uint8Array(0),
    level: { loudness: -19, truePeak: -2 },
  }
}

function cueOf(mix: Mix): SoundCue {
  const [cue] = cuesOf(mix, timelineOf(mix))
  if (!cue) throw new Error('no cue')
  return cue
}

it('every word that is highlighted ends after it begins, inside its sentence', () =>
  fc.assert(
    fc.property(sentences, (sentence) => {
      const { begin, end, words = [] } = cueOf(mixOf(sentence))
      let last = begin
      for (const word of words) {
        expect(word.begin).toBeGreaterThanOrEqual(last)
        expect(word.end).toBeGreaterThan(word.begin)
        last = word.end
      }
      expect(last).toBeLessThanOrEqual(end)
    }),
    { numRuns: 200 },
  ))

it('every caption ends after it begins, one after the other', () =>
  fc.assert(
    fc.property(sentences, (sentence) => {
      const cue = cueOf(mixOf(sentence))
      let last = cue.begin
      for (const { begin, end } of readingCaptions(new Map(), [cue], captionsOf)) {
        expect(begin).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(begin)
        last = end
      }
      expect(last).toBe(cue.end)
    }),
    { numRuns: 200 },
  ))

it('a moment by letters between two that were told does not pass the second', () => {
  // Two seconds of silence after the first words: by letters, the second caption would begin at 3.9 s, after the third.
  const text = `${'word '.repeat(16)}and ${'more '.repeat(16)}and ${'last '.repeat(10)}end.`
  const at = text.lastIndexOf('last last last last last last')
  const mix = mixOf({ text, length: 6000, words: [{ at: 1500, from: at }] })
  const times = [...readingCaptions(new Map(), [cueOf(mix)], captionsOf)].map(({ begin, end }) => end - begin)
  expect(times.length).toBeGreaterThan(2)
  expect(Math.min(...times)).toBeGreaterThan(0)
})
