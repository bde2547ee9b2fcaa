import { describe, expect, it } from 'vitest'
import type { PdfDocument } from '../../src/pdfkit/document.js'
import { referenceNotation } from '../../src/pdfkit/notation.js'
import { numberTree, sortedByBytes } from '../../src/pdfkit/trees.js'
import { saved } from '../support/document.js'
import { byPdfkit } from '../support/pdfkit.js'
import { Reader } from '../support/reader.js'

const names = ['zebra', 'Ärger', 'Apple', 'apple', 'é', 'sec-10', 'sec-2', '_x', '日本']
const sorted = ['Apple', '_x', 'apple', 'sec-10', 'sec-2', 'zebra', 'Ärger', 'é', '日本']

const fit = (pdf: PdfDocument): string => `[${referenceNotation(pdf.page.dictionary.id)} /Fit]`

const namesOf = (file: Reader): unknown[] =>
  file.pairs(file.dictionary(file.catalog.Names).Dests ?? null, 'Names').map(([name]) => name)

describe('names', () => {
  it('are sorted by a language in PDFKit, and __proto__ is lost', async () => {
    const bytes = await byPdfkit((pdf) => {
      for (const name of [...names, '__proto__']) pdf.addNamedDestination(name)
    })
    const own = namesOf(await Reader.open(bytes))
    expect(own).not.toEqual(sorted)
    expect(own).not.toContain('__proto__')
  })

  it('are sorted by bytes, so that readers that search by halves find them, and all are there', async () => {
    const file = await saved((pdf) => {
      pdf.name([...names, '__proto__'], () => fit(pdf))
    })
    expect(namesOf(file)).toEqual(['Apple', '__proto__', ...sorted.slice(1)])
    expect(file.dictionary(file.dictionary(file.catalog.Names).Dests)).not.toHaveProperty('Limits')
  })

  it('are in the order of the bytes that stand in the file', () => {
    const stored = (text: string): Buffer =>
      /^[\0-\x7f]*$/.test(text) ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    expect(sortedByBytes(names)).toEqual(
      [...names].sort((one, other) => Buffer.compare(stored(one), stored(other))),
    )
  })

  it('are parted where they are many: each node says from which name to which it holds', async () => {
    const many = Array.from({ length: 1_300 }, (_, index) => `p-${index}`)
    const file = await saved((pdf) => pdf.name([...many, 'é'], () => fit(pdf)))
    const root = file.dictionary(file.dictionary(file.catalog.Names).Dests)
    expect(Object.keys(root)).toEqual(['Kids'])
    const nodes = file.array(root.Kids).map((kid) => ({
      limits: file.array(file.dictionary(kid).Limits),
      own: file.pairs(kid, 'Names').map(([name]) => name),
    }))
    for (const { limits, own } of nodes) expect(limits).toEqual([own[0], own.at(-1)])
    expect(nodes.map(({ own }) => own.length)).toEqual([512, 512, 277])
    expect(nodes.flatMap(({ own }) => own)).toEqual([...many.sort(), 'é'])
  })

  it('of numbers are parted in the order of the numbers', async () => {
    const numbers = Array.from({ length: 600 }, (_, index) => 599 - index)
    const file = await saved((pdf) => {
      pdf.catalog.Numbers = numberTree(numbers, (number) => `[${number} 0 R]`, pdf)
    })
    const kids = file.array(file.dictionary(file.catalog.Numbers).Kids)
    const keys = kids.flatMap((kid) => file.pairs(kid, 'Nums').map(([key]) => key))
    expect(keys).toEqual(Array.from({ length: 600 }, (_, index) => index))
    expect(file.array(file.dictionary(kids[1]).Limits)).toEqual([512, 599])
  })
})
