import { findingsOf, readArticle, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const sentence =
  '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'
const long = sentence.repeat(12)
const menu = '<div class="menu"><a href="/">Home</a></div>'

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  return { text: textOf(tree).replace(/\s+/g, ' ').trim(), findings: findingsOf(file) }
}

describe('the mark of a main part that is no <main>', () => {
  it('is its role', async () => {
    const { text, findings } = await read(
      `<body>${menu}<div role="main"><h1>A lake</h1><p>Deep.</p></div><p>Imprint</p></body>`,
    )
    expect(text).toBe('A lake Deep.')
    expect(findings).toContainEqual(
      expect.objectContaining({
        message: 'This <p> is outside <div role="main"> and is left out: “Imprint”',
      }),
    )
  })

  it.each([
    [
      'id="doc-content"',
      (inside: string) => `<div id="doc-content"><div class="header">lake.h</div>${inside}</div>`,
    ],
    [
      'class="contents"',
      (inside: string) => `<div class="header">lake.h</div><div class="contents">${inside}</div>`,
    ],
  ])('is that of Doxygen, whose tables of functions Readability leaves out (%s)', async (mark, page) => {
    const functions =
      '<table class="memberdecls"><tr><td>void</td><td><a href="#a">lake_fill</a> (<a href="water.html">water</a> w)</td></tr></table>'
    const { text, findings } = await read(
      `<head><meta name="generator" content="Doxygen 1.11.0"></head><body>${menu}${page(`${functions}<h2>Functions</h2><div class="memitem"><div>${long}</div></div>`)}</body>`,
    )
    expect(text).toContain('lake_fill (water w)')
    expect(text).toContain('Functions The lake')
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`outside <div ${mark}>`),
    )
  })
})

describe('Doxygen', () => {
  it('writes the type of a function before its name, and a mark into its headings', async () => {
    const { tree } = await readTree(
      {
        value:
          '<table class="memberdecls"><tr><td class="memItemLeft">void</td><td class="memItemRight">fill (int depth)</td></tr><tr><td class="memItemLeft">int</td><td class="memItemRight">depth ()</td></tr></table><a id="a"></a><h2><span class="permalink"><a href="#a">◆&nbsp;</a></span>fill()</h2><p>It fills the lake.</p>',
        format: 'html',
      },
      [htmlReader()],
    )
    expect(tree.children.map((one) => textOf(one).replace(/\s+/g, ' ').trim()).join('|')).toMatch(
      /void fill \(int depth\)\|int depth \(\)\|fill\(\)\|/,
    )
  })
})

describe('MediaWiki', () => {
  it('writes no name of its site, and no links past its menus, above the text', async () => {
    const { text } = await read(
      `<body>${menu}<div id="content"><h1 class="firstHeading">Lakes</h1><div id="bodyContent"><h3 id="siteSub">From the encyclopaedia</h3><div id="jump-to-nav">Jump to: <a href="#c">navigation</a>, <a href="#s">search</a></div>${long}</div></div></body>`,
    )
    expect(text).toMatch(/^Lakes The lake/)
  })
})

describe('a page of a site that marks no main part', () => {
  it('keeps short paragraphs, headings and tables between long ones (an older specification of the W3C)', async () => {
    const { text } =
      await read(`<body>${menu}<h1>Lakes</h1><h2>1 Deep lakes</h2><div class="impl">${long}</div>
      <p>See below.</p><h2>2 Shallow lakes</h2><table><tr><td>Pond</td><td>1 m</td></tr></table><div class="impl">${long}</div></body>`)
    expect(text).toMatch(/^Lakes 1 Deep lakes The lake.*See below\. 2 Shallow lakes Pond ?1 m The lake/)
    expect(text).not.toContain('Home')
  })

  it('but no menus between them', async () => {
    const { text } = await read(
      `<body>${menu}<h1>Lakes</h1><div class="impl">${long}</div><div class="share">Mail this</div><div class="impl">${long}</div></body>`,
    )
    expect(text).not.toContain('Mail this')
  })
})

it('a term whose id has the name of a part of sites is a word of the text', async () => {
  const { text } = await read(
    `<body>${menu}<main><h1>Cursors</h1>${long}<p>The <dfn id="dom-menu-compact">compact</dfn> form, and <code id="context-menu">context-menu</code>.</p></main></body>`,
  )
  expect(text).toContain('The compact form, and context-menu.')
})

it('scripts and style sheets beside the article are no words that are told', async () => {
  const { findings } = await read(
    `<body>${menu}<main><h1>A lake</h1>${long}</main><script>count('visitors')</script><style>.menu { color: red }</style></body>`,
  )
  expect(findings.map(({ message }) => message).join()).not.toMatch(/visitors|color/)
  expect(findings.map(({ message }) => message).join()).toContain('“Home”')
})

describe('the authors and the publisher of Open Graph', () => {
  const article = (head: string) =>
    readArticle(
      {
        value: `<html lang="en"><head>${head}</head><main><h1>A lake</h1>${sentence}</main>`,
        format: 'html',
      },
      [htmlReader()],
    )

  it('are no names where they are addresses', async () => {
    const { meta } = await article(
      '<meta property="article:author" content="https://example.org/ada"><meta property="article:publisher" content="https://example.org/house"><meta property="og:site_name" content="The Lake">',
    )
    expect(meta.authors).toEqual([])
    expect(meta.publisher).toBe('The Lake')
  })

  it('are names where they are words', async () => {
    const { meta } = await article(
      '<meta property="article:author" content="Ada"><meta property="article:publisher" content="The House">',
    )
    expect(meta.authors.map(({ name }) => name)).toEqual(['Ada'])
    expect(meta.publisher).toBe('The House')
  })
})

describe('a link for who changes the page', () => {
  const edit = (html: string) =>
    `<p>${html.replace('EDIT', '<a href="https://github.com/lake/docs/edit/main/lake.md"><svg><path/></svg> Diese Seite bearbeiten</a>')}</p>`

  it('is told and left out where it is all that its paragraph says', async () => {
    const { text, findings } = await read(`<body>${menu}<h1>A lake</h1>${long}${edit('EDIT')}</body>`)
    expect(text).not.toContain('bearbeiten')
    expect(findings.map(({ message }) => message).join()).toContain('“Diese Seite bearbeiten”')
  })

  it('is kept in a sentence', async () => {
    const { text } = await read(`<body>${menu}<h1>A lake</h1>${long}${edit('Wer will, darf EDIT.')}</body>`)
    expect(text).toContain('Wer will, darf Diese Seite bearbeiten.')
  })

  it('to look at a file is kept', async () => {
    const { text } = await read(
      `<body>${menu}<h1>A lake</h1>${long}${edit('EDIT').replace('/edit/', '/blob/')}</body>`,
    )
    expect(text).toContain('Diese Seite bearbeiten')
  })
})

it('a menu goes with the heading that is above nothing else (xml2rfc)', async () => {
  const toc =
    '<section id="toc"> <a href="#">▲</a><h2>Table of Contents</h2><nav class="toc"><ul><li><a href="#a">Depth</a></li><li><a href="#b">Water</a></li></ul></nav></section>'
  const { text, findings } = await read(`<body>${menu}<h1>A lake</h1>${long}${toc}${long}</body>`)
  expect(text).not.toContain('Table of Contents')
  expect(findings.map(({ message }) => message).join()).toContain('Table of Contents')
})
