import { memoryResources, prepare, VFile } from '@lectern/core'
import { expect, it } from 'vitest'

async function article() {
  const root = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Words.' }] }],
  }
  const front = { values: { title: 'T', lang: 'en', authors: ['Ada'] }, positions: {} }
  return prepare(root, new VFile(), { front, resources: memoryResources({}) })
}

it('everything that an emitter is given is frozen', async () => {
  const made = await article()
  const parts = { made, ...made, source: made.source, authors: made.meta.authors, chapter: made.chapters[0] }
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'object') expect(Object.isFrozen(part), name).toBe(true)
  const open: object[] = []
  const visit = (node: object): void => {
    if (!Object.isFrozen(node)) open.push(node)
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) visit(value)
  }
  visit(made.tree)
  for (const block of made.blocks.values()) expect(Object.isFrozen(block)).toBe(true)
  expect(open).toEqual([])
})

it('the map of blocks takes and loses nothing', async () => {
  const blocks = (await article()).blocks as Map<string, never>
  const [id = ''] = blocks.keys()
  expect(() => blocks.delete(id)).toThrow('frozen')
  expect(() => blocks.clear()).toThrow('frozen')
  expect(() => blocks.set('x', undefined as never)).toThrow('frozen')
  expect(blocks.size).toBe(2)
})
