import { type NodeExtension, textOf } from '@lectern/core'
import { expect, test } from 'vitest'
import { article, p, rulesOf, text } from './build.js'

const chart = { type: 'chart' } as unknown as ReturnType<typeof p>
const chartBy = (lower: () => unknown): NodeExtension => ({
  type: 'chart',
  lower: lower as NodeExtension['lower'],
})

test('a node may be expressed by that of another extension, wherever it stands', async () => {
  const number: NodeExtension = { type: 'number', lower: () => text('seven') as never }
  const made = chartBy(() => p('We sold ', { type: 'number' } as never))
  const { tree, findings } = await article([chart], { extensions: [made, number] })
  expect(textOf(tree)).toContain('We sold seven')
  expect(findings).toEqual([])
})

test('a node that is not known then is kept as its text', async () => {
  const made = chartBy(() => ({ type: 'graph', children: [text('Sales')] }))
  const prepared = await article([chart], { extensions: [made] })
  expect(textOf(prepared.tree)).toContain('Sales')
  expect(rulesOf(prepared)).toEqual(['unknown-node'])
})

test.each([undefined, null, 'text', [undefined]])('%o in place of a node is refused', async (given) => {
  const preparing = article([chart], { extensions: [chartBy(() => given)] })
  await expect(preparing).rejects.toMatchObject({ code: 'bad-usage', option: 'extensions' })
})

test('a node that is expressed by itself is refused', async () => {
  const preparing = article([chart], { extensions: [chartBy(() => chart)] })
  await expect(preparing).rejects.toThrow('The extension "chart" expresses its node by itself')
})
