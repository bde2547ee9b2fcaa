import type { OutlineItem } from '@lectern/core'
import { expect, it } from 'vitest'
import { writeOutline } from '../../src/structure/outline.js'
import { saved } from '../support/document.js'
import { byPdfkit } from '../support/pdfkit.js'
import { Reader } from '../support/reader.js'

it('of PDFKit leads to the page that was drawn last, and counts nothing', async () => {
  const bytes = await byPdfkit((pdf) => {
    pdf.addPage({ size: [200, 100], margin: 0 })
    const { outline } = pdf
    outline.addItem('One', { expanded: true }).addItem('Two').addItem('Three')
  })
  const file = await Reader.open(bytes)
  const outlines = file.dictionary(file.catalog.Outlines)
  expect(outlines.Count).toBeUndefined()
  const one = file.dictionary(outlines.First)
  expect(file.array(one.Dest)[0]).toBe(file.pageRefs.at(-1))
  expect(file.dictionary(one.First).Count).toBeUndefined()
})

it('leads where each heading stands, and counts what is shown: all at first, what is closed below zero', async () => {
  const item = (text: string, depth: number, children: OutlineItem[] = []) => node(text, depth, children)
  const file = await saved((pdf) => {
    const first = pdf.page.dictionary
    pdf.addPage({ size: [200, 100], margin: 0 })
    const items = [item('One', 1, [item('Two', 2, [item('Three', 3), item('Four', 3)])])]
    writeOutline(pdf, items, () => ({ Dest: [first, 'Fit'] }))
  })
  const outlines = file.dictionary(file.catalog.Outlines)
  const one = file.dictionary(outlines.First)
  const two = file.dictionary(one.First)
  expect([outlines.Count, one.Count, two.Count]).toEqual([2, 1, -2])
  for (const { Dest } of [one, two]) expect(file.array(Dest)[0]).toBe(file.pageRefs[0])
})

function node(text: string, depth: number, children: OutlineItem[]): OutlineItem {
  return { text, id: text.toLowerCase(), lang: 'en', depth, children }
}
