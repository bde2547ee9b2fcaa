import { publish } from '@lectern/core'
import { html } from '@lectern/html'
import { parse } from '@lectern/markdown'
import { pdf } from '@lectern/pdf'
import { expect, it, vi } from 'vitest'
import { fonts, resources } from './support/edition.js'

vi.mock('pdfkit', () => ({
  default: class {
    constructor() {
      throw new Error('PDFKit is out of order')
    }
  },
}))

it('PDFKit writes the PDF: where it fails, that edition fails, and no other', async () => {
  const article = await parse({ value: '# Title\n\nWords.', path: 'words.md' })
  const { editions, failures } = await publish(article, [pdf(), html()], { fonts, resources })
  expect([...editions.keys()]).toEqual(['html'])
  expect(failures.map(({ edition, error }) => [edition, String(error)])).toEqual([
    ['pdf', expect.stringContaining('PDFKit is out of order')],
  ])
})
