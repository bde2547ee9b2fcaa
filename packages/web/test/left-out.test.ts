import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  return {
    text: textOf(tree).replace(/\s+/g, ' ').trim(),
    types: tree.children.map(({ type }) => type),
    messages: findingsOf(file).map(({ message }) => message),
  }
}

it('short words for browsers without scripts are left out, and told', async () => {
  const { text, messages } = await read(
    `<p>A lake.</p><noscript>Please enable JavaScript.</noscript><noscript><p>${'A list of boats. '.repeat(20)}</p></noscript>`,
  )
  expect(text).toMatch(/^A lake\. A list of boats\./)
  expect(messages).toContain(
    'A part for browsers without scripts is removed with its words “Please enable JavaScript.”',
  )
})

it('what a style alone hides is read: a script may show it', async () => {
  expect((await read('<div style="display:none">In short</div><p>Deep.</p>')).text).toBe('In short Deep.')
})

it.each([
  ['one row', '<table><tr><td>27.6.2013</td><td>EN</td></tr></table>', ['table']],
  [
    'one column',
    '<table><tr><td>A</td><td></td></tr><tr><td></td><td>B</td></tr></table>',
    ['paragraph', 'paragraph'],
  ],
  ['lines', '<table border="1"><tr><td>A</td><td>B</td></tr></table>', ['table']],
  ['a header', '<table><tr><th>A</th><td>B</td></tr></table>', ['table']],
  ['two rows of two', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>', ['table']],
])('a table with %s', async (_, table, expected) => {
  expect((await read(table)).types).toEqual(expected)
})

it('a menu is left out, and told, also where Readability takes all of a page for its article', async () => {
  const line = '<p>One paragraph of the text, which is long enough to be one.</p>'
  const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
  const { text, messages } = await read(`<body>${menu}<h1>A deep lake</h1>${line.repeat(5)}</body>`)
  expect(text).not.toContain('Home')
  expect(messages.join()).toMatch(/no text of the article and left out: .*Home.*News/)
})

it('contents without links to elsewhere that are more than links stay', async () => {
  const line = '<p>One paragraph of the text, which is long enough to be one.</p>'
  const nav =
    '<nav><p>Read this first, since it says in which order to read what <a href="#a">follows</a>.</p></nav>'
  const { text } = await read(`<body>${nav}<h1>A deep lake</h1>${line.repeat(5)}</body>`)
  expect(text).toContain('Read this first')
})

it('contents of a book, which are all of a page, are its text', async () => {
  const nav =
    '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="a.xhtml">The ferry</a></li><li><a href="b.xhtml">The tide</a></li></ol></nav>'
  for (const part of [nav, `<section><div>${nav}</div></section>`]) {
    const { text } = await read(`<html><head><title>A lake</title></head><body>${part}</body></html>`)
    expect(text).toMatch(/Contents\s+The ferry\s+The tide/)
  }
})

it.each(['<https://example.org/a-b>', '<me@example.org>', '<Ctrl+C>'])(
  '%s is no element, and told',
  async (tag) => {
    const { messages } = await read(`<p>Press ${tag} now.</p>`)
    expect(messages).toContain(`${tag} is no element of HTML; it is left out, and what is in it is kept`)
  },
)
