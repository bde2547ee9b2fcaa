import { toHtml } from 'hast-util-to-html'
import type { BlockContent } from 'mdast'
import { expect, test } from 'vitest'
import { pageMarks, toHast } from '../src/index.js'
import { a, articleOf, htmlOf, p, text } from './build.js'

const page = (block: string, offset: number) => [{ id: 'page-2', label: '2', start: { block, offset } }]
const mark = '<span id="page-2" role="doc-pagebreak" title="2"></span>'

test('a page that begins inside a word is marked before the word', async () => {
  expect(await htmlOf([p('a', 'One hyphenated word')], { pages: page('a', 8) })).toBe(
    `<p id="a">One ${mark}hyphenated word</p>`,
  )
})

test('a page that begins inside a link is marked before the link, whose name it would join', async () => {
  const html = await htmlOf([p('a', 'See ', a('https://e.org/', 'this and that'), '.')], {
    pages: page('a', 9),
  })
  expect(html).toBe(`<p id="a">See ${mark}<a href="https://e.org/">this and that</a>.</p>`)
})

test('a page that begins with a heading is marked before it', async () => {
  const heading: BlockContent = { type: 'heading', depth: 2, data: { id: 'h' }, children: [text('Part')] }
  const html = await htmlOf([heading, p('a', 'x')], { pages: page('h', 0), target: 'xhtml' })
  expect(html).toContain(
    '<div id="page-2" role="doc-pagebreak" epub:type="pagebreak" title="2"></div><h2 id="h">Part</h2>',
  )
})

test('a page that begins with a table row or a list is marked in its first cell or item', async () => {
  const list: BlockContent = {
    type: 'list',
    data: { id: 'l' },
    children: [{ type: 'listItem', data: { id: 'i' }, children: [p('a', 'x')] }],
  }
  expect(await htmlOf([list], { pages: page('i', 0) })).toContain(
    '<li id="i"><div id="page-2" role="doc-pagebreak" title="2"></div><p id="a">x</p></li>',
  )
})

test('every mark is made, even of a block that is in another file', async () => {
  const article = await articleOf([p('a', 'One.'), p('b', 'Two.')])
  const html = toHtml(toHast(article, { pages: page('a', 4) }))
  expect(html).toContain('One.<span id="page-2"')
})

test('ids of marks are free, and pages without text have none', () => {
  const start = { block: 'a', offset: 0 }
  const pages = [
    { label: '1', start },
    { label: '2', start: null },
    { label: 'iv a', start },
    { label: '1', start },
  ]
  expect(pageMarks(pages, new Set(['page-1'])).map(({ id }) => id)).toEqual([
    'page-1-2',
    'page-iv-a',
    'page-1-3',
  ])
})

test('on a page, numbers are there for nobody until they are asked for', async () => {
  const html = await htmlOf([p('a', 'One two')], { pages: page('a', 4), pageNumbers: 'hidden' })
  expect(html).toBe(
    '<p id="a">One <span id="page-2" role="doc-pagebreak" class="page-number" aria-label="Page 2" hidden>2</span>two</p>',
  )
})

test('in code they are no characters of it', async () => {
  const code = { type: 'code', value: 'One two', data: { id: 'a' } } as const
  const html = await htmlOf([code], { pages: page('a', 4), pageNumbers: 'hidden' })
  expect(html).toBe(
    '<pre id="a" dir="ltr"><code translate="no">One <span id="page-2" role="doc-pagebreak" class="page-number" title="2" hidden></span>two</code></pre>',
  )
})
