import { toHtml } from 'hast-util-to-html'
import type { Root, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { toHast } from '../src/index.js'
import { articleOf, call, htmlOf, note, p, text } from './build.js'

const cell = (...children: unknown[]) => ({ type: 'tableCell', children }) as never
const row = (...cells: string[]) =>
  ({ type: 'tableRow', children: cells.map((value) => cell(text(value))) }) as never

test('a heading in a header cell is a bold line', async () => {
  const heading = { type: 'heading', depth: 3, data: { id: 'h' }, children: [text('Year')] }
  const table = {
    type: 'table',
    children: [{ type: 'tableRow', children: [cell(heading, p('a', 'x'))] }],
  } as RootContent
  expect(await htmlOf([table])).toContain('<p id="h" class="heading">Year</p>')
})

test('a caption goes to the table that is alone in its figure', async () => {
  const table = { type: 'table', data: { id: 't' }, children: [row('A'), row('1')] }
  const caption = { type: 'caption', data: { id: 'c' }, children: [text('Sums')] }
  const html = await htmlOf([
    { type: 'figure', data: { id: 'f' }, children: [table, caption] } as RootContent,
  ])
  expect(html).toMatch(
    /^<div id="f" class="table-figure"><table id="t"><caption id="c">Sums<\/caption><thead>/,
  )
  expect(html).not.toContain('figcaption')
})

test("a note's call in its caption is no part of a table's name", async () => {
  const table = (...names: string[]) => ({ type: 'table', data: { id: 't' }, children: [row(...names)] })
  const titled = (...names: string[]) =>
    [
      {
        type: 'figure',
        children: [
          { type: 'caption', data: { id: 'c' }, children: [text('Sums'), call('n')] },
          table(...names),
        ],
      },
      note('n', p('x', 'All.')),
    ] as RootContent[]
  const html = await htmlOf(titled('A'))
  expect(html).toContain('<table id="t" aria-label="Sums"><caption id="c">Sums<sup')
  const region = await htmlOf(titled('A', 'B', 'C', 'D', 'E'), { tableRegions: true })
  expect(region).toContain('<div class="table-region" aria-label="Sums" role="group" tabindex="0">')
})

test('cells name their headers, and no cell reaches out of its group', async () => {
  const table = {
    type: 'table',
    children: [
      row('A'),
      { type: 'tableRow', children: [{ type: 'tableCell', rowSpan: 9, children: [text('1')] }] },
    ],
  } as RootContent
  const html = await htmlOf([table])
  const [, id] = /<th id="([^"]+)" scope="col"[^>]*>/.exec(html) ?? []
  expect(html).toContain(`headers="${id}"`)
  expect(html).not.toContain('rowspan')
})

test('wide tables can be reached and scrolled', async () => {
  const table = { type: 'table', children: [row('A', 'B', 'C', 'D', 'E')] } as RootContent
  expect(await htmlOf([table], { tableRegions: true })).toContain(
    '<div class="table-region" aria-label="Table 1" role="group" tabindex="0">',
  )
})

test('a table begins at its own side of the place in which it scrolls', async () => {
  const table = (lang: string, dir: string) => ({
    type: 'table',
    data: { id: 't', lang, dir },
    children: [row('A', 'B')],
  })
  const html = await htmlOf([table('ar', 'rtl') as RootContent], { tableRegions: true })
  expect(html).toContain('<div class="table-region" dir="rtl"><table id="t" lang="ar" dir="rtl">')
})

test('what names a region in our words gives its language to no cell', async () => {
  const table = { type: 'table', data: { id: 't' }, children: [row('A', 'B', 'C', 'D', 'E')] } as RootContent
  const article = await articleOf([table], { lang: 'tlh' })
  expect(toHtml(toHast(article, { tableRegions: true }))).toContain(
    '<div class="table-region" aria-label="Table 1" lang="en" role="group" tabindex="0"><table lang="tlh" id="t">',
  )
})

