import fc from 'fast-check'
import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { writeXhtml, writeXhtmlTo } from '../../src/markup/index.js'
import { isXmlText, xmlText } from '../../src/markup/xml/characters.js'

const anything = fc.string({ unit: 'binary' })
const page = (...children: Parameters<typeof h>[1][]) => h('html', ...(children as []))
const body = (xml: string) =>
  /^<\?xml .*\?>\n<html xmlns="http:\/\/www.w3.org\/1999\/xhtml">(.*)<\/html>\n$/s.exec(xml)?.[1]
const written = (...children: Parameters<typeof h>[1][]) => body(writeXhtml(page(...children)).xml)

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

it('writes a long document part by part, each as it stands in a short one', () => {
  const few = [h('p', 'a]]>b\r', h('br'), h('em', 'c')), s('svg', s('title', 'd')), h('math', h('mi', 'e'))]
  const many = Array.from({ length: 300 }, () => few).flat()
  const long = h('main', h('section', { id: 'f', className: ['g', 'h'] }, ...many), h('math', many), h('i'))
  const each = few
    .map((node) => written(node))
    .join('')
    .repeat(300)
  const math = '<math xmlns="http://www.w3.org/1998/Math/MathML">'
  const whole = `<main><section id="f" class="g h">${each}</section>${math}${each}</math><i></i></main>`
  expect(written(long)).toBe(whole)
  const parts: string[] = []
  writeXhtmlTo((part) => parts.push(part), page(long))
  expect(parts.join('')).toBe(writeXhtml(page(long)).xml)
  expect(parts.every(({ length }) => length < 20_000)).toBe(true)
})

it('writes what a parser reads back as it was, attributes with blanks for line ends and tabs', () => {
  fc.assert(
    fc.property(anything, anything, (words, name) => {
      const { xml, isCleaned } = writeXhtml(
        h('p', { id: 'a', title: name, className: ['b', 'c'] }, words, h('br')),
      )
      const root = fromXml(xml).children.find(({ type }) => type === 'element')
      if (root?.type !== 'element') throw new Error('no element')
      expect(root.attributes).toEqual({
        xmlns: 'http://www.w3.org/1999/xhtml',
        id: 'a',
        title: xmlText(name).replace(/[\t\n\r]/g, ' '),
        class: 'b c',
      })
      const read = root.children.flatMap((child) => (child.type === 'text' ? [child.value] : []))
      expect(read.join('')).toBe(xmlText(words))
      expect(isCleaned).toBe(!isXmlText(words) || !isXmlText(name))
    }),
  )
})

describe('mends of xast-util-to-xml and hast-util-to-xast', () => {
  it('void elements are closed, all others have an end tag, so that HTML parsers are not led astray', () => {
    expect(written(h('span', { id: 'page-1', title: '1' }), h('img', { alt: '', hidden: true }))).toBe(
      '<span id="page-1" title="1"></span><img alt="" hidden=""/>',
    )
  })

  it('MathML has its namespace', () => {
    expect(written(h('math', { display: 'block' }, h('mspace', { width: '1em' })))).toBe(
      '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mspace width="1em"></mspace></math>',
    )
  })

  it('SVG has its namespace and its capitals', () => {
    expect(written(s('svg', { viewBox: '0 0 1 1' }, s('path', { d: 'M0 0' })))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
    )
  })

  it('the end of a CDATA section and a carriage return in text are references', () => {
    expect(written('a]]>b\rc')).toBe('a]]&gt;b&#xD;c')
  })

  it('lone surrogates and noncharacters are left out, and that is told', () => {
    const { xml, isCleaned } = writeXhtml(page(h('p', { title: 'x\uffffy' }, 'a\ud800b\u0001')))
    expect(body(xml)).toBe('<p title="xy">ab</p>')
    expect(isCleaned).toBe(true)
  })
})
