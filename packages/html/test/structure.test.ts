import type { Emitter } from '@lectern/core'
import { expect, test } from 'vitest'
import { licenseUrl } from '../src/page/license.js'
import { articleOf, h, p, pageOf, picture } from './build.js'

const print: Emitter = {
  name: 'pdf',
  kind: 'pdf',
  emit: async () => ({
    name: 'pdf',
    kind: 'pdf',
    files: [],
    claims: [],
    map: {
      places: new Map(),
      pages: [
        { label: '1', start: { block: 'a', offset: 0 } },
        { label: '2', start: { block: 'a', offset: 5 } },
      ],
    },
  }),
}

test("the PDF's page numbers are in the text, hidden", async () => {
  const { page } = await pageOf(await articleOf([p('a', 'One. Two.')], { lang: 'fr' }), {}, [print])
  expect(page).toContain(
    'One. <span id="page-2" role="doc-pagebreak" class="page-number" aria-label="Page 2" hidden>2</span>Two.',
  )
})

test("where the author marks the pages of a printed original, the PDF's are not there", async () => {
  const blocks = [p('a', 'One. Two. ', { type: 'pageBreak', label: '17' }, 'Three.')]
  const { page } = await pageOf(await articleOf(blocks), {}, [print])
  expect([...page.matchAll(/class="page-number"[^>]*>(\d+)/g)].map(([, label]) => label)).toEqual(['17'])
})

test('the cover is shown after the first paragraph, unless the text shows it', async () => {
  const values = { cover: { src: 'x.png', alt: 'A red square' } }
  const shown = await pageOf(await articleOf([p('a', 'x')], values))
  expect(shown.page).toMatch(
    /<p id="a">x<\/p>\s*<p class="cover"><img src="data:image\/png[^"]*" alt="A red square" width="40" height="20"><\/p>/,
  )
  const twice = await pageOf(await articleOf([p('a', picture('x.png', 'A red square'))], values))
  expect(twice.page.match(/<img/g)).toHaveLength(1)
})

test('a cover without a description says so, and takes the claim with it', async () => {
  const { page, edition } = await pageOf(await articleOf([p('a', 'x')], { cover: { src: 'x.png', alt: '' } }))
  expect(page).toContain(
    '<span class="missing-description" aria-hidden="true">Picture without description</span>',
  )
  expect(edition.claims.map(({ standard }) => standard)).not.toContain('WCAG 2.2 AA')
})

test.each([
  ['en-GB', 'By ', 'Ada, Grace and Alan'],
  ['ja', '著者：', 'Ada、Grace、Alan'],
])('authors are listed as %s does', async (lang, by, names) => {
  const values = { lang, authors: ['Ada', 'Grace', 'Alan'] }
  const { page } = await pageOf(await articleOf([p('a', 'x')], values))
  expect(page).toContain(
    `<p class="byline"><span class="authors extra"><span>${by}</span>${names}</span></p>`,
  )
})

test("words of ours in another direction leave their space to the line, and the article's words their language", async () => {
  const meta = { lang: 'ps', authors: ['آدا'], publisher: 'ناشر', rights: '', license: 'MIT' }
  const { page } = await pageOf(await articleOf([p('a', 'x')], meta))
  expect(page).toContain(
    '<p class="byline"><span class="authors extra"><span lang="en" dir="ltr">By</span> آدا</span></p>',
  )
  expect(page).toContain('<p class="publisher">ناشر</p>')
  expect(page).toContain('<span lang="en" dir="ltr">Licence:</span> MIT')
})

test('names that run against the page stand apart, so that they keep their order', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { authors: ['نادية حداد', 'יעל כהן', 'Ada'] }))
  expect(page).toContain('<bdi>نادية حداد</bdi>, <bdi>יעל כהן</bdi>, and Ada')
  const arabic = await pageOf(await articleOf([p('a', 'x')], { lang: 'ar', authors: ['نادية حداد', 'Ada'] }))
  expect(arabic.page).toContain('نادية حداد و<bdi>Ada</bdi>')
})

test('what no runtime can format is formatted in English, wherever the page is made', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { lang: 'tlh', date: '2026-01-31' }))
  expect(page).toContain('<time datetime="2026-01-31">January 31, 2026</time>')
})

test.each(['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'pt-BR', 'ru', 'th', 'zh-CN', 'zh-TW'])(
  'the page speaks %s, and marks no word of its own as another',
  async (lang) => {
    const { page, run } = await pageOf(await articleOf([p('a', 'x')], { lang }))
    expect(run.findings.filter(({ rule }) => rule === 'words-language')).toEqual([])
    expect(page.slice(page.indexOf('<body'))).not.toContain(' lang="')
  },
)

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://e.org/licence', 'https://e.org/licence'],
  ['All rights reserved', undefined],
])('the licence %s is at %s', (name, url) => expect(licenseUrl(name)).toBe(url))