test('the words in place of a missing description say their language where it is another', async () => {
  const article = await articleOf([p('a', { type: 'image', url: 'x.png', alt: '' })], { lang: 'tlh' })
  expect(toHtml(toHast(article))).toContain(
    '<img src="x.png" alt="Picture without description" loading="lazy" decoding="async" lang="en" dir="ltr">',
  )
})

test.each([
  [1, 3, '<ol id="l">'],
  [98, 3, '<ol id="l" start="98" class="long-numbers">'],
  [1998, 1, '<ol id="l" start="1998" class="long-numbers">'],
])('a list from %d with %d items has room for its numbers', async (start, count, begin) => {
  const children = Array.from({ length: count }, (_, at) => ({
    type: 'listItem',
    children: [p(`i${at}`, 'x')],
  }))
  const list = { type: 'list', ordered: true, start, data: { id: 'l' }, children } as RootContent
  expect(await htmlOf([list])).toContain(begin)
})

test('a transcript says whose it is, beyond sight', async () => {
  const media = {
    type: 'media',
    kind: 'sound',
    src: 'bell.mp3',
    children: [{ type: 'caption', children: [text('A bell')] }, p('t', 'Ding.')],
  } as RootContent
  expect(await htmlOf([media])).toContain(
    '<summary aria-label="Transcript: A bell">Transcript</summary><p id="t">Ding.</p>',
  )
})

test('a quotation keeps its attribution outside, in the same language', async () => {
  const quote = {
    type: 'blockquote',
    data: { id: 'q', lang: 'ar', dir: 'rtl' },
    children: [p('a', 'س'), { type: 'attribution', data: { id: 'b' }, children: [text('ص')] }],
  } as RootContent
  expect(await htmlOf([quote])).toBe(
    '<figure class="quotation" lang="ar" dir="rtl"><blockquote id="q"><p id="a">س</p></blockquote><figcaption><p id="b">ص</p></figcaption></figure>',
  )
})

test('a task says whether it is done, and its words once', async () => {
  const list = {
    type: 'list',
    children: [{ type: 'listItem', checked: false, children: [p('a', 'Do it')] }],
  } as RootContent
  expect(await htmlOf([list])).toContain(
    '<input type="checkbox" disabled aria-label="To do"><p id="a">Do it</p>',
  )
})

test('a list of terms has a term first and a description last', async () => {
  const children = [
    { type: 'definitionDescription', data: { id: 'd' }, children: [p('a', 'x')] },
    { type: 'definitionTerm', data: { id: 't' }, children: [text('y')] },
  ]
  const html = await htmlOf([{ type: 'definitionList', data: { id: 'l' }, children } as RootContent])
  expect(html).toBe('<dl id="l"><dt></dt><dd id="d"><p id="a">x</p></dd><dt id="t">y</dt><dd></dd></dl>')
})

test('disclosures are simply open in books', async () => {
  const details = () => ({ type: 'details', data: { id: 'd' }, children: [p('a', 'x')] }) as RootContent
  expect(await htmlOf([details()])).toBe(
    '<details id="d"><summary>Details</summary><p id="a">x</p></details>',
  )
  const book = await htmlOf([details()], { target: 'xhtml' })
  expect(book).toContain('role="group" aria-labelledby="d-title"')
  expect(book).not.toContain('<details')
})

test('notes are a list with ways back to each call', async () => {
  const blocks = () => [p('a', 'x', call('n'), ' y', call('n')), note('n', p('b', 'Note.'))]
  const html = await htmlOf(blocks())
  expect(html).toContain('<a id="note-n-ref" href="#note-n" role="doc-noteref" aria-label="Note 1">1</a>')
  expect(html).toContain(
    '<section id="notes" class="notes" role="doc-endnotes" aria-labelledby="notes-title">',
  )
  expect(html.match(/role="doc-backlink"/g)).toHaveLength(2)
  expect(await htmlOf(blocks(), { target: 'xhtml' })).toContain('epub:type="noteref"')
  expect(await htmlOf(blocks(), { notes: false })).not.toContain('doc-endnotes')
})

