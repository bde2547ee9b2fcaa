import { expect, it } from 'vitest'
import { bytesOf, emptyDocument } from '../support/document.js'
import { byPdfkit, latin1 } from '../support/pdfkit.js'

it('is 2.0 where that is asked for, which PDFKit takes for 1.3', async () => {
  const own = await byPdfkit(() => {}, { pdfVersion: '2.0' })
  expect(latin1(own.subarray(0, 8))).toBe('%PDF-1.3')
  const mended = await bytesOf(emptyDocument({ version: '2.0' }))
  expect(latin1(mended.subarray(0, 8))).toBe('%PDF-2.0')
})
