import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function read(value: string) {
  const { tree, file, front } = await readTree({ value, format: 'html' }, [htmlReader()])
  return {
    blocks: tree.children.map((node) => `${node.type}: ${textOf(node).replace(/\s+/g, ' ').trim()}`),
    title: front.values.title,
    findings: findingsOf(file).map(({ message }) => message),
  }
}

const site = (title: string, name = 'The Archive') => `<html><head><title>${title}</title></head><body>
  <header><h1><a href="/archive">${name}</a></h1><h2>All articles of the ferry</h2></header>
  <section><h2>Q22343: The bridge</h2><p>The bridge was opened in May.</p></section></body></html>`

describe('the title of a page with the name of its site behind it (themes of GitHub Pages)', () => {
  it('is the heading that stands there, and the header of the site is left out', async () => {
    const { title, blocks, findings } = await read(site('Q22343: The bridge | The Archive'))
    expect(title).toBe('Q22343: The bridge')
    expect(blocks).toEqual(['heading: Q22343: The bridge', 'paragraph: The bridge was opened in May.'])
    expect(findings.join()).toContain('The Archive All articles of the ferry')
  })

  it('whose title has been cut off, too', async () => {
    const { title } = await read(
      site('Q22343: The bridge over the lake at… | The Archive').replace(
        'Q22343: The bridge<',
        'Q22343: The bridge over the lake at Zug<',
      ),
    )
    expect(title).toBe('Q22343: The bridge over the lake at Zug')
  })

  it('also where the page has parts of a site that say so', async () => {
    const { blocks } = await read(
      site('Q22343: The bridge | The Archive').replace(
        '<section>',
        '<nav><a href="b">Next</a></nav><section>',
      ),
    )
    expect(blocks).toEqual(['heading: Q22343: The bridge', 'paragraph: The bridge was opened in May.'])
  })

  it('a header with another name stays', async () => {
    const { blocks } = await read(site('Q22343: The bridge | The Archive', 'The bridge'))
    expect(blocks[0]).toBe('heading: The bridge')
  })
})

describe('a title that is set in headings, a line each (plays of Gutenberg)', () => {
  const lines = (title: string) =>
    `<html><head><title>${title}</title></head><body><h1>THE</h1>\n<h1>“Mind the Paint”</h1>\n<h1>GIRL</h1><p>A comedy.</p></body></html>`

  it('is one', async () => {
    const { title, blocks } = await read(lines('The “Mind the Paint” Girl'))
    expect(title).toBe('THE “Mind the Paint” GIRL')
    expect(blocks).toEqual(['heading: THE “Mind the Paint” GIRL', 'paragraph: A comedy.'])
  })

  it('not where the title says another', async () => {
    const { blocks } = await read(lines('A comedy'))
    expect(blocks.slice(0, 3)).toEqual(['heading: THE', 'heading: “Mind the Paint”', 'heading: GIRL'])
  })
})

describe('a title that a program wrote for want of one', () => {
  const page = (title: string) => `<title>${title}</title><p>Words.</p><h2>Archetypes</h2>`

  it.each(['Unknown', 'Document', 'Untitled Document', 'New Page 1'])('is none: %s', async (title) => {
    expect((await read(page(title))).title).toBeUndefined()
  })

  it('not where the author says more', async () => {
    expect((await read(page('Unknown lakes'))).title).toBe('Unknown lakes')
  })
})
