import { afterEach, describe, expect, it, vi } from 'vitest'

const refuse = () => {
  throw new Error('taken away')
}

afterEach(() => {
  vi.doUnmock('unified')
  vi.doUnmock('remark-parse')
  vi.resetModules()
})

/** The card of the design: these two read every Markdown article. */
describe('without its library no Markdown is read', () => {
  it.each([
    ['unified', { unified: refuse }],
    ['remark-parse', { default: refuse }],
  ])('%s', async (name, taken) => {
    vi.resetModules()
    vi.doMock(name, () => taken)
    const { toTree } = await import('../../src/parse.js')
    await expect(toTree({ value: 'A word.', path: 'a.md' })).rejects.toThrow('taken away')
  })

  it('and with them it is', async () => {
    const { toTree } = await import('../../src/parse.js')
    expect((await toTree({ value: 'A word.', path: 'a.md' })).tree.children).toHaveLength(1)
  })
})
