import { zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { verifyFile } from '../src/index.js'
import { toUnicode } from '../src/pdf/to-unicode.js'

/** What is said of a file. It takes less than three seconds of processor time. */
function readable(path: string, bytes: Uint8Array | string): string {
  const since = processorTime()
  const { findings } = verifyFile(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  const took = processorTime() - since
  expect(took).toBeLessThan(3_000)
  return findings.map(({ message }) => message).join('\n')
}

/** A PDF of these objects, without the parts that do not matter here. */
function pdfOf(objects: Readonly<Record<number, string>>, table = ''): string {
  let text = '%PDF-1.7\n'
  const offsets: [number, number][] = []
  for (const [number, object] of Object.entries(objects)) {
    offsets.push([Number(number), text.length])
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const rows = offsets.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
  return `${text}xref\n${table}${rows.join('')}trailer\n<< /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`
}

describe('a PDF made to keep its readers busy', () => {
  it('with a table of a million million rows', () => {
    expect(readable('a.pdf', pdfOf({}, '0 999999999999\n'))).toContain('cannot be read')
  })

  it.each(['1000000000 1 1', '1 -9 1', '1 2 4294967295', '0 0 0', '1 0.5 1'])(
    'with a cross-reference stream whose numbers have %s bytes',
    (widths) => {
      const stream = `9 0 obj\n<< /Type /XRef /Size 99999999999 /Index [0 99 0 99999999999] /W [${widths}] /Root 1 0 R /Length 100 >> stream\n${'x'.repeat(100)}\nendstream\nendobj\n`
      expect(readable('a.pdf', `%PDF-1.7\n${stream}startxref\n9\n%%EOF`)).toContain('have no width')
    },
  )

  it('with a word of 200,000 digits that is no number', () => {
    const text = pdfOf({ 1: `<< /A ${'1'.repeat(200_000)}x /StructTreeRoot 2 0 R >>`, 2: '<< >>' })
    expect(readable('a.pdf', text)).toContain('cannot be read')
  })

  it('with a stream whose length is itself', () => {
    const text = pdfOf({ 1: '<< /StructTreeRoot 2 0 R >>', 2: '<< /Length 2 0 R >> stream\nx\nendstream' })
    expect(readable('a.pdf', text)).toContain('refers to itself')
  })

  it('with pages that stand in one another', () => {
    const kids = (number: number): string => `<< /Kids [${`${number} 0 R `.repeat(8)}] >>`
    const tree = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 3, kids(at + 4)]))
    const text = pdfOf({
      1: '<< /Pages 3 0 R /StructTreeRoot 2 0 R >>',
      2: '<< /K << /S /P /K << /S /P >> >> >>',
      ...tree,
    })
    expect(readable('a.pdf', text)).toContain('more work than its size justifies')
  })

  it('with a structure whose branches share their leaves', () => {
    const shared = (number: number): string => `<< /S /P /K [${`${number} 0 R `.repeat(8)}] >>`
    const tree = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 3, shared(at + 4)]))
    const text = pdfOf({ 1: '<< /StructTreeRoot 2 0 R >>', 2: '<< /K 3 0 R >>', ...tree })
    expect(readable('a.pdf', text)).toContain('too many elements')
  })

  it('with a font whose codes have no bytes, or whose ranges have no end', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
    expect(toUnicode(bytes('<> <> endcodespacerange')).width).toBe(1)
    const ranges = '<0000> <ffff> <0041> '.repeat(100)
    expect(() => toUnicode(bytes(`${ranges} endbfrange`))).toThrow('too many times')
  })
})

describe('a book made to fill memory', () => {
  const container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
  const book = (files: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({ 'META-INF/container.xml': container, ...files }).map(([path, text]) => [
          path,
          new TextEncoder().encode(text),
        ]),
      ),
    )

  it('of a document that is much larger than it looks', () => {
    const page = `<html><body>${'<p>a</p>'.repeat(9_000_000)}</body></html>`
    const bytes = book({ 'a.opf': '<package/>', 'a.xhtml': page })
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(readable('a.epub', bytes)).toContain('too large when unpacked')
  })

  it('that reads one document too many times', () => {
    const refs = '<itemref idref="a"/>'.repeat(20_000)
    const opf = `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>${refs}</spine></package>`
    readable(
      'a.epub',
      book({ 'a.opf': opf, 'a.xhtml': `<html><body>${'<p>a</p>'.repeat(1_000)}</body></html>` }),
    )
  })

  it('that reads one document under many names', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}`)
    const items = names.map((id) => `<item id="${id}" href="a.xhtml"/>`).join('')
    const refs = names.map((id) => `<itemref idref="${id}"/>`).join('')
    const opf = `<package><manifest>${items}</manifest><spine>${refs}</spine></package>`
    const page = `<html><body>${'<p>a</p>'.repeat(1_000)}</body></html>`
    readable('a.epub', book({ 'a.opf': opf, 'a.xhtml': page }))
  })
})

it('a page of elements that nothing closes', () => {
  expect(readable('a.html', `<title>a</title>${'<div>'.repeat(100_000)}`)).toContain('nested too deeply')
})

it('a compressed stream that stands for a thousand times its size ends early', () => {
  const raw = zlibSync(new Uint8Array(200_000_000))
  const head = `<< /Length ${raw.length} /Filter /FlateDecode >> stream\n`
  const before = `%PDF-1.7\n1 0 obj\n<< /Pages 2 0 R /StructTreeRoot << /K << /S /P /Pg 3 0 R /K 0 >> >> >>\nendobj\n`
  const page = '3 0 obj\n<< /Type /Page /Contents 4 0 R >>\nendobj\n'
  const text = new TextEncoder()
  const parts = [text.encode(`${before}${page}4 0 obj\n${head}`), raw, text.encode('\nendstream\nendobj\n')]
  const at = (index: number): string => String(index).padStart(10, '0')
  const stream = before.length + page.length
  const end = parts.reduce((sum, { length }) => sum + length, 0)
  const table = `xref\n1 1\n${at(9)} 00000 n \n3 2\n${at(before.length)} 00000 n \n${at(stream)} 00000 n \n`
  parts.push(text.encode(`${table}trailer\n<< /Root 1 0 R >>\nstartxref\n${end}\n%%EOF`))
  expect(readable('a.pdf', Buffer.concat(parts))).toContain('too large when unpacked')
})
