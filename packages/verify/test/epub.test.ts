import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractEpub, readEpub } from '../src/extract/epub.js'

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="package.opf"/></rootfiles></container>'
const page = (body: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title></head><body>${body}</body></html>`

function bookWith(pages: Readonly<Record<string, string>>, others: Zippable = {}): Uint8Array {
  const names = Object.keys(pages)
  const items = names.map((name) => `<item id="${name}" href="text/${name}.xhtml"/>`).join('')
  const refs = names.map((name) => `<itemref idref="${name}"/>`).join('')
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>T</dc:title><dc:language>en</dc:language></metadata><manifest>${items}</manifest><spine>${refs}</spine></package>`
  const files = Object.entries(pages).map(([name, body]) => [`text/${name}.xhtml`, strToU8(page(body))])
  const rest = { 'META-INF/container.xml': strToU8(container), 'package.opf': strToU8(opf) }
  return zipSync({ ...rest, ...others, ...Object.fromEntries(files) })
}

describe('a book is read back', () => {
  it('in the order of its spine', () => {
    const bytes = bookWith({ ch01: '<h1 id="a">One</h1>', ch02: '<p id="b">Two</p>' })
    const { blocks, title, lang } = extractEpub('epub', 'a.epub', bytes, new Set(['a', 'b']))
    expect([...blocks].map(([id, { text }]) => [id, text])).toEqual([
      ['a', 'One'],
      ['b', 'Two'],
    ])
    expect([title, lang]).toEqual(['T', 'en'])
  })

  it('with each long description where the link to it stands, and without what leads there and back', () => {
    const bytes = bookWith({
      ch01: '<figure id="f"><img src="a.png" alt="A"/><p class="description-link"><a href="d.xhtml#d">Long description</a></p></figure><p id="after">After.</p>',
      d: '<section id="d"><h1 class="description-title">Long description</h1><p id="p">Much to say.</p><p class="backlinks"><a href="ch01.xhtml#x">Back</a></p></section>',
      ch02: '<p id="end">End.</p>',
    })
    const { blocks, headings } = extractEpub(
      'epub',
      'a.epub',
      bytes,
      new Set(['f', 'd', 'p', 'after', 'end']),
    )
    expect([...blocks.keys()]).toEqual(['f', 'd', 'p', 'after', 'end'])
    expect(blocks.get('d')?.text.trim()).toBe('')
    expect(headings).toEqual([])
  })

  it('without what stands in the place of a picture, which each edition says by itself', () => {
    const bytes = bookWith({
      ch01: '<p id="p">See <span class="picture-text">Picture: A boat</span> there.</p>',
    })
    const { blocks } = extractEpub('epub', 'a.epub', bytes, new Set(['p']))
    expect(blocks.get('p')).toEqual({ text: 'See  there.', mixed: true })
  })

  it.each([1, 7, 1000, 100_000])('as it comes, %i bytes at a time, and without its sound', async (size) => {
    const pages = { ch01: '<h1 id="a">One</h1>', ch02: `<p id="b">${'Two. '.repeat(100)}</p>` }
    const sound: Zippable = { 'audio/01.mp3': [new Uint8Array(5000).fill(0x50), { level: 0 }] }
    const bytes = bookWith(pages, { ...sound, 'empty.css': new Uint8Array(0) })
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
    }
    const known = new Set(['a', 'b'])
    const expected = extractEpub('epub', 'a.epub', bytes, known)
    expect(await readEpub('epub', 'a.epub', chunks(), known)).toEqual(expected)
    expect([...expected.blocks.keys()]).toEqual(['a', 'b'])
  })

  it('or refused where it is no book', () => {
    const bytes = zipSync({ 'META-INF/container.xml': strToU8('<container/>') })
    expect(() => extractEpub('epub', 'a.epub', bytes, new Set())).toThrow('names no package document')
  })
})
