import type { Artifact, PathItem } from '@lectern/layout'
import type PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { createContent } from '../../src/draw/content.js'
import { createPens } from '../../src/draw/drawing.js'
import { drawItem } from '../../src/draw/page.js'
import { createOutlineFont } from '../../src/fonts/outline-font.js'
import { textString } from '../../src/pdfkit/values.js'
import { saved } from '../support/document.js'
import { byPdfkit } from '../support/pdfkit.js'
import { Reader } from '../support/reader.js'

const ofPdfkit = async (draw: (pdf: PDFDocument) => void): Promise<string> =>
  (await Reader.open(await byPdfkit(draw))).content(0)

const footer: Artifact = { artifact: 'Pagination', subtype: 'Footer', attached: 'Bottom' }
const line: PathItem = {
  kind: 'path',
  owner: footer,
  segments: [
    ['M', 0, 0],
    ['L', 9, 0],
  ],
  stroke: { color: '#1a1a1a', width: 1, dash: [0, 3], cap: 'round' },
}

const ofOurs = async (): Promise<string> => {
  const file = await saved((pdf) => {
    const content = createContent(pdf, { mark: () => undefined, tokens: false })
    drawItem(line, createPens(pdf, () => undefined, createOutlineFont(pdf))(content))
    content.end()
  })
  return file.content(0)
}

describe('content', () => {
  it('has colours of 17 digits in PDFKit, and of two in ours', async () => {
    expect(await ofPdfkit((pdf) => pdf.strokeColor('#1a1a1a'))).toContain('0.10196078431372549')
    expect(await ofOurs()).toContain('0.1 0.1 0.1 SCN')
  })

  it('may have dashes of no length, which PDFKit refuses', async () => {
    await expect(ofPdfkit((pdf) => pdf.dash([0, 3], { phase: 0 }))).rejects.toThrow('invalid')
    expect(await ofOurs()).toContain('[0.001 3] 0 d')
  })

  it('says which part of the page an artifact is, which PDFKit leaves out', async () => {
    const options = { type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] }
    expect(await ofPdfkit((pdf) => pdf.markContent('Artifact', options))).not.toContain('Footer')
    expect(await ofOurs()).toContain('/Type /Pagination /Subtype /Footer\n/Attached [/Bottom]')
  })

  it('may stand for no text, which PDFKit leaves out where it is a plain string', async () => {
    const plain = { actual: '' as unknown as string }
    expect(await ofPdfkit((pdf) => pdf.markContent('Span', plain))).not.toContain('ActualText')
    expect(await ofPdfkit((pdf) => pdf.markContent('Span', { actual: textString('') }))).toContain(
      'ActualText ()',
    )
  })
})
