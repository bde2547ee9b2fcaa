import { spawnSync } from 'node:child_process'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writePng } from '../../src/pictures/png.js'
import { saved } from '../support/document.js'
import { ascii, type PngChunk, png } from '../support/headers.js'
import { iccProfile } from '../support/icc.js'
import { byPdfkit } from '../support/pdfkit.js'
import { type Dictionary, Reader } from '../support/reader.js'

// Why pictures of PNG have a reader of ours: what PDFKit makes of them, and what we do.

async function ofPdfkit(bytes: Uint8Array): Promise<Dictionary> {
  const file = await Reader.open(await byPdfkit((pdf) => void pdf.image(bytes, 0, 0)))
  const [image] = Object.values(file.dictionary(file.dictionary(file.pages[0]?.Resources).XObject))
  return file.dictionary(image)
}

async function ofOurs(bytes: Uint8Array): Promise<Dictionary> {
  const file = await saved((pdf) => {
    pdf.catalog.Image = writePng(bytes, pdf)
  })
  return file.dictionary(file.catalog.Image)
}

describe('a PNG', () => {
  it('loses its profile in PDFKit, and keeps it in ours', async () => {
    const profile: PngChunk = ['iCCP', [...ascii('sRGB'), 0, 0, ...deflateSync(iccProfile())]]
    const bytes = png(8, 2, [1, 2, 3, 4, 5, 6], [profile])
    expect((await ofPdfkit(bytes)).ColorSpace).toBe('/DeviceRGB')
    expect((await ofOurs(bytes)).ColorSpace).toEqual(['/ICCBased', expect.anything()])
  })

  it('whose rows are cut off goes into the file of PDFKit, and is damaged for us', async () => {
    const short = png(8, 2, [1, 2, 3])
    expect((await ofPdfkit(short)).Width).toBe(2)
    await expect(ofOurs(short)).rejects.toThrow('missing')
  })

  it('with one grey that is clear names another in PDFKit', async () => {
    const bytes = png(8, 0, [7, 9], [['tRNS', [0, 7]]])
    expect((await ofPdfkit(bytes)).Mask).toEqual([0, 0])
    expect((await ofOurs(bytes)).Mask).toEqual([7, 7])
  })

  it('with one colour that is clear names twice as many channels in PDFKit', async () => {
    const bytes = png(8, 2, [1, 2, 3, 4, 5, 6], [['tRNS', [0, 1, 0, 2, 0, 3]]])
    expect((await ofPdfkit(bytes)).Mask).toHaveLength(12)
    expect((await ofOurs(bytes)).Mask).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('with a length beyond its end keeps PDFKit busy for ever, and is damaged for us', async () => {
    const bytes = png(8, 0, [1, 2], [['zzzz', []]])
    // The length of the chunk zzzz, behind the signature and IHDR: PDFKit goes back by it, and reads it again.
    new DataView(bytes.buffer).setInt32(8 + 25, -12)
    const script = `require('pdfkit'); new (require('pdfkit'))().image(Uint8Array.of(${bytes.join()}), 0, 0)`
    const { signal } = spawnSync(process.execPath, ['-e', script], {
      cwd: import.meta.dirname,
      timeout: 4_000,
    })
    expect(signal).toBe('SIGTERM')
    await expect(ofOurs(bytes)).rejects.toThrow('truncated')
  })
})