test('head, foot and JSON-LD say where the licence is', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { license: 'CC-BY-4.0' }))
  expect(page).toContain('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">')
  expect(page).toContain('<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC-BY-4.0</a>')
  expect(page).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"')
})

test('a licence that is no address is a name in JSON-LD, never something to follow', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { license: 'javascript:alert(1)' }))
  expect(page).toContain('"license":{"@type":"CreativeWork","name":"javascript:alert(1)"}')
})

test('the head says what others may show of the article', async () => {
  const values = {
    title: 'The ferry',
    lang: 'en-GB',
    description: 'A day aboard.',
    publisher: 'The Herald',
    source: 'https://herald.example/ferry',
    date: '2026-09-19',
    authors: ['Ada'],
    subjects: ['lakes'],
    cover: { src: 'https://herald.example/ferry.jpg', alt: 'A ferry' },
  }
  const { page } = await pageOf(await articleOf([p('a', 'x')], values))
  for (const line of [
    '<meta name="description" content="A day aboard.">',
    '<link rel="canonical" href="https://herald.example/ferry">',
    '<meta property="og:title" content="The ferry">',
    '<meta property="og:url" content="https://herald.example/ferry">',
    '<meta property="og:image" content="https://herald.example/ferry.jpg">',
    '<meta property="og:image:alt" content="A ferry">',
    '<meta property="og:locale" content="en_GB">',
    '<meta property="article:published_time" content="2026-09-19">',
  ])
    expect(page).toContain(line)
  const json = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}')
  expect(json).toMatchObject({
    '@type': 'Article',
    headline: 'The ferry',
    inLanguage: 'en-GB',
    image: 'https://herald.example/ferry.jpg',
    url: 'https://herald.example/ferry',
    author: [{ '@type': 'Person', name: 'Ada' }],
    publisher: { '@type': 'Organization', name: 'The Herald' },
  })
})

test('the book that an article is from is no address to follow', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { source: 'urn:isbn:9783161484100' }))
  expect(page).not.toContain('canonical')
  expect(page).not.toContain('href="urn:')
  expect(page).toContain('urn:isbn:9783161484100</p>')
  expect(page).toContain('"isBasedOn":{"@type":"CreativeWork","identifier":"urn:isbn:9783161484100"}')
})

test('a section is no region: a landmark for each would hide those that matter', async () => {
  const blocks = [h('one', 'Results'), p('a', 'x'), h('two', 'Results'), p('b', 'y')]
  const { page } = await pageOf(await articleOf(blocks))
  expect(page).toContain('<section><h2 id="one">Results</h2>')
  expect(page).toContain('<section><h2 id="two">Results</h2>')
})

test('the time that reading takes is said of what takes longer than a minute', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'word '.repeat(700))], { authors: ['Ada'] }))
  expect(page).toContain('<span class="visually-hidden">Reading time </span>3 min</span></p>')
})

test('authors and date are one line, and the date is said to be that of publication', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { authors: ['Ada'], date: '2026-01-31' }))
  expect(page).toContain(
    '<p class="byline"><span class="authors extra"><span>By </span>Ada</span><span class="dated"><span aria-hidden="true"> · </span><span class="visually-hidden">Published </span><time datetime="2026-01-31">January 31, 2026</time></span></p>',
  )
})

test('the description stands for a subtitle that is not there; else at the end, with how accessible the page is', async () => {
  const values = { description: 'A day aboard.' }
  const { page } = await pageOf(await articleOf([p('a', 'x')], values))
  expect(page.slice(page.indexOf('<body'))).toMatch(
    /<h1[^>]*>Tests<\/h1><p class="subtitle">A day aboard\.<\/p>/,
  )
  const long = await pageOf(await articleOf([p('a', 'x')], { ...values, subtitle: 'By water' }))
  expect(long.page).toContain('<p class="subtitle">By water</p>')
  expect(long.page).toMatch(/<footer><div><h2>About this article<\/h2><p>A day aboard\.<\/p>/)
  expect(long.page).toMatch(/<h2>Accessibility<\/h2><p>[^<]*You can change the size, spacing and colours/)
})

test('contents say how many entries they have, once, and are closed at first', async () => {
  const blocks = [h('one', 'One'), p('a', 'x'), h('two', 'Two'), p('b', 'y')]
  const { page } = await pageOf(await articleOf(blocks))
  expect(page.match(/<nav/g)).toHaveLength(1)
  expect(page).toContain('<details><summary><span id="lectern-contents">Contents</span> (2)</summary>')
})

test('what brings the title to paper cannot leave its string', async () => {
  const { page } = await pageOf(await articleOf([p('a', 'x')], { title: 'a"}b\\c</style>' }))
  expect(page).toContain('@top-center{content:"a\\22 }b\\5c c\\3c /style>"')
})
