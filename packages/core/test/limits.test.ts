import {
  ArticleTooLarge,
  articleOf,
  defaultArticleLimits,
  type Edition,
  explained,
  LecternError,
  memoryResources,
  outputFile,
  publish,
  type Reader,
  readArticle,
  VFile,
} from '@lectern/core'
import type { Root } from 'mdast'
import type { Node } from 'unist'
import { describe, expect, it } from 'vitest'
import { article, p } from './prepare/build.js'

const text = (value: string): Node => ({ type: 'text', value }) as Node
const parent = (type: string, ...children: Node[]): Node => ({ type, children }) as Node
const root = (...children: Node[]): Root => ({ type: 'root', children }) as Root
const of = (tree: Root, limits = {}) => articleOf({ tree }, new VFile(), [], { limits })

const nested = (depth: number): Node => {
  let node = parent('paragraph', text('Words.'))
  for (let at = 0; at < depth; at += 1) node = parent('blockquote', node)
  return node
}
const _note = (identifier: string): Node =>
  ({ ...parent('footnoteDefinition', nested(0)), identifier }) as Node
const table = (...rows: number[]): Node =>
  parent(
    'table',
    ...rows.map((cells) => parent('tableRow', ...Array.from({ length: cells }, () => parent('tableCell')))),
  )

describe('an article that is larger than it may be fails by the limit that it is over', () => {
  it.each([
    ['nodes', root(p('One.'), p('Two.')), 4],
    ['depth', root(nested(3)), 4],
    ['cells', root(table(2, 1), table(2)), 5],
  ] as const)('%s', async (limit, tree, most) => {
    await expect(of(structuredClone(tree) as Root, { [limit]: most })).rejects.toMatchObject({
      code: 'too-large',
      limit,
      hint: `Split the article, or allow more: limits.${limit} (--max-${limit}).`,
    })
    expect((await of(structuredClone(tree) as Root, { [limit]: most + 1 })).blocks.size).toBeGreaterThan(0)
  })

  it('as it stands: a hundred thousand quotations in one another', async () => {
    await expect(of(root(nested(100_000)))).rejects.toThrow('nested more than 800 levels deep')
  })

  it('as it stands: a long table under a wide row, whose rows would be filled up', async () => {
    await expect(of(root(table(2000, ...Array.from({ length: 600 }, () => 1))))).rejects.toThrow(
      'have more than 1,000,000 cells',
    )
  })

  it('with the last node that is allowed', async () => {
    const { tree } = await of(root(nested(defaultArticleLimits.depth - 2)))
    expect(tree.children).toMatchObject([{ type: 'heading' }, { type: 'blockquote' }])
  })
})

describe('an edition that is larger than it may be', () => {
  const edition = (files: Edition['files']): Edition => ({
    name: 'big',
    kind: 'big',
    files,
    map: { places: new Map() },
    claims: [],
  })

  it('fails as soon as it has written too much', async () => {
    let written = 0
    const endless = {
      name: 'big',
      kind: 'big',
      async emit(
        _: unknown,
        { scratch }: { scratch: { create(): Promise<{ write(chunk: Uint8Array): Promise<void> }> } },
      ) {
        const file = await scratch.create()
        for (;;) {
          await file.write(new Uint8Array(100))
          written += 100
        }
      },
    }
    const { failures } = await publish(await article([p('Words.')]), [endless], { limits: { output: 1000 } })
    expect(failures[0]?.error).toMatchObject({
      limit: 'output',
      message: 'The edition has more than 1,000 bytes',
    })
    expect(written).toBe(1000)
  })

  it('fails by the size of its files', async () => {
    const emit = async () => edition([outputFile('a.txt', 'text/plain', 'x'.repeat(11))])
    const { failures } = await publish(await article([p('Words.')]), [{ name: 'big', kind: 'big', emit }], {
      limits: { output: 10 },
    })
    expect(failures[0]?.error).toBeInstanceOf(ArticleTooLarge)
  })
})

describe('a RangeError never reaches an author', () => {
  const overflow = (): never => overflow()
  const greedy = (): never => new Array(-1) as never
  const reader = (read: () => never): Reader => ({
    name: 'r',
    extensions: ['r'],
    mediaTypes: ['text/r'],
    read: async () => read(),
  })

  it.each([
    ['too deep', overflow, 'Something in it is nested too deeply'],
    ['too large', greedy, 'Something in it is too large (Invalid array length)'],
  ])('from a reader (%s)', async (_, read, message) => {
    await expect(readArticle({ value: 'x', path: 'a.r' }, [reader(read)])).rejects.toMatchObject({
      name: 'LecternError',
      code: 'too-large',
      message,
    })
  })

  it('from an emitter, a pass, or another thread', async () => {
    const emit = async () => overflow()
    const { failures } = await publish(await article([p('Words.')]), [{ name: 'a', kind: 'a', emit }])
    expect(failures[0]?.error).toMatchObject({ code: 'too-large' })
    await expect(
      articleOf({ tree: root(p('x')) }, new VFile(), [], { passes: [overflow] }),
    ).rejects.toMatchObject({
      code: 'too-large',
    })
    const sent = Object.assign(new Error('Array buffer allocation failed'), { name: 'RangeError' })
    expect(explained(sent)).toBeInstanceOf(LecternError)
  })

  it('and every other error is what it was', async () => {
    const error = new TypeError('x')
    expect(explained(error)).toBe(error)
  })
})

describe('resources in memory are those of a folder', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0h4"/></svg>'

  it('SVG comes without scripts', async () => {
    const { bytes, removed } = await memoryResources({ 'a.svg': svg }).load('a.svg', ['image/*'])
    expect(new TextDecoder().decode(bytes)).not.toContain('script')
    expect(removed).toEqual(['script'])
  })

  it('files are counted, each once', async () => {
    const resources = memoryResources({ a: 'x'.repeat(6), b: 'x'.repeat(6) }, { limits: { allBytes: 10 } })
    await resources.load('a', ['*/*'])
    await resources.load('a', ['*/*'])
    await expect(resources.load('b', ['*/*'])).rejects.toMatchObject({ problem: 'too-large' })
  })
})
