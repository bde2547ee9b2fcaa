import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const sentence =
  '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'
const long = sentence.repeat(12)
const menu = '<div class="menu"><a href="/">Home</a></div>'
const lead = 'A boat went down with a line of two hundred metres, and the line was too short.'

async function read(body: string, title = 'A deep lake') {
  const value = `<html lang="en"><title>${title} - The Paper</title><body>${menu}${body}</body></html>`
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const told = findingsOf(file)
    .map(({ message }) => message)
    .join(' ')
  return { text: textOf(tree).replace(/\s+/g, ' ').trim(), told }
}

describe('the lead of an article', () => {
  it.each([
    ['a paragraph', `<p>${lead}</p>`],
    ['a heading', `<h2 class="subheadline">${lead}</h2>`],
    ['a division of its name', `<div class="article-intro">${lead}</div>`],
    ['a heading right below, however short', '<h2>A boat went down</h2>'],
  ])('stands in a header of its own, below the title: %s', async (_, markup) => {
    const { text } = await read(
      `<div><div class="top"><div><h1>A deep lake</h1><div>${markup}</div></div></div><div class="b"><div>${long}</div></div></div>`,
    )
    expect(text).toMatch(/^A deep lake A boat went down/)
  })

  it.each([
    ['the line of its author', `<p class="byline">${lead}</p>`],
    ['what leads elsewhere', `<p><a href="/other">${lead}</a></p>`],
    ['a short line', '<p>Politics</p>'],
  ])('is not %s', async (_, markup) => {
    const { told } = await read(
      `<div><div class="top"><div><h1>A deep lake</h1><div>${markup}</div></div></div><div class="b"><div>${long}</div></div></div>`,
    )
    expect(told).toMatch(/left out: “(?:A deep lake )?(?:A boat|Politics)/)
  })

  it('stands below a title that the page gives to other sites', async () => {
    const head = '<meta property="og:title" content="How a boat was lost">'
    const { text } = await read(
      `<div class="top"><div><h1>How a boat was lost</h1><div><p>${lead}</p></div></div></div><div class="b"><div>${long}</div></div>`,
      `A deep lake</title>${head}<title>`,
    )
    expect(text).toContain(lead)
  })

  it.each([
    ['a marked main part', (head: string, text: string) => `<main>${head}${text}</main>`],
    [
      'a page that marks none',
      (head: string, text: string) =>
        `<div><div class="top"><div>${head}</div></div><div class="b"><div>${text}</div></div></div>`,
    ],
  ])('stands in a box with buttons to share, in %s', async (_, page) => {
    const box = `<div class="byline-social"><a href="/ada">Ada</a><p class="strapline">${lead}</p><nav><a href="/s">Share</a></nav></div>`
    const { text } = await read(page(`<h1>A deep lake</h1>${box}`, long))
    expect(text).toContain(lead)
    expect(text).not.toContain('Share')
  })

  it('stands below a title outside the part that the page marks', async () => {
    const head = `<div class="top"><h1>A deep lake</h1><h2 class="sub-heading"><p>${lead}</p></h2><p>4 March</p></div>`
    const { text } = await read(`<div>${head}<article>${long}</article></div>`)
    expect(text.startsWith(lead)).toBe(true)
    expect(text).not.toContain('4 March')
  })

  it('is not in boxes below the text', async () => {
    const box = `<div class="related"><a href="/b">A shallow lake</a><p class="summary">${lead}</p></div>`
    const { text } = await read(`<main><h1>A deep lake</h1><div>${long}</div>${box}</main>`)
    expect(text).not.toContain(lead)
  })

  it('is not what stands below the name of the site', async () => {
    const { text } = await read(
      `<div class="top"><div><h1>My travels</h1><div><p>${lead}</p></div></div></div><div class="b"><div>${long}</div></div>`,
    )
    expect(text).not.toContain(lead)
  })

  it('is often called a teaser, but other teasers lead to other pages', async () => {
    const { text, told } = await read(
      `<main><h1>A deep lake</h1><div class="teaser-text"><p>${lead}</p></div><div>${long}</div><div class="teaser"><a href="/b">A shallow lake</a></div></main>`,
    )
    expect(text).toContain(lead)
    expect(text).not.toContain('A shallow lake')
    expect(told).toContain('“A shallow lake”')
  })
})

