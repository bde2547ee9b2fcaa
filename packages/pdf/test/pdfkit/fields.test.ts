import type PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { fromWholeMarkdown } from '../support/edition.js'
import { faceBytes } from '../support/faces.js'
import { byPdfkit } from '../support/pdfkit.js'
import { Reader } from '../support/reader.js'

const bytes = await faceBytes()

it('have no tooltip and no appearance in PDFKit, which asks viewers to draw them, and a colour', async () => {
  const file = await Reader.open(
    await byPdfkit((pdf: PDFDocument) => {
      pdf.registerFont('face', bytes).font('face').initForm()
      pdf.formText('name', 1, 1, 9, 9, { entries: { TU: new String('Your name') } })
    }),
  )
  expect(file.dictionary(file.catalog.AcroForm).NeedAppearances).toBe(true)
  const [field] = file.annotations(0)
  expect(field?.data).toHaveProperty('C')
  expect(field?.data).not.toHaveProperty('TU')
})

it('have all that PDF/A and PDF/UA ask for in ours', async () => {
  const { bytes } = await fromWholeMarkdown('A :blank[12] here.', { forms: true })
  const file = await Reader.open(bytes)
  expect(file.dictionary(file.catalog.AcroForm)).not.toHaveProperty('NeedAppearances')
  const [field] = file.annotations(0)
  expect(Object.keys(field?.data ?? {})).toEqual(expect.arrayContaining(['TU', 'AP', 'StructParent']))
  expect(field?.data).not.toHaveProperty('C')
})
