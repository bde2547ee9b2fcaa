import { readFileSync } from 'node:fs'
import { type Article, VFile } from '@lectern/core'
import { articlePlugin, parse } from '@lectern/markdown'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'

/** Stands in every part for the teacher, and nowhere else. */
const planted = 'Quazzlewop'

const sourceOf = (name: string) =>
  readFileSync(new URL(`../../lectern/test/copies/${name}`, import.meta.url), 'utf8')

describe.each(['worksheet.md', 'worksheet.html'])('copies of %s', (path) => {
  const value = sourceOf(path)

  it('the pupil’s has no word of the teacher’s: not in its tree, its findings, its source', async () => {
    const article = await parse({ value, path })
    expect(article.audiences).toEqual(['teacher'])
    expect(article.name).toBe('worksheet')
    expect(everythingIn(article)).not.toContain(planted)
    expect(article.source.bytes).toBeUndefined()
    expect(everythingIn(article)).toContain('The end.')
  })

  it('the teacher’s has them all, and a name of its own', async () => {
    const article = await parse({ value, path }, { audience: 'teacher' })
    expect(article.name).toBe('worksheet-teacher')
    expect(everythingIn(article).split(planted).length).toBeGreaterThan(10)
  })

  it('says in one line that there are parts for the teacher', async () => {
    const { findings } = await parse({ value, path })
    const said = findings.filter(({ rule }) => rule === 'audience-parts')
    expect(said).toHaveLength(1)
    expect(said[0]?.message).toMatch(/^\d+ parts for the teacher are not in this copy/)
    expect(said[0]?.hint).toContain('--copy both')
  })

  it('what stands behind a part keeps its line', async () => {
    const line = value.split('\n').findIndex((text) => text.includes('The end.')) + 1
    const { blocks } = await parse({ value, path })
    const last = [...blocks.values()].find(({ text }) => text === 'The end.')
    expect(last?.position?.start.line).toBe(line)
  })
})

describe('the answer of a question', () => {
  const value = '# T\n\n:::choice[Which?]\n- [ ] One\n- [x] Two\n:::\n\n- [x] a task\n'
  const ticked = ({ tree }: Article) => {
    const lists = tree.children.filter((node) => node.type === 'list')
    return lists.map(({ children }) => children.map(({ checked }) => checked))
  }

  it('is in the teacher’s copy alone; a task that is done is no answer', async () => {
    expect(ticked(await parse({ value }, { audience: 'teacher' }))).toEqual([[false, true], [true]])
    expect(ticked(await parse({ value }))).toEqual([[false, false], [true]])
  })
  it('is told by its line', async () => {
    const { findings } = await parse({ value })
    expect(findings.find(({ rule }) => rule === 'audience-parts')?.message).toMatch(/One part .*line 5/)
  })
  it('goes also out of a question in a part of a list, with marks of any kind', async () => {
    const nested = '# T\n\n1. Do this.\n\n   :::choice{many}\n   1) [X] One\n   2) [x] Two\n   :::\n'
    const { tree } = await parse({ value: nested })
    expect(JSON.stringify(tree)).not.toContain('"checked":true')
    expect(JSON.stringify((await parse({ value: nested }, { audience: 'teacher' })).tree)).toContain(
      '"checked":true',
    )
  })
})

it('lists and quotations around a part stay whole', async () => {
  const value =
    '- a\n- :::teacher\n  b\n  :::\n- c\n  :::teacher\n  d\n\n  e\n  :::\n\n> f\n>\n> :::teacher\n> g\n>\n> :::\n>\n> h\n'
  const { tree } = await parse({ value })
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'list', 'blockquote'])
  const [, list, quote] = tree.children
  expect(list && 'children' in list && list.children).toHaveLength(2)
  expect(quote && 'children' in quote && quote.children).toHaveLength(2)
})

it('a page of a school keeps the people whom a class calls teachers, with a warning for who meant a copy', async () => {
  const value = '<main><h1>Staff</h1><p class="teacher">Ms Moss teaches music.</p></main>'
  const article = await parse({ value, path: 'staff.html' })
  expect([...article.blocks.values()].map(({ text }) => text)).toContain('Ms Moss teaches music.')
  const said = article.findings.find(({ rule }) => rule === 'audience-class')
  expect(said?.hint).toContain('data-audience="teacher"')
})

