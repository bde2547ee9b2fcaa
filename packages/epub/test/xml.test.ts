import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { factsOf } from '../src/documents/facts.js'
import { xhtmlDocument } from '../src/documents/xhtml.js'

it('knows in which sentence a page begins', () => {
  const mark = (id: string) => h('span', { id, role: 'doc-pagebreak', title: id })
  const { pageBreaks, ids } = factsOf([
    h('p', {}, h('span', { id: 'p-1~1' }, 'a', mark('2'), 'b'), mark('3')),
  ])
  expect(pageBreaks).toEqual([
    { id: '2', label: '2', sentence: 'p-1~1' },
    { id: '3', label: '3' },
  ])
  expect([...ids]).toEqual(['p-1~1', '2', '3'])
})

const page = { title: 'T', lang: 'en', dir: 'ltr' as const, links: [] }

it('says when it left characters out of a document', () => {
  const { xhtml, isCleaned } = xhtmlDocument({
    ...page,
    content: [h('p', { title: 'x\u0001y' }, 'a\u0000b\ud800')],
  })
  expect(isCleaned).toBe(true)
  expect(xhtml).toContain('<p title="xy">ab</p>')
  expect(xhtmlDocument({ ...page, title: 'T\u0001', content: [] }).isCleaned).toBe(true)
  expect(xhtmlDocument({ ...page, content: [h('p', {}, 'fine')] }).isCleaned).toBe(false)
})

it('declares what a document holds (EPUB 3.3, D.2)', () => {
  const nested = h('div', {}, h('math', {}), h('svg', {}, h('path', {})))
  expect(xhtmlDocument({ ...page, content: [nested] }).properties).toEqual(['mathml', 'svg'])
})

it('declares the namespaces of what it uses', () => {
  const written = (properties: object) =>
    xhtmlDocument({ ...page, content: [h('p', { ...properties })] }).xhtml
  expect(written({})).not.toContain('xmlns:ssml')
  expect(written({ 'ssml:ph': 'a' })).toContain('xmlns:ssml="http://www.w3.org/2001/10/synthesis"')
})
