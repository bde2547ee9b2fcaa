import { describe, expect, it } from 'vitest'
import { textNotation } from '../../src/pdfkit/notation.js'
import { textString } from '../../src/pdfkit/values.js'
import { saved } from '../support/document.js'

const texts = ['', 'plain', '(a\\b)', '\n\r\t\b\f', '\u007f', 'é', '日本 (x)', '😀', '\\(']

describe('texts', () => {
  it('stand in the file as PDFKit writes them', async () => {
    await saved((pdf) => {
      for (const text of texts) expect(textNotation(text)).toBe(pdf.notation(textString(text)))
    })
  })
})
