import { expect, test } from 'vitest'
import { articleOf, h, p, pageOf, sound } from './build.js'

const sentence = (index: number) => `Sentence ${index} says in exactly ten words what it says.`

/** Ten sections of ten paragraphs of ten words: 1,000 words and their headings. */
const thousandWords = () =>
  articleOf(
    Array.from({ length: 10 }, (_, section) => [
      h(`section-${section}`, `Section ${section}`),
      ...Array.from({ length: 10 }, (_, at) => p(`p-${section}-${at}`, sentence(section * 10 + at))),
    ]).flat(),
  )

test('a page of 1,000 words without pictures and fonts weighs no more than 60 kB', async () => {
  const { page } = await pageOf(await thousandWords())
  expect(page.match(/exactly ten words/g)).toHaveLength(100)
  expect(new TextEncoder().encode(page).length).toBeLessThanOrEqual(60_000)
})

test('with its player and the times of its sentences, the sound beside it, it weighs no more than 74 kB', async () => {
  const { page } = await pageOf(await thousandWords(), { assets: 'folder' }, [sound])
  expect(page).toContain('class="player extra"')
  // Of which scripts may be 24 kB.
  expect(new TextEncoder().encode(page).length).toBeLessThanOrEqual(74_000)
})