test('a note called inside a link follows it: a link may not hold a link', async () => {
  const link = { type: 'link', url: 'https://e.org/', children: [text('x'), call('n'), text('y')] } as never
  const html = await htmlOf([p('a', link), note('n', p('b', 'Note.'))])
  expect(html).toContain('<a href="https://e.org/">xy</a><sup class="noteref">')
})

test('a list of 200 levels', async () => {
  let inner: RootContent = p('deep', 'Here.')
  for (let level = 0; level < 200; level++) {
    inner = { type: 'list', children: [{ type: 'listItem', children: [inner] }] } as RootContent
  }
  expect((await htmlOf([inner])).match(/<ul/g)).toHaveLength(200)
})

test('the article is not changed', async () => {
  const article = await articleOf([p('a', 'One. Two.')])
  const before = JSON.stringify(article.tree satisfies Root)
  toHast(article, { sentences: true, words: true, idPrefix: 'x-' })
  expect(JSON.stringify(article.tree)).toBe(before)
})

test('prefixes reach every id, reference and class', async () => {
  const blocks = [p('a', 'x', call('n')), note('n', p('b', 'Note.'))]
  const html = await htmlOf(blocks, { idPrefix: 'i-', classPrefix: 'c-' })
  for (const [, id] of html.matchAll(/ (?:id|aria-labelledby)="([^"]+)"/g)) expect(id).toMatch(/^i-/)
  for (const [, href] of html.matchAll(/href="#([^"]+)"/g)) expect(href).toMatch(/^i-/)
  for (const [, name] of html.matchAll(/class="([^"]+)"/g)) expect(name).toMatch(/^c-/)
})

test('a paragraph has the number by which a class finds it', async () => {
  const article = await articleOf([p('a', 'One.'), p('b', 'Two.')], {}, { number: 'paragraphs' })
  expect(toHtml(toHast(article, { sentences: true }))).toContain(
    '<p id="b"><span class="paragraph-number">2</span> <span id="b~1">Two.</span></p>',
  )
})

test('a long description says of what', async () => {
  const figure: RootContent = {
    type: 'figure',
    data: { id: 'f' },
    children: [
      p('p', { type: 'image', url: 'x.png', alt: 'A chart' }),
      { type: 'description', data: { id: 'd' }, children: [p('q', 'It rises.')] },
    ],
  }
  expect(await htmlOf([figure])).toContain(
    ' aria-details="d"></p><details id="d" class="description">' +
      '<summary aria-label="Long description: A chart">Long description</summary>',
  )
})

test('links and notes of a summary, which is a button, stand below it', async () => {
  const caption = {
    type: 'caption',
    data: { id: 'c' },
    children: [text('See '), { type: 'link', url: 'https://e.org/', children: [text('this')] }, call('n')],
  }
  const details = { type: 'details', data: { id: 'd' }, children: [caption, p('a', 'x')] } as RootContent
  expect(await htmlOf([details, note('n', p('b', 'A note.'))])).toContain(
    '<details id="d"><summary id="c">See <span>this</span></summary><p><a href="https://e.org/">this</a> ' +
      '<sup class="noteref"><a id="note-n-ref" href="#note-n" role="doc-noteref" aria-label="Note 1">1</a></sup></p>',
  )
})

test('a program has a box around it where a script wants one', async () => {
  const program = () => ({ type: 'code', lang: 'js', value: 'let a', data: { id: 'c' } }) as RootContent
  const bare = '<pre id="c" dir="ltr"><code class="language-js" translate="no">let a</code></pre>'
  expect(await htmlOf([program()])).toBe(bare)
  expect(await htmlOf([program()], { codeBoxes: true })).toBe(`<div class="code">${bare}</div>`)
})

test('a box of no kind and without a title shows none that its author did not write', async () => {
  const box = (kind: string) =>
    ({ type: 'aside', kind, data: { id: 'b' }, children: [p('x', 'Words.')] }) as RootContent
  expect(await htmlOf([box('aside')])).toBe(
    '<div id="b" class="aside" role="note" aria-label="Aside"><p id="x">Words.</p></div>',
  )
  expect(await htmlOf([box('tip')])).toContain('aria-labelledby="b-title"><p id="b-title"')
})
