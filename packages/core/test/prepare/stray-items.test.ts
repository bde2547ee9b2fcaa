import { type Article, textOf } from '@lectern/core'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, p } from './build.js'

const item = (words: string) => ({ type: 'listItem', children: [p(words)] }) as RootContent
const term = (words: string) =>
  ({ type: 'definitionTerm', children: [{ type: 'text', value: words }] }) as RootContent
const meaning = (words: string) => ({ type: 'definitionDescription', children: [p(words)] }) as RootContent
const blocks = ({ tree }: Article) =>
  tree.children.filter(({ type }) => type !== 'heading').map((node) => [node.type, textOf(node)])

describe('items that stand in no list', () => {
  it('get one, neighbours one for all', async () => {
    const prepared = await article([item('one'), item('two'), p('words'), item('three')])
    expect(blocks(prepared).map(([type]) => type)).toEqual(['list', 'paragraph', 'list'])
  })

  it('get one in a quotation, too', async () => {
    const prepared = await article([{ type: 'blockquote', children: [item('one')] } as RootContent])
    const [quotation] = prepared.tree.children.filter(({ type }) => type === 'blockquote')
    expect((quotation as { children: { type: string }[] }).children.map(({ type }) => type)).toEqual(['list'])
  })
})

describe('terms and meanings that stand in no list', () => {
  it('get one', async () => {
    expect(blocks(await article([term('html'), meaning('a language')])).map(([type]) => type)).toEqual([
      'definitionList',
    ])
  })

  it('are paragraphs where one kind is missing', async () => {
    const prepared = await article([term('html'), p('words'), meaning('a language')])
    expect(blocks(prepared)).toEqual([
      ['paragraph', 'html'],
      ['paragraph', 'words'],
      ['paragraph', 'a language'],
    ])
  })
})