describe('what Readability takes for the article', () => {
  const short = '<p>“Deep?”</p><p>“Deep.”</p><p>“How deep?”</p><p>“Nobody knows.”</p>'

  it.each(['class="cookie-law"', 'id="cookieConsent"', 'role="dialog"', 'class="modal"'])(
    'is no notice that is laid over the page (%s)',
    async (mark) => {
      const { text, told } = await read(
        `<div class="post"><h1>A deep lake</h1>${short.repeat(20)}</div><div ${mark}><div>${sentence.repeat(4).replaceAll('lake', 'cookie')}</div></div>`,
      )
      expect(text).toContain('“Nobody knows.”')
      expect(text).not.toContain('The cookie is deep')
      expect(told).toContain('The cookie is deep')
    },
  )

  it('is doubted where it is short and leaves the most of the page out', async () => {
    const lines = Array.from({ length: 60 }, (_, line) => `<div>Line ${line}: the water was black.</div>`)
    const { text } = await read(
      `<div><h1>A deep lake</h1><div class="a">${lines.join('')}</div></div><div class="box"><p>Disclosure: the boat, the line, the lead, and all the rest was paid for by the paper, which has no lake.</p><p>And so on, and so on, and so on, and so on.</p></div>`,
    )
    expect(text).toContain('Line 59')
    expect(text).not.toContain('Home')
  })

  it('stands in the one form of a page of SharePoint', async () => {
    const { text } = await read(
      `<form id="aspnetForm" action="/page.aspx"><h1>A deep lake</h1><div id="DeltaPlaceHolderMain"><div>${long}</div></div></form>`,
    )
    expect(text).toContain('A deep lake The lake is deep')
  })

  it('has no lists of other articles, which their heading tells', async () => {
    const { text, told } = await read(
      `<main><h1>A deep lake</h1><div>${long}</div><div class="x9"><h3>Most read in world news</h3><p>A shallow lake</p></div></main>`,
    )
    expect(text).not.toContain('A shallow lake')
    expect(told).toContain('Most read in world news')
  })
})

describe('articles inside the main part', () => {
  const box = (inside: string) => `<article class="box">${inside}</article>`

  it('are boxes of the page where their headings lead nowhere: a recipe', async () => {
    const { text } = await read(
      `<main>${box(`<h1>A deep lake</h1><p>A cake.</p>`)}${box('<h2>Ingredients</h2><table><tr><td>2 g</td><td>salt</td></tr></table>')}${box(`<h2>To do</h2>${long}`)}</main>`,
    )
    expect(text).toContain('A cake. Ingredients 2 g salt')
  })

  it.each([
    '<h2><a href="/b">A shallow lake</a></h2>',
    '<a href="/b"><h2>A shallow lake</h2></a>',
    '<p>A shallow lake</p>',
  ])('are others where they lead elsewhere, or have no heading: %s', async (inside) => {
    const { text } = await read(`<main>${box(`<h1>A deep lake</h1>${long}`)}${box(inside)}</main>`)
    expect(text).not.toContain('A shallow lake')
  })

  it('are not known by the tags that an author gave to them', async () => {
    const { text } = await read(
      `<main><h1>A deep lake</h1><div>${long}</div><div class="post hentry tag-menu"><p>Postscript.</p></div></main>`,
    )
    expect(text).toContain('Postscript.')
  })
})

it('words that a style shows as blocks do not touch others (TEI)', async () => {
  const { text } = await read(
    '<p>Some <span style="display:block">notes</span>aside <span style="color: red; display: list-item">cats</span><span style="display:list-item">dogs</span>and <span style="display: inline-block">o</span>xen.</p>',
  )
  expect(text).toContain('Some notes aside cats dogs and oxen.')
})
