import type { FileOptions } from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { attachFile } from '../../src/pdfkit/attach-file.js'
import { saved } from '../support/document.js'
import { byPdfkit } from '../support/pdfkit.js'
import { type Dictionary, Reader, type Value } from '../support/reader.js'

const bytes = new TextEncoder().encode('2 + 2')
const options: FileOptions = {
  name: 'sum.txt',
  type: 'text/plain',
  description: 'A sum',
  relationship: 'Supplement',
  modifiedDate: new Date(0),
  hidden: true,
}

function parameters(file: Reader, specification: Value | undefined): Dictionary {
  const { EF } = file.dictionary(specification)
  return file.dictionary(file.dictionary(file.dictionary(EF).F).Params)
}

describe('an attached file', () => {
  it('belongs to the whole document in PDFKit, though it is a part’s, and has the digits of its sum', async () => {
    const file = await Reader.open(await byPdfkit((pdf) => void pdf.file(bytes, options)))
    const [specification] = file.array(file.catalog.AF)
    expect(parameters(file, specification).CheckSum).toHaveLength(32)
  })

  it('belongs to what it is tied to, and has the bytes of its sum', async () => {
    const file = await saved((pdf) => {
      pdf.catalog.Example = attachFile(bytes, options, pdf)
    })
    expect(file.catalog.AF).toBeUndefined()
    const { CheckSum, Size } = parameters(file, file.catalog.Example)
    expect(CheckSum).toHaveLength(16)
    expect(Size).toBe(bytes.length)
    expect(file.dictionary(file.catalog.Example)).toMatchObject({ F: 'sum.txt', UF: 'sum.txt' })
  })
})
