import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractPdf } from '../src/extract/pdf.js'
import { Lexer } from '../src/pdf/lexer.js'
import { toUnicode } from '../src/pdf/to-unicode.js'
import { textString } from '../src/pdf/values.js'
import { type PdfParts, taggedPdf } from './tagged-pdf.js'

const structure = {
  10: '<< /Type /StructTreeRoot /K [11 0 R] /RoleMap << /Title /H1 >> >>',
  11: '<< /S /Document /K [12 0 R 13 0 R] >>',
  12: '<< /S /Title /ID (title) /Pg 3 0 R /K [0] >>',
  13: '<< /S /P /ID (p-1) /Pg 3 0 R /K [1 14 0 R << /Type /MCR /Pg 3 0 R /MCID 2 >>] >>',
  14: '<< /S /Note /ID (note-1) /Pg 3 0 R /K [3] >>',
}
const content = `BT /F1 12 Tf
/Artifact BMC <0001> Tj EMC
/H1 << /MCID 0 >> BDC <00080009> Tj EMC
/P << /MCID 1 >> BDC [<0001> -250 <0020>] TJ EMC
/P << /MCID 2 >> BDC /Span << /ActualText (three) >> BDC <0003> Tj EMC EMC
/Note << /MCID 3 >> BDC <000e> Tj EMC
ET`

function extract(parts: Partial<PdfParts> = {}, known = ['title', 'p-1', 'note-1']) {
  return extractPdf('pdf', 'a.pdf', taggedPdf({ content, structure, ...parts }), new Set(known))
}

describe('a tagged PDF', () => {
  it('gives the text of each block in logical order, without artifacts and without blocks inside', () => {
    const { blocks } = extract()
    expect([...blocks].map(([id, { text }]) => [id, text])).toEqual([
      ['title', 'hi'],
      ['p-1', 'afithree'],
      ['note-1', 'n'],
    ])
  })

  it('gives language, title, and headings by the role map', () => {
    expect(extract()).toMatchObject({ lang: 'en', title: 'A title', headings: [{ level: 1, text: 'hi' }] })
  })

  it('leaves out what a page has in a class of ours', () => {
    const added = (attributes: string) => ({
      ...structure,
      14: `<< /S /Span /A ${attributes} /Pg 3 0 R /K [3] >>`,
    })
    const page = '<< /O /HTML-4.01 /class (expansion) >>'
    for (const attributes of [page, `[<< /O /Layout >> ${page}]`])
      expect(extract({ structure: added(attributes) }).blocks.get('p-1')?.text).toBe('afithree')
    for (const attributes of [page.replace('expansion', 'other'), page.replace('HTML-4.01', 'CSS-2.00')])
      expect(extract({ structure: added(attributes) }).blocks.get('p-1')?.text).toBe('afinthree')
  })

  it('names figures without a text', () => {
    const figures = { ...structure, 14: '<< /S /Figure /ID (f-1) /K [] >>' }
    expect(extract({ structure: figures }).unlabelled).toEqual(['f-1'])
    const described = { ...structure, 14: '<< /S /Figure /Alt (A boat) /K [] >>' }
    expect(extract({ structure: described }).unlabelled).toEqual([])
  })

  it('finds marked content by a named property list', () => {
    const named = { ...structure, 12: '<< /S /H1 /ID (title) /Pg 3 0 R /K 9 >>' }
    const { blocks } = extract({ structure: named, content: `BT /F1 1 Tf /H1 /P0 BDC <0001> Tj EMC ET` })
    expect(blocks.get('title')?.text).toBe('a')
  })

  it('says what cannot be read', () => {
    const bytes = taggedPdf({ content, structure })
    expect(() => extractPdf('pdf', 'a.pdf', bytes.subarray(0, -20), new Set())).toThrow('truncated')
    expect(() => extract({ structure: { 10: '<< >>' } })).toThrow('not tagged')
    const loop = { ...structure, 14: '<< /S /Note /K [13 0 R] >>' }
    expect(() => extract({ structure: loop })).toThrow('nested too deeply')
  })
})

describe('objects', () => {
  const read = (text: string) => new Lexer(new TextEncoder().encode(text)).next()

  it('reads each kind', () => {
    expect(read('-1.5 ')).toBe(-1.5)
    expect(read('% a comment\n true')).toBe(true)
    expect(read('/A#20B')).toEqual({ type: 'name', name: 'A B' })
    expect(read('12 0 R')).toEqual({ type: 'reference', number: 12 })
    expect(read('12 0 Rest')).toBe(12)
    expect(read('<48 6>')).toEqual({ type: 'string', bytes: Uint8Array.of(0x48, 0x60) })
    expect(read('[1 [2] /N null]')).toMatchObject({ items: [1, { items: [2] }, { name: 'N' }, null] })
  })

  it('reads strings with escapes and nested parentheses', () => {
    const text = (source: string) => {
      const token = read(source)
      return typeof token === 'object' && token?.type === 'string' ? textString(token) : undefined
    }
    expect(text('(a(b)c)')).toBe('a(b)c')
    expect(text('(a\\(\\n\\101\\\r\nb)')).toBe('a(\nAb')
    expect(text('<FEFF0041D83DDE00>')).toBe('A😀')
  })

  it('never hangs and never throws anything but an error on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const lexer = new Lexer(bytes)
        for (let count = 0; count <= bytes.length; count += 1) {
          const token = lexer.next()
          if (typeof token === 'object' && token?.type === 'end') return
        }
        throw new Error('It does not come to an end')
      }),
    )
  })
})

it('reads character maps: single characters, ranges, lists, and more than one character', () => {
  const { width, characters } = toUnicode(
    new TextEncoder().encode(
      '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <00660066> endbfchar 2 beginbfrange <0002> <0004> <0041> <0005> <0006> [<0061> <0062>] endbfrange',
    ),
  )
  expect(width).toBe(2)
  expect([...characters.values()]).toEqual(['ff', 'A', 'B', 'C', 'a', 'b'])
})
