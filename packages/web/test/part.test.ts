import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const value =
  '<body><div class="ad">Buy!</div><div class="text"><p>Kept.</p><p class="share">Share</p></div><p>Other.</p></body>'

async function words(options: { select?: string; drop?: string }) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader(options)])
  return { words: textOf(tree).replace(/\s+/g, ' ').trim(), findings: findingsOf(file) }
}

describe('which part of a page is read', () => {
  it('select reads what it matches, and says what stands outside', async () => {
    const { words: read } = await words({ select: '.text' })
    expect(read).toBe('Kept. Share')
  })

  it('a selector that nothing matches is told, and the page is read as without it', async () => {
    const { words: read, findings } = await words({ select: '.txt' })
    expect(read).toBe('Buy! Kept. Share Other.')
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'html-selection', line: 1, message: expect.stringContaining('.txt') }),
    )
    expect((await words({ select: '.text' })).findings.map(({ rule }) => rule)).not.toContain(
      'html-selection',
    )
  })

  it.each([{ select: '>>>' }, { drop: 'p:nosuch(' }])(
    'what is no selector is refused: %o',
    async (options) => {
      await expect(words(options)).rejects.toMatchObject({ code: 'bad-usage', hint: expect.any(String) })
    },
  )

  it('drop leaves out what it matches', async () => {
    expect((await words({ drop: '.ad, .share' })).words).toBe('Kept. Other.')
  })

  it('the part that a page marks may be short beside a long menu: a page of mdBook', async () => {
    const menu = `<nav><ol>${'<li><a href="/other">Another chapter</a></li>'.repeat(100)}</ol></nav>`
    const bar = '<div class="bar"><h1 class="menu-title">The book</h1></div>'
    const value = `<body>${menu}<div>${bar}<main><h1>A feature</h1><p>Few words.</p></main></div></body>`
    const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
    expect(textOf(tree).replace(/\s+/g, ' ').trim()).toBe('A feature Few words.')
  })

  it('a page without menus is its own article', async () => {
    expect((await words({})).words).toBe('Buy! Kept. Share Other.')
  })
})

describe('inside a marked part', () => {
  const text = '<p>The lake is deep, and nobody has seen the bottom of it in all the years.</p>'.repeat(12)

  it.each([
    'u-no-print',
    'breadcrumbs',
    'likes',
    'newsletter',
    'push-cta',
    'up next-up',
    'vjs-modal-overlay',
    'tool-bar',
  ])('what is named “%s” is no text, and is told with all its words', async (name) => {
    const page = `<main><h1>A lake</h1><div>${text}</div><div class="${name}"><a href="/a">Another lake</a></div></main>`
    const { tree, file } = await readTree({ value: page, format: 'html' }, [htmlReader()])
    expect(textOf(tree)).not.toContain('Another lake')
    expect(findingsOf(file).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('<div> (line 1) “Another lake”'),
    )
  })
})

describe('a page that marks neither its article nor its menus', () => {
  const text = '<p>The lake is deep, and nobody has seen the bottom of it in all the years.</p>'.repeat(12)
  const parts = ['share', 'newsletter', 'banner', 'popular', 'related'].map(
    (name) => `<div class="${name}">Not of the text: ${name}.</div>`,
  )

  it('is one of a site where five parts say that they are no text', async () => {
    const page = `<body><div class="page">${parts.join('')}<h1>A lake</h1><div class="body">${text}</div></div></body>`
    const { tree, file } = await readTree({ value: page, format: 'html' }, [htmlReader()])
    expect(textOf(tree)).toContain('The lake is deep')
    expect(textOf(tree)).not.toContain('Not of the text')
    const told = findingsOf(file).map(({ message }) => message)
    for (const part of ['share', 'newsletter', 'banner', 'popular', 'related'])
      expect(told.join(' ')).toContain(`Not of the text: ${part}.`)
  })
})

