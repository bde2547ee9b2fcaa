import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PdfDocument } from '../../src/pdfkit/document.js'
import type { Reference } from '../../src/pdfkit/values.js'
import { writeJpeg } from '../../src/pictures/jpeg.js'
import { writePng } from '../../src/pictures/png.js'
import { saved } from '../support/document.js'
import { ascii, jpeg, png } from '../support/headers.js'
import { iccProfile } from '../support/icc.js'
import type { Dictionary, Reader } from '../support/reader.js'

const profile = iccProfile()

async function written(write: (pdf: PdfDocument) => Reference): Promise<{ image: Dictionary; file: Reader }> {
  const file = await saved((pdf) => void Object.assign(pdf.catalog, { Image: write(pdf) }))
  return { image: file.dictionary(file.catalog.Image), file }
}

describe('colours of pictures', () => {
  it('of a JPEG are those of its own profile', async () => {
    const { image, file } = await written((pdf) => writeJpeg(jpeg({ profile }), undefined, pdf))
    const [kind, stream] = file.array(image.ColorSpace)
    expect(kind).toBe('/ICCBased')
    expect(file.dictionary(stream).N).toBe(3)
    expect(Buffer.from(file.stream(stream), 'latin1')).toEqual(Buffer.from(profile))
  })

  it.each([
    ['is cut off', profile.subarray(0, 200)],
    [
      'is for other channels',
      Uint8Array.from(profile, (byte, at) => (at >= 16 && at < 20 ? (ascii('GRAY')[at - 16] ?? 0) : byte)),
    ],
  ])('are sRGB where the profile %s', async (_, bad) => {
    const { image } = await written((pdf) => writeJpeg(jpeg({ profile: bad }), undefined, pdf))
    expect(image.ColorSpace).toBe('/DeviceRGB')
  })

  it('of inks that Adobe wrote are turned round', async () => {
    const { image } = await written((pdf) => writeJpeg(jpeg({ channels: 4, adobe: true }), undefined, pdf))
    expect(image).toMatchObject({ ColorSpace: '/DeviceCMYK', Decode: [1, 0, 1, 0, 1, 0, 1, 0] })
  })

  it('of a PNG are those of its profile, packed as they were', async () => {
    const packed = [...ascii('sRGB'), 0, 0, ...deflateSync(profile)]
    const bytes = png(8, 2, [1, 2, 3, 4, 5, 6], [['iCCP', packed]])
    const { image, file } = await written((pdf) => writePng(bytes, pdf))
    expect(file.array(image.ColorSpace)[0]).toBe('/ICCBased')
    expect(image).toMatchObject({
      Filter: '/FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 3, Columns: 2 },
    })
  })

  it('of a palette are its entries; clear ones become a mask', async () => {
    const palette: [string, number[]] = ['PLTE', [255, 0, 0, 0, 0, 255]]
    const { image } = await written((pdf) => writePng(png(1, 3, [0b01000000], [palette]), pdf))
    expect(image).toMatchObject({
      BitsPerComponent: 1,
      ColorSpace: ['/Indexed', '/DeviceRGB', 1, expect.any(String)],
    })
    const clear = await written((pdf) =>
      writePng(png(1, 3, [0b01000000], [palette, ['tRNS', [255, 0]]]), pdf),
    )
    const mask = [...clear.file.stream(clear.image.SMask)].map((byte) => byte.charCodeAt(0))
    expect(mask).toEqual([2, 255, 0])
  })

  it('of sixteen bits stay so; one that is clear is named', async () => {
    const clear: [string, number[]] = ['tRNS', [1, 2]]
    const { image } = await written((pdf) => writePng(png(16, 0, [1, 2, 3, 4], [clear]), pdf))
    expect(image).toMatchObject({ BitsPerComponent: 16, ColorSpace: '/DeviceGray', Mask: [0x0102, 0x0102] })
  })

  it('with their opacity woven in are taken apart', async () => {
    const { image, file } = await written((pdf) => writePng(png(8, 4, [10, 255, 20, 128]), pdf))
    expect(image).toMatchObject({ ColorSpace: '/DeviceGray', BitsPerComponent: 8 })
    expect([...file.stream(image.SMask)].map((byte) => byte.charCodeAt(0))).toEqual([1, 255, 129])
  })
})
