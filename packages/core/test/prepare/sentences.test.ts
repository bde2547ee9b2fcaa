import { defaultSegmenter } from '@lectern/core'
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, p, text } from './build.js'

async function sentences(...children: (PhrasingContent | string)[]): Promise<string[]> {
  const prepared = await article([p(...children)])
  const block = [...prepared.blocks.values()][1]
  return block?.sentences.map(({ begin, end }) => block.text.slice(begin, end)) ?? []
}

describe('sentences', () => {
  it.each([
    ['Dr. Who met Ms. Vale. They left.', 2],
    ['The U.S. Senate voted. It passed.', 2],
    ['J. R. R. Tolkien wrote it.', 1],
    ['“Is it?” she asked. “Yes.”', 2],
    ['It costs 3.50 euros.', 1],
  ])('parts %j into %i', async (words, count) => {
    expect(await sentences(words)).toHaveLength(count)
  })

  it('moves a boundary inside a link to its end', async () => {
    const link: PhrasingContent = { type: 'link', url: 'https://example.org', children: [text('One. Two')] }
    expect(await sentences('See ', link, ' here. Done.')).toEqual(['See One. Two', 'here.', 'Done.'])
  })

  it('has a sentence for each line of verse', async () => {
    expect(await sentences('A line', { type: 'break' }, 'another line')).toEqual(['A line', 'another line'])
  })

  it('covers every character that is not space, in order, without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.lorem({ mode: 'sentences', maxCount: 6 }), async (words) => {
        const found = await sentences(words)
        expect(found.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
      }),
      { numRuns: 50 },
    )
  })

  it('ends its last boundary at the end of the text', () => {
    expect(defaultSegmenter('No stop', 'en').at(-1)).toBe(7)
  })

  it('end inside what may be in two parts, and behind what stays whole', async () => {
    const children = [text('One. Two.')]
    expect(await sentences('Before ', { type: 'emphasis', children }, ' after.')).toEqual([
      'Before One.',
      'Two. after.',
    ])
    expect(await sentences('Before ', { type: 'keyboard', children }, ' after.')).toEqual([
      'Before One. Two.',
      'after.',
    ])
  })
})
