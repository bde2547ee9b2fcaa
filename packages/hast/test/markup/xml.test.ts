import fc from 'fast-check'
import { expect, it } from 'vitest'
import { x } from 'xastscript'
import { writeXml } from '../../src/markup/index.js'
import { isXmlText, xmlText } from '../../src/markup/xml/characters.js'

it('gives elements that hold elements only a line each', () => {
  const tree = x('package', { version: '3.0', dir: undefined }, [
    x('metadata', {}, [x('title', {}, 'One & two')]),
    x('spine', {}, []),
  ])
  expect(writeXml(tree)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<package version="3.0">
  <metadata>
    <title>One &#x26; two</title>
  </metadata>
  <spine/>
</package>
`)
})

it('leaves its tree as it was', () => {
  const tree = x('a', {}, [x('b', {}, ['\u0001'])])
  const before = structuredClone(tree)
  writeXml(tree)
  expect(tree).toEqual(before)
})

it('writes any text so that it cannot end its element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = writeXml(x('a', { b: text }, [x('c', {}, text)]))
      expect(xml.match(/</g)?.length).toBe(xmlText(text) === '' ? 4 : 5)
      expect(isXmlText(xml)).toBe(true)
    }),
  )
})
