import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import { h } from '../src/documents/element.js'
import { xhtmlDocument } from '../src/documents/xhtml.js'
import { isXmlText, xmlText } from '../src/xml/characters.js'
import { writeXml } from '../src/xml/write.js'
import { writeXhtml } from '../src/xml/xhtml-writer.js'

const anything = fc.string({ unit: 'binary' })

it('keeps all that XML allows, and nothing else', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const kept = xmlText(text)
      expect(isXmlText(kept)).toBe(true)
      expect(xmlText(kept)).toBe(kept)
      if (isXmlText(text)) expect(kept).toBe(text)
    }),
  )
})

it('writes XHTML that a parser reads back as it was', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, (words, name) => {
      const { xml, ids } = writeXhtml([
        h('p', { id: 'a', title: name, className: ['b', 'c'] }, words, h('br', {})),
      ])
      const root = fromXml(xml).children[0]
      if (root?.type !== 'element') throw new Error('no element')
      expect(root.attributes).toEqual({ id: 'a', title: xmlText(name), class: 'b c' })
      const read = root.children.flatMap((child) => (child.type === 'text' ? [child.value] : []))
      expect(read.join('')).toBe(xmlText(words))
      expect([...ids]).toEqual(['a'])
    }),
  )
})

it('closes what is empty so that a parser of HTML is not led astray', () => {
  const mark = h('span', { id: 'page-1', role: 'doc-pagebreak', title: '1' })
  const math = h('math', { display: 'block' }, h('mspace', { width: '1em' }))
  expect(writeXhtml([mark, h('img', { ariaLabelledBy: ['a'], hidden: true }), math]).xml).toBe(
    '<span id="page-1" role="doc-pagebreak" title="1"></span><img aria-labelledby="a" hidden=""/>' +
      '<math display="block"><mspace width="1em"/></math>',
  )
})

it('knows in which sentence a page begins', () => {
  const mark = (id: string) => h('span', { id, role: 'doc-pagebreak', title: id })
  const { pageBreaks } = writeXhtml([h('p', {}, h('span', { id: 'p-1~1' }, 'a', mark('2'), 'b'), mark('3'))])
  expect(pageBreaks).toEqual([
    { id: '2', label: '2', sentence: 'p-1~1' },
    { id: '3', label: '3' },
  ])
})

it('writes any text so that it cannot end its element', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const xml = writeXml(x('a', { b: text }, [x('c', {}, text)]))
      expect(xml.match(/</g)?.length).toBe(xmlText(text) === '' ? 4 : 5)
      expect(isXmlText(xml)).toBe(true)
    }),
  )
})

it('says when it left characters out of a document', () => {
  const page = { title: 'T', lang: 'en', dir: 'ltr' as const, links: [] }
  const { xhtml, isCleaned } = xhtmlDocument({
    ...page,
    content: [h('p', { title: 'x\u0001y' }, 'a\u0000b\ud800')],
  })
  expect(isCleaned).toBe(true)
  expect(xhtml).toContain('<p title="xy">ab</p>')
  expect(xhtmlDocument({ ...page, content: [h('p', {}, 'fine')] }).isCleaned).toBe(false)
})

it('declares what a document holds (EPUB 3.3, D.2)', () => {
  const page = { title: 'T', lang: 'en', dir: 'ltr' as const, links: [] }
  const nested = h('div', {}, h('math', {}), h('svg', {}, h('path', {})))
  expect(xhtmlDocument({ ...page, content: [nested] }).properties).toEqual(['mathml', 'svg'])
})