describe('an article in sections, of which Readability takes the longest', () => {
  const sentence =
    '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'
  const long = sentence.repeat(12)
  const section = (name: string, text: string) =>
    `<div class="sect1"><h2 id="${name}"><a href="#${name}">${name}</a></h2><div><div><div><div>${text}</div></div></div></div></div>`
  const read = async (inside: string) => {
    const page = `<body><div class="menu"><a href="/">Home</a></div><h1>lake(1)</h1><div id="content">${inside}</div></body>`
    const { tree } = await readTree({ value: page, format: 'html' }, [htmlReader()])
    return textOf(tree).replace(/\s+/g, ' ').trim()
  }

  it('keeps those of the same tag and class, with a heading each (AsciiDoc, DocBook)', async () => {
    const text = await read(section('SYNOPSIS', '<div>lake --deep</div>') + section('DESCRIPTION', long))
    expect(text).toMatch(/^lake\(1\) SYNOPSIS ?lake --deep ?DESCRIPTION ?The lake/)
    expect(text).not.toContain('Home')
  })

  it('but not those whose heading leads elsewhere', async () => {
    const teaser = '<div class="sect1"><h2><a href="/other">Another lake</a></h2><div>Short.</div></div>'
    expect(await read(section('DESCRIPTION', long) + teaser)).not.toContain('Another lake')
  })

  it('keeps what stands between a heading and the part that was taken', async () => {
    const text = await read(`<table class="navigation"><tr><td><a href="/a">Prev</a></td></tr></table>
      <h2>lake</h2><p>Things that lakes do.</p><div><div><div><div>${long}</div></div></div></div>`)
    expect(text).toMatch(/^lake\(1\) lake ?Things that lakes do\. ?The lake/)
  })
})

describe('what stands beside the article that Readability reads', () => {
  const text = '<p>The lake is deep, and nobody has seen the bottom of it in all the years.</p>'.repeat(24)
  const story =
    '<article class="story"><h2>A river</h2><p>Boats go down it. <a href="/r">More</a></p></article>'
  const comment = '<article class="comment"><p>I swam there.</p></article>'
  const form =
    '<div><b>Find a boat</b><form action="/search"><select><option>Rowing boat</option><option>Ferry</option></select></form></div>'

  it.each([
    ['of a site', (more: string) => `<body><nav><a href="/">Home</a></nav><div>${more}</div></body>`],
    [
      'in a marked part',
      (more: string) => `<body><nav><a href="/">Home</a></nav><main>${more}</main></body>`,
    ],
  ])('another article is left out, and told (%s)', async (_, page) => {
    const value = page(`<article><h1>A lake</h1>${text}</article><section>${story}${story}</section>`)
    const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
    expect(textOf(tree)).toContain('The lake is deep')
    expect(textOf(tree)).not.toContain('Boats go down it')
    expect(
      findingsOf(file)
        .map(({ message }) => message)
        .join(),
    ).toContain('Boats go down it')
  })

  it('a comment that is an article of its own stays below a short one', async () => {
    const value = `<body><nav><a href="/">Home</a></nav><main><article><h1>A lake</h1>${text.slice(0, 900)}</article>${comment}</main></body>`
    expect(textOf((await readTree({ value, format: 'html' }, [htmlReader()])).tree)).toContain('I swam there')
  })

  it('a form of the site is left out with the words around it', async () => {
    const value = `<body><nav><a href="/">Home</a></nav><div><h1>A lake</h1>${text}${form}</div></body>`
    expect(textOf((await readTree({ value, format: 'html' }, [htmlReader()])).tree)).not.toContain('Ferry')
  })
})

it('a footer without a link does not make a page one of a site', async () => {
  const page = '<body><h1>A lake</h1><p>Deep.</p><div id="footer">Last updated 2026-01-02</div></body>'
  const { tree } = await readTree({ value: page, format: 'html' }, [htmlReader()])
  expect(textOf(tree)).toContain('Last updated')
})

it('a page of more elements than Readability is given is read whole, and that is told', async () => {
  const page = `<body><main><p>A lake.</p><nav>Other lakes</nav></main><aside>${'<wbr>'.repeat(50_001)}</aside></body>`
  const { tree, file } = await readTree({ value: page, format: 'html' }, [htmlReader()])
  expect(textOf(tree).replace(/\s+/g, ' ')).toContain('A lake. Other lakes')
  const messages = findingsOf(file).filter(({ rule }) => rule === 'html-outside')
  expect(messages.map(({ message }) => message)).toEqual([
    expect.stringContaining('50005 elements, too many'),
  ])
})

describe('findings of one kind', () => {
  it('are one line with their number where they are many', async () => {
    const many = `<main>${'<select><option>One</option></select> '.repeat(195)}</main>`
    const { file } = await readTree({ value: many, format: 'html' }, [htmlReader()])
    const messages = findingsOf(file).filter(({ rule }) => rule === 'html-removed')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.message).toContain('the first of 195 of this kind')
  })

  it('quote the words of each where they are left out', async () => {
    const many = [1, 2, 3, 4, 5].map((one) => `<p hidden>Hidden ${one}</p>`).join('')
    const { file } = await readTree({ value: `<main>${many}</main>`, format: 'html' }, [htmlReader()])
    const [removed] = findingsOf(file).filter(({ rule }) => rule === 'html-removed')
    expect(removed?.message).toContain('the others: “Hidden 2”, “Hidden 3”, “Hidden 4”, “Hidden 5”')
  })
})
