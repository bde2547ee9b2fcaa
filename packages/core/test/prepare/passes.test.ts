import { type Draft, inlineLeaves, type LongPass, prepare } from '@lectern/core'
import { expect, test } from 'vitest'

test('other passes go on between the two parts of a long one, and headings are listed when it is finished', async () => {
  const seen: [part: string, ids: boolean, blocks: number][] = []
  const see = (part: string, { tree, blocks }: Draft) =>
    void seen.push([part, Boolean(tree.children[0]?.data?.id), blocks.size])
  const long: LongPass = {
    begin: (draft) => see('begin', draft),
    finish(draft) {
      see('finish', draft)
      for (const { node } of inlineLeaves(draft.tree))
        if (node.type === 'inlineMath')
          node.data = { ...node.data, formula: { mathml: '<math/>', speech: 'x squared', lang: 'en' } }
    },
  }
  const { outline } = await prepare(
    {
      type: 'root',
      children: [
        {
          type: 'heading',
          depth: 1,
          children: [
            { type: 'text', value: 'Of ' },
            { type: 'inlineMath', value: 'x^2' },
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', value: 'A square.' }] },
      ],
    },
    undefined,
    { passes: [long, (draft) => see('between', draft)] },
  )
  expect(seen).toEqual([
    ['begin', false, 0],
    ['between', false, 0],
    ['finish', true, 2],
  ])
  expect(outline.map(({ text }) => text)).toEqual(['Of x squared'])
})
