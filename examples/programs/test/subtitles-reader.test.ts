import { testReader } from '@lectern/testkit'
import { parse } from 'lectern'
import { describe, expect, it } from 'vitest'
import { subtitlesReader } from '../subtitles-reader/index.mjs'

const content =
  '1\n00:00:01,000 --> 00:00:03,000\nANNA: <i>Hello</i>\nthere.\n\n2\n00:00:04,000 --> 00:00:06,000\nGoodbye.\n'

describe('subtitles keep the contract of every reader', () => {
  testReader(
    {
      create: () => subtitlesReader(),
      sample: { path: 'film.srt', content, words: ['ANNA', 'Hello', 'there', 'Goodbye'] },
      hostile: { 'other words': new TextEncoder().encode('No cue at all.\n') },
    },
    it,
  )
})

describe('a reader that Lectern does not know', () => {
  it('is chosen by content and by extension, and its words have their lines', async () => {
    const readers = [subtitlesReader()]
    const article = await parse({ value: content, path: 'film.txt' }, { readers })
    const [, cue] = [...article.blocks.values()]
    expect(cue).toMatchObject({ text: 'ANNA: Hello there.', position: { start: { line: 3, column: 1 } } })
  })
})
