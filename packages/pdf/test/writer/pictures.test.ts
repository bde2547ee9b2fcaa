import { memoryResources, type PictureDecoder, publish, readAll } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { pdf } from '@lectern/pdf'
import { specimenPng } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'
import { fonts } from '../support/edition.js'
import { type Dictionary, Reader, type Value } from '../support/reader.js'

async function withPicture(
  name: string,
  content: Uint8Array | string,
  decodePicture?: PictureDecoder,
): Promise<Reader> {
  const article = await parse({ value: `---\ntitle: T\nlang: en\n---\n\n![A picture](${name})` })
  const resources = memoryResources({ [name]: content })
  const { editions, failures } = await publish(article, [pdf()], {
    fonts,
    resources,
    ...(decodePicture ? { decodePicture } : {}),
  })
  for (const { error } of failures) throw error
  const [file] = editions.get('pdf')?.files ?? []
  if (!file) throw new Error('No edition was made')
  return Reader.open(await readAll(file))
}

function resource(file: Reader, kind: string): Value {
  const [first] = Object.values(file.dictionary(file.dictionary(file.pages[0]?.Resources)[kind]))
  if (first === undefined) throw new Error(`The page has no ${kind}`)
  return first
}

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">${body}</svg>`

describe('drawings', () => {
  const stops = (opacity: number) =>
    `<stop stop-color="red"/><stop offset=".25" stop-color="lime"/><stop offset="1" stop-opacity="${opacity}"/>`

  it('have gradients as shadings, stitched at the stops', async () => {
    const body = `<linearGradient id="g">${stops(1)}</linearGradient><rect width="9" height="9" fill="url(#g)"/>`
    const file = await withPicture('a.svg', svg(body))
    const shading = file.dictionary(resource(file, 'Shading'))
    expect(shading).toMatchObject({
      ShadingType: 2,
      ColorSpace: '/DeviceRGB',
      Coords: [0, 0, 1, 0],
      Extend: [true, true],
    })
    const { Functions, ...stitched } = shading.Function as Dictionary
    expect(stitched).toMatchObject({ FunctionType: 3, Bounds: [0.25] })
    expect(Functions).toMatchObject([
      { C0: [1, 0, 0], C1: [0, 1, 0] },
      { C0: [0, 1, 0], C1: [0, 0, 0] },
    ])
    expect(file.content(0)).toMatch(/W n\n9 0 0 9 0 0 cm\n\/O\d+ sh\nQ/)
  })

  it('mix colours as they say, with those of the drawing and not with the paper', async () => {
    const body = '<rect width="9" height="9" fill="red" style="mix-blend-mode:color-dodge"/>'
    const file = await withPicture('a.svg', svg(body))
    const form = file.dictionary(resource(file, 'XObject'))
    expect(form).toMatchObject({ Group: { S: '/Transparency', I: true } })
    const [state] = Object.values(file.dictionary(file.dictionary(form.Resources).ExtGState))
    expect(file.dictionary(state)).toMatchObject({ BM: '/ColorDodge' })
  })

  it('let gradients fade by a mask of their opacities', async () => {
    const body = `<radialGradient id="g">${stops(0)}</radialGradient><rect width="9" height="9" fill="url(#g)"/>`
    const file = await withPicture('a.svg', svg(body))
    const mask = file.dictionary(file.dictionary(resource(file, 'ExtGState')).SMask)
    expect(mask.S).toBe('/Luminosity')
    const form = file.dictionary(mask.G)
    expect(form.Group).toMatchObject({ S: '/Transparency', CS: '/DeviceGray' })
    const [grey] = Object.values(file.dictionary(file.dictionary(form.Resources).Shading))
    expect(file.dictionary(grey)).toMatchObject({ ShadingType: 3, ColorSpace: '/DeviceGray' })
  })

  it('fade together what stands together, as one picture that belongs to the figure', async () => {
    const body = '<g opacity=".5"><rect width="9" height="9"/><text>Words</text></g>'
    const file = await withPicture('a.svg', svg(body))
    expect(file.dictionary(resource(file, 'ExtGState'))).toMatchObject({ ca: 0.5 })
    const form = resource(file, 'XObject')
    expect(file.dictionary(form)).toMatchObject({ Subtype: '/Form', BBox: [0, 0, 100, 50] })
    expect(file.stream(form)).not.toContain('BDC')
    expect(file.stream(form)).toContain('TJ')
    expect(file.content(0)).toMatch(/\/Figure <<\n\/MCID \d+\n>> BDC[\s\S]*\/O\d+ Do/)
  })
})

describe('raster pictures', () => {
  it('of PNG keep their packed rows', async () => {
    const file = await withPicture('a.png', specimenPng)
    expect(file.dictionary(resource(file, 'XObject'))).toMatchObject({
      Subtype: '/Image',
      Width: 1,
      Height: 1,
    })
  })

  it('that are partly clear have a mask', async () => {
    const rgba = Uint8Array.of(255, 0, 0, 255, 0, 0, 255, 0)
    const decode: PictureDecoder = async () => ({
      mediaType: 'pixels',
      pixels: { width: 2, height: 1, rgba },
    })
    const file = await withPicture(
      'a.gif',
      Uint8Array.from(Buffer.from('GIF89a\u0002\0\u0001\0\0\0\0')),
      decode,
    )
    const image = resource(file, 'XObject')
    const { SMask, ...rest } = file.dictionary(image)
    expect(rest).toMatchObject({ Width: 2, Height: 1, ColorSpace: '/DeviceRGB', BitsPerComponent: 8 })
    expect(file.dictionary(SMask)).toMatchObject({ ColorSpace: '/DeviceGray' })
    // Each row begins with its filter: the difference from the row above.
    expect([...file.stream(image)].map((byte) => byte.charCodeAt(0))).toEqual([2, 255, 0, 0, 0, 0, 255])
    expect([...file.stream(SMask)].map((byte) => byte.charCodeAt(0))).toEqual([2, 255, 0])
  })
})