const mark = 'data-audience="teacher"'
const elements =
  'a abbr address article aside b blockquote button code del details div em figcaption figure font footer header i kbd label legend main mark nav p pre q ruby section select small span strong sub summary time u var x-answer'
const inTables = [
  `<tr ${mark}><td>${planted}</td><td>${planted}</td></tr>`,
  `<tr><td ${mark}>${planted}</td><th ${mark}>${planted}</th></tr>`,
  `<thead ${mark}><tr><td>${planted}</td></tr></thead>`,
  `<tbody ${mark}><tr><td>${planted}</td></tr></tbody>`,
  `<caption ${mark}>${planted}</caption>`,
]
const marked = [
  ...elements.split(' ').map((name) => `<${name} ${mark}>${planted}</${name}>`),
  ...inTables.map((part) => `<table>${part}<tr><th>One</th></tr><tr><td>Two</td></tr></table>`),
  `<table ${mark}><tr><th>${planted}</th></tr><tr><td>${planted}</td></tr></table>`,
  `<ol><li ${mark}>${planted}</li><li>One</li></ol>`,
  `<ul ${mark}><li>${planted}</li></ul>`,
  `<dl><dt>One</dt><dd>Two</dd><dt ${mark}>${planted}</dt><dd ${mark}>${planted}</dd></dl>`,
]

it.each(marked)('an element of HTML that is marked is in the teacher’s copy alone: %s', async (part) => {
  const page = { value: `<main><h1>T</h1><p>One.</p>${part}<p>End.</p></main>`, path: 'a.html' }
  const text = { value: `# T\n\nOne.\n\n<div>${part}</div>\n\nEnd.\n`, path: 'a.md' }
  for (const source of [page, text]) {
    const article = await parse(source)
    expect(everythingIn(article)).not.toContain(planted)
    expect(everythingIn(article)).toContain('End.')
  }
})

it('an article without such parts has no copies', async () => {
  const article = await parse({ value: 'A teacher taught.\n', path: 'a.md' }, { audience: 'teacher' })
  expect(article.audiences).toBeUndefined()
  expect(article.name).toBe('a')
})

it('a note that the pupil’s text calls, too, stays', async () => {
  const value =
    'Words.[^a]\n\n:::teacher\nMore.[^a] [^b]\n:::\n\n[^a]: Kept.\n\n[^b]: Gone.[^c]\n\n[^c]: Gone, too.\n'
  const { notes, findings } = await parse({ value })
  expect(notes.map(({ identifier }) => identifier)).toEqual(['a'])
  expect(findings.map(({ rule }) => rule)).not.toContain('note-unused')
})

it('a mark that nobody reads is told, unless it is quoted as code', async () => {
  const value = 'Words [a \\[b\\] c]{.teacher} and `:::teacher` and\n\n```\n:teacher[x]\n```\n'
  const { findings } = await parse({ value, path: 'a.md' })
  const told = findings.filter(({ rule }) => rule === 'audience-mark')
  expect(told.map(({ line }) => line)).toEqual([1])
})

it('in a unified pipeline the nodes are taken out, with what was found about them', async () => {
  const value = '# Title\n\n:::teacher\nQuazzlewop :unknown[Quazzlewop] words[^a]\n:::\n\nThe end.\n'
  const file = new VFile({ path: 'a.md', value })
  const processor = unified().use(remarkParse).use(remarkDirective).use(articlePlugin)
  await processor.run(processor.parse(file), file)
  const article = file.data.article as Article
  expect(article.audiences).toEqual(['teacher'])
  expect(everythingIn(article)).not.toContain(planted)
  expect(everythingIn(article)).toContain('The end.')
})

function everythingIn({ tree, blocks, findings, outline, notes, meta, source }: Article): string {
  const records = [...blocks.values()].map(({ node: _, ...record }) => record)
  const text = new TextDecoder().decode(source.bytes ?? new Uint8Array())
  return JSON.stringify({ tree, records, findings, outline, notes, meta, text })
}
