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
        message:
          '2 parts are no text of the article and left out: <div> (line 1) “Home”, <p> (line 1) “Imprint”',
      }),
    )
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
