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

it('words that ask for JavaScript are left out, and told', async () => {
  const { text, messages } = await read(
    '<p>A lake.</p><noscript>Please enable JavaScript to view the <a href="x">comments</a>.</noscript><noscript><p>A list of boats.</p></noscript>',
  )
  expect(text).toBe('A lake. A list of boats.')
  expect(messages).toContain(
    'Words for browsers without scripts are left out: “Please enable JavaScript to view the comments .”',
  )
})

it.each([
  ['display:none;max-height:0;overflow:hidden', 'Deep.'],
  ['display:none; font-size:1px; color:#fff', 'Deep.'],
  ['display:none;mso-hide:screen', 'Deep.'],
  ['display:none', 'In short Deep.'],
  ['max-height:0', 'In short Deep.'],
  ['display:none;font-size:12px', 'In short Deep.'],
])('what is hidden by %s', async (style, expected) => {
  const { text, messages } = await read(`<div style="${style}">In short</div><p>Deep.</p>`)
  expect(text).toBe(expected)
  expect(messages.includes('A hidden part is removed with its words “In short”')).toBe(expected === 'Deep.')
})

it.each([
  [
    'divisions',
    '<div class="topNav"><ul class="navList"><li><a href="o.html">Overview</a></li></ul></div><div class="subNav"><a href="p.html">Prev Class</a></div>',
  ],
  [
    'a table',
    '<TABLE BORDER="0"><TR><TD COLSPAN=2 CLASS="NavBarCell1"><A HREF="o.html">Overview</A> <A HREF="p.html">Prev Class</A></TD></TR></TABLE>',
  ],
])('menus of Javadoc in %s are left out, and told', async (_, menu) => {
  const { text, messages } = await read(`<body>${menu}<h2>Class Lake</h2><p>A lake with a depth.</p></body>`)
  expect(text).toBe('Class Lake A lake with a depth.')
  expect(messages.join()).toMatch(/no text of the article and left out: .*Overview.*Prev Class/)
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
