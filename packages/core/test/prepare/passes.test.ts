import { type Draft, inlineLeaves, type LongPass, prepare } from '@lectern/core'
import { expect, test } from 'vitest'
import { article, p, rulesOf, text } from './build.js'

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

/** Passes do not walk trees without nodes of their types: those that come later count, too. */
const nowhere = { type: 'link' as const, url: '#nowhere', title: null, children: [text('there')] }

test('a link that a third party’s pass makes is followed', async () => {
  const made = await article([p('One.')], { passes: [({ tree }) => void tree.children.push(p(nowhere))] })
  expect(rulesOf(made)).toEqual(['link-target'])
})

test('and one that a third party’s node becomes', async () => {
  const node = { type: 'chart' } as unknown as ReturnType<typeof p>
  const made = await article([node], { extensions: [{ type: 'chart', lower: () => p(nowhere) }] })
  expect(rulesOf(made)).toEqual(['link-target'])
})

test('and one that a reference and its definition are', async () => {
  const made = await article([
    p({ type: 'linkReference', identifier: 'a', referenceType: 'full', children: [text('there')] }),
    { type: 'definition', identifier: 'a', url: '#nowhere' },
  ])
  expect(rulesOf(made)).toEqual(['link-target'])
})
