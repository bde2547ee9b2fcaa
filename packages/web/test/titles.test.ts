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

it('the title of a page is the heading that stands before the name of its site', async () => {
  expect((await read(site('Q22343: The bridge | The Archive'))).title).toBe('Q22343: The bridge')
  expect((await read(site('All bridges | The Archive'))).title).toBe('All bridges | The Archive')
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
