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

  it('has a date where the article has one, and none where it has not', async () => {
    const written = async (front: string) => {
      const { bytes } = await fromWholeMarkdown(`---\ntitle: T\nlang: en\n${front}---\n\nHello.`)
      const { metadata } = await Reader.open(bytes)
      return [/CreateDate/.test(metadata), /CreationDate/.test(new TextDecoder('latin1').decode(bytes))]
    }
    expect(await written('')).toEqual([false, false])
    expect((await written('date: 2026-01-01\n'))[0]).toBe(true)
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
