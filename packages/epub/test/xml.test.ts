import fc from 'fast-check'
import { expect, it } from 'vitest'
import { x } from 'xastscript'
import { h } from '../src/documents/element.js'
import { xhtmlDocument } from '../src/documents/xhtml.js'
import { isXmlText, xmlText } from '../src/xml/characters.js'
import { writeXml } from '../src/xml/write.js'

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
  const page = { title: 'T', lang: 'en', dir: 'ltr' as const, stylesheet: 'a.css' }
  const { xhtml, isCleaned } = xhtmlDocument({
    ...page,
    content: [h('p', { title: 'x\u0001y' }, 'a\u0000b\ud800')],
  })
  expect(isCleaned).toBe(true)
  expect(xhtml).toContain('<p title="xy">ab</p>')
  expect(xhtmlDocument({ ...page, content: [h('p', {}, 'fine')] }).isCleaned).toBe(false)
})

it('declares what a document holds (EPUB 3.3, D.2)', () => {
  const page = { title: 'T', lang: 'en', dir: 'ltr' as const, stylesheet: 'a.css' }
  const nested = h('div', {}, h('math', {}), h('svg', {}, h('path', {})))
  expect(xhtmlDocument({ ...page, content: [nested] }).properties).toEqual(['mathml', 'svg'])
})
