import { describe, expect, it } from 'vitest'
import { nameTree } from '../../src/pdfkit/name-tree.js'
import { saved } from '../support/document.js'
import { byPdfkit } from '../support/pdfkit.js'
import { Reader } from '../support/reader.js'

const names = ['zebra', 'Ärger', 'Apple', 'apple', 'é', 'sec-10', 'sec-2', '_x', '日本']
const sorted = ['Apple', '_x', 'apple', 'sec-10', 'sec-2', 'zebra', 'Ärger', 'é', '日本']

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
      pdf.names.Dests = nameTree([...names, '__proto__'].map((name) => [name, [pdf.page.dictionary, 'Fit']]))
    })
    expect(namesOf(file)).toEqual(['Apple', '__proto__', ...sorted.slice(1)])
    expect(file.dictionary(file.dictionary(file.catalog.Names).Dests)).not.toHaveProperty('Limits')
  })

  it('are in the order of the bytes that stand in the file', () => {
    const stored = (text: string): Buffer =>
      /^[\0-\x7f]*$/.test(text) ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    expect(sorted).toEqual([...names].sort((one, other) => Buffer.compare(stored(one), stored(other))))
  })
})
