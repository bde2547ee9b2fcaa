import { describe, expect, it } from 'vitest'
import { fromMarkdown, prose } from '../support/edition.js'
import { byPdfkit } from '../support/pdfkit.js'
import { objectsOf, Reader } from '../support/reader.js'

describe('a link', () => {
  it('is said to stand on the page that was drawn last in PDFKit', async () => {
    const size = [200, 100] as const
    const bytes = await byPdfkit(
      (pdf) => {
        const [document, paragraph, link] = ['Document', 'P', 'Link'].map((type) => pdf.struct(type))
        if (!document || !paragraph || !link) throw new Error('No elements')
        pdf.addStructure(document.add(paragraph.add(link)))
        pdf.annotate(1, 1, 9, 9, { Subtype: 'Link', structParent: link })
        pdf.addPage({ size, margin: 0 })
        document.end()
      },
      { tagged: true },
    )
    const file = await Reader.open(bytes)
    const [objr] = file.ofType('Link').flatMap(objectsOf)
    expect(file.annotations(0)).toHaveLength(1)
    expect(objr?.Pg).toBe(file.pageRefs[1])
  })

  it('is said to stand where it stands', async () => {
    const { bytes } = await fromMarkdown(`[The lake](https://example.org/lake)\n\n${prose(600)}`)
    const file = await Reader.open(bytes)
    expect(file.pages.length).toBeGreaterThan(1)
    const [objr] = file.ofType('Link').flatMap(objectsOf)
    expect(objr?.Pg).toBe(file.pageRefs[0])
    expect(file.annotations(0).map(({ ref }) => ref)).toContain(objr?.Obj)
  })

  it('says what it is; PDFKit’s says nothing, which PDF/UA forbids', async () => {
    const own = await Reader.open(await byPdfkit((pdf) => void pdf.annotate(1, 1, 9, 9, { Subtype: 'Link' })))
    expect(own.annotations(0)[0]?.data.Contents).toBeUndefined()
    const file = await Reader.open((await fromMarkdown('[The lake](https://example.org/lake)')).bytes)
    expect(file.annotations(0)[0]?.data).toMatchObject({ Contents: 'The lake', F: 4 })
  })
})
