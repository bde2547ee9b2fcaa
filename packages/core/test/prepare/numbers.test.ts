import type { Blockquote, List } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, h, p } from './build.js'

const quote = (): Blockquote => ({ type: 'blockquote', children: [p('Quoted.')] })
const list = (): List => ({ type: 'list', children: [{ type: 'listItem', children: [p('Item.')] }] })

const numbersOf = async (number?: 'paragraphs') => {
  const prepared = await article(
    [
      p('One', { type: 'footnoteReference', identifier: 'a' }, '.'),
      h(2, 'Section'),
      list(),
      quote(),
      p('Three.'),
      { type: 'footnoteDefinition', identifier: 'a', children: [p('Note.')] },
    ],
    number ? { number } : {},
  )
  return [...prepared.blocks.values()].flatMap(({ number, text }) => (number ? [[number, text]] : []))
}

describe('paragraph numbers', () => {
  it('count paragraphs of the main flow and of quotations, not items and notes', async () => {
    expect(await numbersOf('paragraphs')).toEqual([
      [1, 'One.'],
      [2, 'Quoted.'],
      [3, 'Three.'],
    ])
  })

  it('are there only when asked for', async () => {
    expect(await numbersOf()).toEqual([])
  })
})
