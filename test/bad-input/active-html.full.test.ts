import { describe, expect, it } from 'vitest'
import { active } from './active.ts'
import { activeCases, articleParts, elementsOf, legible, pageOf } from './support.ts'

// The output is judged by another parser than the one that cleaned the input.

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** Without spaces: where elements end, a space more or less is nobody's loss. */
const bare = (text: string): string => text.replace(/\s+/g, '')

describe.each(['html', 'markdown'] as const)(
  'read as %s, nothing acts and nothing legible is lost:',
  (format) => {
    it.each(activeCases())('$name', async ({ source, words }) => {
      const parts = articleParts(await pageOf(source, format))
      expect(parts.flatMap(elementsOf).flatMap(active)).toEqual([])
      expect(bare(squeezed(parts.map(legible).join(' ')))).toContain(bare(words))
    })
  },
)

it("ids are there once, and none is one of the page's own", async () => {
  for (const { source } of activeCases().filter(({ name }) => name.includes('id'))) {
    const page = await pageOf(source, 'html')
    const ids = [...page.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(new Set(ids).size)
  }
})

it('the judge sees what acts', () => {
  const page =
    '<main><p onclick=x style=y>a</p><a href="java&#10;script:x">b</a><svg></svg><iframe></iframe></main>'
  expect(articleParts(page).flatMap(elementsOf).flatMap(active)).toHaveLength(5)
})

describe('an address of ten megabytes', () => {
  const data = 'A'.repeat(10_000_000)

  it.each([
    ['a link', `[words](data:text/html;base64,${data})`],
    ['a picture in HTML', `<img alt="words" src="data:image/png;base64,${data}">`],
    ['a frame', `<iframe title="words" src="data:text/html;base64,${data}"></iframe>`],
  ])('as %s leaves its words, and no more', { timeout: 60_000 }, async (_, source) => {
    const page = await pageOf(`# Title\n\n${source}\n`, 'markdown')
    expect(page).toContain('words')
    expect(page.length).toBeLessThan(200_000)
  })
})
