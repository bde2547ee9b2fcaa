import { readdirSync, readFileSync } from 'node:fs'
import { defaultSegmenter } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { loadVerbaliser } from '../src/verbalise/index.js'

// In an article a line is cut into sentences before it is put into words: what stands behind "Op." or "5th c." must not be cut off from it.

const folder = new URL('./verbalise/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()

/** Without what holds the readings. */
const writtenIn = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !/^[=|#] /.test(line))

const tidy = (spoken: string) => spoken.replace(/\s+/g, ' ').trim()

function sentencesOf(text: string, lang: string): string[] {
  const ends = defaultSegmenter(text, lang)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

describe.each(files)('%s', (file) => {
  const lang = file.replace(/^.*\/|\.txt$/g, '')

  it('is said the same sentence by sentence', async () => {
    const verbalise = await loadVerbaliser([lang])
    const lines = writtenIn(file).map((written) => {
      const sentences = sentencesOf(written, lang)
      const cut = tidy(sentences.map((sentence) => verbalise(sentence, lang)).join(''))
      return { sentences, cut, whole: tidy(verbalise(written, lang)) }
    })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ cut, whole }) => cut !== whole)).toEqual([])
  })
})
