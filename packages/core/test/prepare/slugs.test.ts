import GithubSlugger from 'github-slugger'
import type { Link } from 'mdast'
import { describe, expect, it } from 'vitest'
import { visit } from '../../src/prepare/tree.js'
import { article, h, idsOf, p, rulesOf } from './build.js'

const words = [
  'Über uns',
  'क्या है यह?',
  'ที่นี่',
  'សួស្តី ពិភពលោក',
  'தமிழ் மொழி',
  'বাংলা ভাষা',
  'العربية',
  'שָׁלוֹם',
  'Ελληνικά',
  'Русский язык',
  '日本語の見出し',
  '한국어 제목',
  'Հայերեն',
  'snake_case and-dashes',
]

const linkTo = (fragment: string) => ({
  ...p(),
  children: [
    { type: 'link', url: `#${fragment}`, children: [{ type: 'text', value: 'there' }] } satisfies Link,
  ],
})

async function leadsTo(heading: string, fragment: string) {
  const prepared = await article([h(2, heading), linkTo(fragment)])
  let url: string | undefined
  visit(prepared.tree, (node) => {
    if (node.type === 'link') url = (node as Link).url
  })
  return { url, id: idsOf(prepared)[1], rules: rulesOf(prepared) }
}

describe('ids of headings', () => {
  it.each(words)('are those that GitHub gives: %s', async (heading) => {
    expect(idsOf(await article([h(2, heading)]))[1]).toBe(new GithubSlugger().slug(heading))
  })

  it('count repeats as GitHub does', async () => {
    expect(idsOf(await article([h(2, 'Usage'), h(2, 'Usage'), h(2, 'Usage')])).slice(1)).toEqual([
      'usage',
      'usage-1',
      'usage-2',
    ])
  })

  it('are cut at a hundred characters, and a link to the whole leads there', async () => {
    const heading = 'A very long heading '.repeat(10).trim()
    const { url, id } = await leadsTo(heading, new GithubSlugger().slug(heading))
    expect(id?.length).toBeLessThanOrEqual(100)
    expect(url).toBe(`#${id}`)
  })
})

describe('a link leads to a heading', () => {
  it.each([
    ['by GitHub’s name, digits first', '1. First steps', '1-first-steps'],
    ['by GitHub’s name after a picture character', '🚀 Go', '-go'],
    ['by pandoc’s name', '3. Steps, and more', 'steps-and-more'],
    ['in capitals', 'Usage', 'Usage'],
    ['with escapes', 'Über uns', '%C3%BCber-uns'],
    ['composed otherwise', 'Über uns', 'u\u0308ber-uns'],
  ])('%s', async (_, heading, fragment) => {
    const { url, id, rules } = await leadsTo(heading, fragment)
    expect(url).toBe(`#${id}`)
    expect(rules).toEqual([])
  })

  it('or is a finding, and keeps its words', async () => {
    const { url, rules } = await leadsTo('Usage', 'use')
    expect(url).toBeUndefined()
    expect(rules).toEqual(['link-target'])
  })
})
