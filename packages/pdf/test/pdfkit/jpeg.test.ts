import { describe, expect, it } from 'vitest'
import { writeJpeg } from '../../src/pictures/jpeg.js'
import { saved } from '../support/document.js'
import { jpeg } from '../support/headers.js'
import { iccProfile } from '../support/icc.js'
import { byPdfkit } from '../support/pdfkit.js'
import { type Dictionary, Reader } from '../support/reader.js'

const profile = iccProfile()

async function ofPdfkit(bytes: Uint8Array): Promise<Dictionary> {
  const file = await Reader.open(await byPdfkit((pdf) => void pdf.image(bytes, 0, 0)))
  return imageOf(file)
}

function imageOf(file: Reader): Dictionary {
  const [image] = Object.values(file.dictionary(file.dictionary(file.pages[0]?.Resources).XObject))
  return file.dictionary(image)
}

async function ofOurs(bytes: Uint8Array): Promise<Dictionary> {
  const file = await saved((pdf) => {
    pdf.catalog.Image = writeJpeg(bytes, undefined, pdf)
  })
  return file.dictionary(file.catalog.Image)
}

describe('a JPEG', () => {
  it('loses its profile in PDFKit, and keeps it in ours', async () => {
    expect((await ofPdfkit(jpeg({ profile }))).ColorSpace).toBe('/DeviceRGB')
    expect((await ofOurs(jpeg({ profile }))).ColorSpace).toEqual(['/ICCBased', expect.anything()])
  })

  it('in inks that Adobe did not write is inverted by PDFKit, and is as it is in ours', async () => {
    const inks = jpeg({ channels: 4 })
    expect((await ofPdfkit(inks)).Decode).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
    expect((await ofOurs(inks)).Decode).toBeUndefined()
    expect((await ofOurs(jpeg({ channels: 4, adobe: true }))).Decode).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
  })

  it('of a number of channels that no colours have is written by PDFKit, and is damaged for us', async () => {
    expect((await ofPdfkit(jpeg({ channels: 2 }))).ColorSpace).toBeUndefined()
    await expect(ofOurs(jpeg({ channels: 2 }))).rejects.toThrow('channels')
  })
})
