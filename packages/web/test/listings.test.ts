import { findingsOf, readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

interface Part {
  type: string
  lang?: string | null
  value?: string
  children?: Part[]
}

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const blocks = (tree as Part).children ?? []
  const findings = findingsOf(file).map(({ message }) => message)
  return { blocks: blocks.map(({ type, lang, value }) => ({ type, lang, value })), findings }
}

const listing = (lang: string | null) => [{ type: 'code', lang, value: 'let a\nlet b' }]

it.each([
  [
    'Pygments',
    '<table class="highlighttable"><tr><td class="linenos"><div><pre>1\n2</pre></div></td><td class="code"><pre><span>let</span> a\nlet b\n</pre></td></tr></table>',
  ],
  [
    'Rouge',
    '<pre><code><table class="rouge-table"><tr><td class="rouge-gutter"><pre>1\n2\n</pre></td><td class="rouge-code"><pre>let a\nlet b\n</pre></td></tr></table></code></pre>',
  ],
  [
    'Hexo',
    '<table><tr><td class="gutter"><pre>9<br>10<br></pre></td><td class="code"><pre>let a<br>let b<br></pre></td></tr></table>',
  ],
  [
    'Chroma',
    '<pre><span class="line"><span class="ln">1</span>let a\n</span><span class="line"><span class="ln">2</span>let b\n</span></pre>',
  ],
  ['VitePress', '<pre>let a\nlet b</pre><div class="line-numbers-wrapper">1<br>2<br></div>'],
])('numbers of lines that %s draws are no words', async (_, html) => {
  expect((await read(html)).blocks).toEqual(listing(null))
})

it('the language around a text is that of the text', async () => {
  const js = (html: string) => `<div class="language-js">${html}</div>`
  expect((await read(js('<pre>let a\nlet b</pre>'))).blocks).toEqual(listing('js'))
  const python = '<div class="highlight-python notranslate"><pre>let a\nlet b</pre></div>'
  expect((await read(python)).blocks).toEqual(listing('python'))
})

it('a button that copies leaves no words, and others do', async () => {
  const { blocks, findings } = await read(
    '<div><pre>let a\nlet b</pre><button class="copy-btn">Copy</button></div>',
  )
  expect([blocks, findings]).toEqual([listing(null), ['A button is removed with its words “Copy”']])
  for (const other of ['<button>Start</button>', '<button class="copyright">Lakes Press</button>'])
    expect((await read(`<p>Press ${other}</p>`)).findings).toEqual(['A button is removed; its text is kept'])
})

it('numbers that somebody wrote stay', async () => {
  const { blocks } = await read(
    '<table><tr><td><pre>5\n3</pre></td><td><pre>let a</pre></td></tr></table><pre>1\n2</pre>',
  )
  expect(blocks.map(({ type, value }) => [type, value])).toEqual([
    ['table', undefined],
    ['code', '1\n2'],
  ])
})
