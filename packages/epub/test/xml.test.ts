import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { factsOf } from '../src/documents/facts.js'
import { written } from '../src/documents/page.js'
import { bookOf, fileOf } from './support/book.ts'

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

const page = { id: 'a', filename: 'a.xhtml', title: 'T', lang: 'en', dir: 'ltr' as const, links: [] }

it('says when it left characters out of a document', () => {
  const { chapter, facts } = written({ ...page, content: [h('p', { title: 'x\u0001y' }, 'a\u0000b\ud800')] })
  expect(facts.isCleaned).toBe(true)
  expect(chapter.content).toBe('<p title="xy">ab</p>')
  expect(written({ ...page, title: 'T\u0001', content: [] }).facts.isCleaned).toBe(true)
  expect(written({ ...page, content: [h('p', {}, 'fine')] }).facts.isCleaned).toBe(false)
})

it('declares what a document holds (EPUB 3.3, D.2)', () => {
  const nested = h('div', {}, h('math', {}), h('svg', {}, h('path', {})))
  expect(written({ ...page, content: [nested] }).facts.properties).toEqual(['mathml', 'svg'])
})

it('declares the namespaces of what it uses', async () => {
  const chapter = async (markdown: string) =>
    fileOf(await bookOf(markdown, { epub: { pronunciation: true } }), 'text/ch01.xhtml')
  expect(await chapter('# T\n\nAda.')).not.toContain('xmlns:ssml')
  expect(await chapter('# T\n\n:say[Ada]{ipa="ˈeɪdə"}.')).toContain(
    'xmlns:ssml="http://www.w3.org/2001/10/synthesis"',
  )
})
