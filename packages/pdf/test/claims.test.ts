import { describe, expect, it } from 'vitest'
import { claimed, fromMarkdown, fromWholeMarkdown, type Made } from './support/edition.js'
import { Reader } from './support/reader.js'
import { pageTexts } from './support/text.js'

const undescribed = 'Before.\n\n![](dot.png)\n\nAfter.\n'

describe('claims', () => {
  it('are PDF/UA-1 and PDF/A-2a when the content allows it', async () => {
    const made = await fromMarkdown('Hello. ![A grey dot](dot.png)')
    expect(claimed(made)).toEqual(['PDF/UA-1', 'PDF/A-2a'])
    expect(reasons(made)).toEqual([])
  })

  it('leave to people what only people can judge', async () => {
    const { edition } = await fromMarkdown('Hello.')
    expect(edition.claims[0]?.needsPerson).toContain('Text alternatives convey what the pictures show')
  })

  it('name the clauses of PDF/UA-2, of which the Matterhorn Protocol says nothing', async () => {
    const { edition } = await fromMarkdown('Hello.', { standard: 'ua-2' })
    const items = edition.claims[0]?.needsPerson ?? []
    expect(items).toContain('Text alternatives convey what the pictures show (8.2.5.28.2)')
    expect(items.filter((item) => !/ \(8(\.\d+)+\)$/.test(item))).toEqual([])
  })

  it('do not say accessible when a picture has no text alternative; the reader is told', async () => {
    const made = await fromMarkdown(undescribed)
    expect(claimed(made)).toEqual(['PDF/A-2u'])
    expect(reasons(made)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('picture'), line: expect.any(Number) }),
    ])
    expect((await pageTexts(made.bytes)).join()).toContain('Picture without description')
    await expectUnclaimed(made)
  })

  it('do not say accessible when a text alternative is only the name of a file', async () => {
    const made = await fromMarkdown('Before.\n\n![IMG_0001.png](dot.png)\n')
    expect(claimed(made)).toEqual(['PDF/A-2u'])
    expect(reasons(made)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('does not say') }),
    ])
    await expectUnclaimed(made)
  })

  it('do not say accessible when a table has no headers but for those of a table within it', async () => {
    const inner = '<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>'
    const made = await fromMarkdown(`<table border="1"><tr><td>x</td><td>${inner}</td></tr></table>\n`)
    expect(claimed(made)).toEqual(['PDF/A-2u'])
    expect(reasons(made)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('no headers') }),
    ])
  })

  it('do not say accessible when the language is not known', async () => {
    const made = await fromWholeMarkdown('---\nlang: und\n---\n\n# Title\n\nHm.\n')
    expect(claimed(made)).toEqual(['PDF/A-2u'])
    expect(reasons(made)).toEqual([expect.objectContaining({ message: expect.stringContaining('language') })])
    await expectUnclaimed(made)
  })

  it('are none when only PDF/UA was asked for and does not hold', async () => {
    const made = await fromMarkdown(undescribed, { standard: 'ua-1' })
    expect(claimed(made)).toEqual([])
    expect((await Reader.open(made.bytes)).metadata).not.toMatch(/pdf[au]{1,2}id/)
  })
})

const reasons = ({ findings }: Made) => findings.filter(({ rule }) => rule.endsWith('pdf-ua'))

/** The file itself must not say what the edition does not: archived as Unicode, but not accessible. */
async function expectUnclaimed({ bytes }: Made): Promise<void> {
  const { metadata } = await Reader.open(bytes)
  expect(metadata).not.toContain('pdfuaid')
  expect(metadata).not.toContain('<pdfaid:conformance>A')
  expect(metadata).toContain('<pdfaid:conformance>U')
}
