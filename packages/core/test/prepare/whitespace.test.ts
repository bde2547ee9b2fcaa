import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, p } from './build.js'

const code = (value: string, id?: string): RootContent => ({
  type: 'code',
  value,
  ...(id ? { data: { id } } : {}),
})
const typesOf = async (children: RootContent[]) =>
  (await article(children)).tree.children.slice(1).map(({ type }) => type)

describe('blocks without anything', () => {
  it('a paragraph of spaces goes', async () => {
    expect(await typesOf([p(' '), p('Words.')])).toEqual(['paragraph'])
  })

  it('code of nothing goes, as a set-up cell of R Markdown leaves it', async () => {
    expect(await typesOf([code(' \n'), code('a = 1'), p('Words.')])).toEqual(['code', 'paragraph'])
  })

  it('code that a link may lead to stays', async () => {
    expect(await typesOf([code('', 'listing'), p('Words.')])).toEqual(['code', 'paragraph'])
  })
})
