import { type Article, memoryResources, siblingAddress } from '@lectern/core'
import type { Link } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, p, rulesOf } from './build.js'

const link = (url: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: 'words' }] })
const siblings = new Map([
  ['other.md', '../other/other'],
  ['../b/c d.md', '../c-d/c-d'],
])
const kinds = (prepared: Article) =>
  prepared.tree.children.flatMap((block) =>
    'children' in block ? block.children.map(({ type }) => type) : [],
  )

describe('links to other sources', () => {
  it.each([
    ['other.md', '../other/other.html'],
    ['./other.md#part', '../other/other.html#part'],
    ['x/../other.md', '../other/other.html'],
    ['../b/c%20d.md', '../c-d/c-d.html'],
  ])('%s leads to the same edition of it', async (url, expected) => {
    const node = link(url)
    const prepared = await article([p(node)], { siblings })
    expect(rulesOf(prepared)).toEqual([])
    expect(siblingAddress(node, 'html')).toBe(expected)
  })

  it('that is not of the run keep their words, and are a finding', async () => {
    const prepared = await article([p(link('lost.md#x'))], { siblings })
    expect(rulesOf(prepared)).toEqual(['link-source'])
    expect(kinds(prepared)).toContain('span')
  })

  it.each(['https://example.org/a.md', '/a.md', '#a.md', 'data.zip', 'page.html', 'mailto:a@b.md'])(
    '%s stays as it is',
    async (url) => {
      const prepared = await article([{ ...p('A'), data: { id: 'a.md' } }, p(link(url))], { siblings })
      expect(rulesOf(prepared)).toEqual([])
      expect(kinds(prepared)).toContain('link')
    },
  )

  it('and to files are a finding where these are not there, and a missing source is said to be missing', async () => {
    const files = memoryResources({ 'there.md': 'A', 'plan.pdf': '%PDF-1.7' })
    const links = ['plan.pdf#page=2', 'lost.pdf', 'article.epub', 'there.md', 'lost.md'].map((url) =>
      p(link(url)),
    )
    const prepared = await article(links, { files, name: 'article' })
    expect(prepared.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'link-file: The link leads to "lost.pdf", and it is not there',
      'link-source: The link leads to "there.md", which is not published in this run',
      'link-source: The link leads to "lost.md", and it is not there',
    ])
  })

  it('stay where the article says where it was published', async () => {
    const meta = { overrides: { source: 'https://example.org/a/' } }
    expect(rulesOf(await article([p(link('lost.md'))], meta))).toEqual([])
  })
})
