import { ResourceError } from '@lectern/core'
import { cleanSvg } from '@lectern/core/svg'
import { expect, it } from 'vitest'

const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`

function clean(text: string): string {
  return new TextDecoder().decode(cleanSvg(new TextEncoder().encode(text), 'x.svg').bytes)
}

it.each([
  svg('<title>A boat</title><path d="M0 0h4"></path><text>Lake &#x26; sea</text>', ' viewBox="0 0 4 3"'),
  svg(
    '<linearGradient id="g"></linearGradient><rect fill="url(#g)" style="stroke: red"></rect><use xlink:href="#g"></use>',
  ),
  svg('<style>.a { fill: url(#g) }</style><image href="data:image/png;base64,AAAA"></image>'),
])('keeps %s', (text) => {
  expect(clean(text)).toBe(text)
})

it.each([
  ['<script>alert(1)</script>', ''],
  ['<a href="javascript:alert(1)"><text>x</text></a>', '<a><text>x</text></a>'],
  ['<a xlink:href=" java&#10;script:alert(1)">x</a>', '<a>x</a>'],
  ['<rect onload="alert(1)" width="1"/>', '<rect width="1"></rect>'],
  ['<image href="https://example.org/spy.png"/>', '<image></image>'],
  ['<image href="data:image/svg+xml;base64,AAAA"/>', '<image></image>'],
  ['<use href="other.svg#a"/>', '<use></use>'],
  ['<foreignObject><p>words</p></foreignObject>', ''],
  ['<rect><set attributeName="href" to="javascript:alert(1)"/></rect>', '<rect></rect>'],
  [
    '<rect fill="url(https://example.org/a)" style="fill: url( &quot;//example.org/a&quot; )"/>',
    '<rect></rect>',
  ],
  ['<rect style="fill: u\\72l(//example.org/a)"/>', '<rect></rect>'],
  ['<style>@import "//example.org/a.css";</style>', '<style></style>'],
  ['<style><![CDATA[ rect { fill: url(//example.org/a) } ]]></style>', '<style></style>'],
  [
    '<style>a { content: "/*" } b { fill: url(//example.org/a) } c { content: "*/" }</style>',
    '<style></style>',
  ],
  [
    '<style>rect { fill: url(#a) } /* url(#b) */ g { mask: url(/**/"//example.org/a") }</style>',
    '<style></style>',
  ],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', ''],
  ['<!-- hidden --><?xml-stylesheet href="a.css"?><rect/>', '<rect></rect>'],
])('cleans %s', (dirty, expected) => {
  expect(clean(svg(dirty))).toBe(svg(expected))
})

it('drops the document type, and with it entities', () => {
  expect(clean(`<!DOCTYPE svg SYSTEM "file:///etc/passwd">${svg('<rect/>')}`)).toBe(svg('<rect></rect>'))
  expect(() => clean(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<text>&a;&a;</text>')}`)).toThrow(
    ResourceError,
  )
})

it('says where XML is broken, and survives deep nesting', () => {
  const broken = new TextEncoder().encode(svg('\n<g>\n'))
  expect(() => cleanSvg(broken, 'x.svg')).toThrow(ResourceError)
  const deep = svg('<g>'.repeat(50_000) + '</g>'.repeat(50_000))
  expect(() => clean(deep)).toThrow(ResourceError)
})

it('reads the addresses of vocabularies that Illustrator names by entities, and no entity more', () => {
  const type = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [
    <!ENTITY ns_svg "http://www.w3.org/2000/svg">
    <!ENTITY ns_xlink "http://www.w3.org/1999/xlink">
    <!ENTITY more "http://example.org/&ns_svg;">
  ]>`
  const named = '<svg xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;"><rect></rect></svg>'
  expect(clean(`${type}${named}`)).toBe(svg('<rect></rect>'))
  expect(() => clean(`${type}${svg('<text>&more;</text>')}`)).toThrow(ResourceError)
  expect(() => clean(`${type}${svg(`<text>${'&ns_svg;'.repeat(2_000)}</text>`)}`)).toThrow(ResourceError)
})

it('names the vocabulary that a drawing cut out of a page does not name', () => {
  const bare = '<svg viewBox="0 0 4 3"><rect id="a"/><use xlink:href="#a"/></svg>'
  expect(clean(bare)).toBe(svg('<rect id="a"></rect><use xlink:href="#a"></use>', ' viewBox="0 0 4 3"'))
  expect(clean('<svg><rect/></svg>')).toBe('<svg xmlns="http://www.w3.org/2000/svg"><rect></rect></svg>')
})

it('is read in the encoding that it declares', () => {
  const bytes = Uint8Array.from([
    ...Buffer.from(
      '<?xml version="1.0" encoding="windows-1251"?><svg xmlns="http://www.w3.org/2000/svg"><text>',
    ),
    ...[0xce, 0xe7, 0xe5, 0xf0, 0xee],
    ...Buffer.from('</text></svg>'),
  ])
  expect(new TextDecoder().decode(cleanSvg(bytes, 'x.svg').bytes)).toContain('<text>Озеро</text>')
})

it('leaves out what is nested deeper than any drawing', () => {
  const deep = 1_000
  const text = svg(`<rect></rect>${'<g>'.repeat(deep)}<text>a</text>${'</g>'.repeat(deep)}`)
  expect(clean(text)).toMatch(/^<svg [^>]*><rect><\/rect>(<g>){200}(<\/g>){200}<\/svg>$/)
})

it('gives ids that are XML names, each once, and keeps references to them', () => {
  const drawn = svg(
    '<g id="Oval 9+"><path id="1st"></path></g><path id="Oval 9+"></path><use xlink:href="#1st"></use><rect fill="url(#Oval 9+)"></rect>',
  )
  expect(clean(drawn)).toBe(
    svg(
      '<g id="Oval_9_"><path id="_1st"></path></g><path></path><use xlink:href="#_1st"></use><rect fill="url(#Oval_9_)"></rect>',
    ),
  )
})
