import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { fromWholeMarkdown } from '../support/edition.js'
import { byPdfkit } from '../support/pdfkit.js'
import { Reader } from '../support/reader.js'

const title = 'Tea & scones <warm>'

describe('metadata', () => {
  it('of PDFKit is no XML when the title has a mark of XML', async () => {
    const info = { Title: title, CreationDate: new Date(0) }
    const { metadata } = await Reader.open(await byPdfkit(() => {}, { info }))
    expect(() => parse(metadata)).toThrow()
  })

  it('is escaped', async () => {
    const { bytes } = await fromWholeMarkdown(`---\ntitle: ${title}\nlang: en\n---\n\nHello.`)
    const { metadata } = await Reader.open(bytes)
    expect(JSON.stringify(parse(metadata))).toContain(JSON.stringify(title))
  })

  it('has no entry that PDF does not know', async () => {
    const own = await Reader.open(await byPdfkit(() => {}))
    expect(own.dictionary(own.catalog.Metadata)).toHaveProperty('length')
    const file = await Reader.open((await fromWholeMarkdown('Hello.')).bytes)
    expect(Object.keys(file.dictionary(file.catalog.Metadata)).sort()).toEqual(['Length', 'Subtype', 'Type'])
  })
})

/** @throws where it is no XML */
const parse = (packet: string) => fromXml(packet.replace(/<\?xpacket[^>]*>/g, '').trim())
