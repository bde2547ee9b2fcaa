import { inflateSync } from 'node:zlib'
import type PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { nameTree } from '../../src/pdfkit/name-tree.js'
import { bytesOf, emptyDocument, saved } from '../support/document.js'
import { byPdfkit, latin1 } from '../support/pdfkit.js'

const many = 450
const numbers = Array.from({ length: many }, (_, index) => index)

function fill(pdf: PDFDocument): void {
  pdf._root.data.Many = numbers.map((index) => {
    const object = pdf.ref({ Type: 'Example', Index: index })
    object.end()
    return object
  })
}

describe('object streams and a cross-reference stream', () => {
  it('are what PDFKit does not write: each object is as long as it is, and 20 bytes more', async () => {
    const file = latin1(await byPdfkit(fill))
    expect(file).not.toContain('/ObjStm')
    expect(file).toContain('\nxref\n')
    expect(file.match(/\/Type \/Example/g)).toHaveLength(many)
  })

  it('make the file a fifth as long', async () => {
    const pdf = emptyDocument()
    fill(pdf)
    const bytes = await bytesOf(pdf)
    expect(latin1(bytes)).not.toContain('/Type /Example')
    expect(bytes.length).toBeLessThan((await byPdfkit(fill)).length / 5)
  })

  it('keep more objects than one stream holds, and their order', async () => {
    const file = await saved(fill)
    expect(file.array(file.catalog.Many).map((one) => file.dictionary(one).Index)).toEqual(numbers)
  })

  it('hold no long tree of names beside the catalog, which every reader begins with', async () => {
    const pdf = emptyDocument()
    const names = Array.from({ length: 3_000 }, (_, index) => `name-${index}`)
    pdf.names.Dests = nameTree(names.map((name) => [name, [pdf.page.dictionary, 'Fit']]))
    const bytes = await bytesOf(pdf)
    const objects = [...latin1(bytes).matchAll(/\/ObjStm\n[^>]*>>\nstream\n/g)].map(({ index, 0: head }) =>
      latin1(inflateSync(bytes.subarray(index + head.length))),
    )
    expect(objects.filter((one) => one.includes('name-2999'))).toHaveLength(1)
    const first = objects.find((one) => one.includes('/Type /Catalog'))
    expect(first?.length).toBeLessThan(10_000)
  })

  it('leave an object that is never ended free, so that what names it names nothing', async () => {
    const file = await saved((pdf) => {
      pdf.catalog.Lost = pdf.ref({ Type: 'Example' })
    })
    expect(file.value(file.catalog.Lost)).toBeNull()
  })
})
