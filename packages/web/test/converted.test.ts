import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const sentence =
  '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'
const long = sentence.repeat(12)

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  return {
    types: (tree.children as { type: string }[]).map(({ type }) => type),
    text: textOf(tree).replace(/\s+/g, ' ').trim(),
    findings: findingsOf(file),
  }
}

const page = (generator: string, body: string) =>
  `<html><head><title>The lake</title><meta name="generator" content="${generator}"></head><body>${body}</body></html>`

describe('a page that a program made of one document is all article', () => {
  it.each([
    [
      'DocBook: a box beside the text',
      'DocBook XSL Stylesheets V1.79.2',
      `<div class="article"><h1>The lake</h1><p>Of the lake.</p><div class="sidebar"><p><b>DRAFT</b></p><p>Only a draft.</p></div>${long}</div>`,
      'DRAFT Only a draft.',
    ],
    [
      'Texinfo: terms of a manual called as sites call their parts',
      'makeinfo',
      `<h1>The lake</h1>${long}<dl>${['cookies', 'follow', 'feedback', 'share', 'tags', 'menu-item']
        .map((term) => `<dt id="index-${term}">--${term}</dt><dd>What it does.</dd>`)
        .join('')}</dl><div class="endnote"><p>Last words.</p></div>`,
      '--cookies',
    ],
    [
      'pandoc: authors and date above its contents',
      'pandoc',
      `<header id="title-block-header"><h1>The lake</h1><p class="author">Ada Example</p><p class="date">May 2020</p></header><nav id="TOC" role="doc-toc"><ul><li><a href="#a">One</a></li></ul></nav><h2 id="a">One</h2>${long}`,
      'Ada Example May 2020',
    ],
    [
      'AsciiDoc: a menu of a program named in a sentence',
      'Asciidoctor 2.0.18',
      `<div id="header"><h1>The lake</h1><div class="details"><span class="author">Ada Example</span></div></div><div id="content"><p>Choose <span class="menuseq"><b class="menu">File</b> › <span class="menuitem">Save</span></span>.</p>${long}</div><div id="footer"><div id="footer-text">Last updated 2020-05-01</div></div>`,
      'Last updated 2020-05-01',
    ],
  ])('%s', async (_, generator, body, words) => {
    const { text, findings } = await read(page(generator, body))
    expect(text).toContain(words)
    expect(findings.filter(({ rule }) => rule === 'html-outside')).toEqual([])
  })

  it('mandoc names no program: the heads and feet of its manual pages stay, as in a browser', async () => {
    const options = ['cookies', 'follow', 'feedback', 'share', 'tags']
      .map(
        (name) =>
          `<dt id="${name}"><a class="permalink" href="#${name}">--${name}</a></dt><dd>What it does.</dd>`,
      )
      .join('')
    const { text } = await read(
      `<body><table class="head"><tr><td>LAKE(1)</td><td>User Commands</td></tr></table><div class="manual-text"><h1>NAME</h1>${long}<dl>${options}</dl></div><table class="foot"><tr><td>May 2020</td></tr></table></body>`,
    )
    expect(text).toMatch(/^LAKE\(1\) ?User Commands.*May 2020$/)
  })

  it('but with a menu around it, it is judged as the page of a site', async () => {
    const { text } = await read(
      page(
        'pandoc',
        `<div class="menu"><a href="/">Home</a> <a href="/news">News</a></div><h1>The lake</h1>${long}`,
      ),
    )
    expect(text).not.toContain('News')
  })
})

describe('Texinfo', () => {
  const line =
    '<div class="header"><p>Next: <a href="#Two" accesskey="n" rel="next">Two</a>, Up: <a href="#Top" accesskey="u" rel="up">Top</a></p></div>'

  it('the lines that lead to other sections are left out, with a finding', async () => {
    const { text, findings } = await read(
      page(
        'makeinfo',
        `<div id="One">${line}<h1>One</h1>${long}</div><div class="header"><p>See below.</p></div>`,
      ),
    )
    expect(text).toMatch(/^One The lake.*See below\.$/)
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'html-surroundings',
        message: expect.stringContaining('Next: Two , Up: Top'),
      }),
    )
  })

  it('a number in a heading begins a note', async () => {
    const { types, text } = await read(
      page(
        'makeinfo',
        `<h1>The lake</h1><p>Deep.<a id="DOCF1" href="#FOOT1"><sup>1</sup></a> Cold.<a id="DOCF2" href="#FOOT2"><sup>2</sup></a></p>
<div class="footnote"><hr><h4 class="footnotes-heading">Footnotes</h4>
<h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>Nobody knows.</p><pre>fathom</pre>
<h5><a id="FOOT2" href="#DOCF2">(2)</a></h5><p>In May.</p></div>`,
      ),
    )
    expect(types.filter((type) => type === 'footnoteDefinition')).toHaveLength(2)
    expect(text).toMatch(/Nobody knows\. ?fathom ?In May\.$/)
  })
})

describe('groff', () => {
  const row = (term: string, words: string) =>
    `<tr valign="top" align="left"><td width="11%"></td><td width="9%"><p><b>${term}</b></p></td><td width="2%"></td><td width="78%"><p>${words}</p></td></tr>`
  const table = (rows: string) =>
    `<h2>OPTIONS</h2><table width="100%" border="0" rules="none" frame="void">${rows}</table>`

  it('an option beside its words is a term', async () => {
    const { types, text } = await read(
      page('groff -Thtml, see www.gnu.org', table(row('--acls', 'Keep lists.') + row('-f', 'Name a file.'))),
    )
    expect(types).toEqual(['heading', 'definitionList'])
    expect(text).toMatch(/^OPTIONS --acls ?Keep lists\. ?-f ?Name a file\.$/)
  })

  it.each([
    ['a table of another program', 'other', row('--acls', 'Keep lists.')],
    ['a row with more cells', 'groff -Thtml', row('-f', 'Name</p></td><td><p>a file.')],
  ])('%s stays a table', async (_, generator, rows) => {
    expect((await read(page(generator, table(rows)))).types).toEqual(['heading', 'table'])
  })

  it('a mark beside its words is a point of a list', async () => {
    expect(
      (await read(page('groff -Thtml', table(row('•', 'One point.') + row('•', 'Two.'))))).types,
    ).toEqual(['heading', 'list'])
  })
})
