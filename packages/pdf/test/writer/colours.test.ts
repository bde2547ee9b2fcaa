import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { srgbProfile } from '../../src/document/srgb.js'
import type { Reference, Value as Written } from '../../src/file/values.js'
import { createFileWriter, type FileWriter } from '../../src/file/writer.js'
import { writeJpeg } from '../../src/pictures/jpeg.js'
import { writePng } from '../../src/pictures/png.js'
import { type Dictionary, Reader } from '../support/reader.js'

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const u16 = (value: number): number[] => [value >> 8, value & 0xff]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
const profile = srgbProfile()

interface Header {
  channels?: number
  profile?: Uint8Array
  adobe?: boolean
}

/** The header of a JPEG, 40 pixels wide and 20 high. */
function jpeg({ channels = 3, profile, adobe = false }: Header): Uint8Array {
  const segment = (marker: number, data: number[]) => [0xff, marker, ...u16(data.length + 2), ...data]
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...(profile ? segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, ...profile]) : []),
    ...(adobe ? segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 2]) : []),
    ...segment(0xc0, [8, 0, 20, 0, 40, channels, ...Array(channels * 3).fill(0)]),
    ...[0xff, 0xd9],
  ])
}

/** A PNG of two pixels. */
function png(bits: number, type: number, row: number[], extra: [string, number[]][] = []): Uint8Array {
  const chunk = (name: string, data: readonly number[]) => [
    ...u32(data.length),
    ...ascii(name),
    ...data,
    ...u32(0),
  ]
  return Uint8Array.from([
    ...[0x89, ...ascii('PNG\r\n\x1a\n')],
    ...chunk('IHDR', [...u32(2), ...u32(1), bits, type, 0, 0, 0]),
    ...extra.flatMap(([name, data]) => chunk(name, data)),
    ...chunk('IDAT', [...deflateSync(Uint8Array.from([0, ...row]))]),
    ...chunk('IEND', []),
  ])
}

async function written(
  write: (writer: FileWriter) => Reference,
): Promise<{ image: Dictionary; file: Reader }> {
  const writer = createFileWriter({
    version: '1.7',
    id: new Uint8Array(16),
    deflate: async (bytes) => deflateSync(bytes),
  })
  const end = (data: { [key: string]: Written }): Reference => {
    const ref = writer.ref(data)
    ref.end()
    return ref
  }
  Object.assign(writer.catalog, { Image: write(writer), Pages: end({ Type: 'Pages', Kids: [], Count: 0 }) })
  const file = await Reader.open(new Uint8Array(Buffer.concat(await writer.finish(end({})))))
  return { image: file.dictionary(file.catalog.Image), file }
}

describe('colours of pictures', () => {
  it('of a JPEG are those of its own profile', async () => {
    const { image, file } = await written((writer) => writeJpeg(jpeg({ profile }), undefined, writer))
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
    const { image } = await written((writer) => writeJpeg(jpeg({ profile: bad }), undefined, writer))
    expect(image.ColorSpace).toBe('/DeviceRGB')
  })

  it('of inks that Adobe wrote are turned round', async () => {
    const { image } = await written((writer) =>
      writeJpeg(jpeg({ channels: 4, adobe: true }), undefined, writer),
    )
    expect(image).toMatchObject({ ColorSpace: '/DeviceCMYK', Decode: [1, 0, 1, 0, 1, 0, 1, 0] })
  })

  it('of a PNG are those of its profile, packed as they were', async () => {
    const packed = [...ascii('sRGB'), 0, 0, ...deflateSync(profile)]
    const bytes = png(8, 2, [1, 2, 3, 4, 5, 6], [['iCCP', packed]])
    const { image, file } = await written((writer) => writePng(bytes, writer))
    expect(file.array(image.ColorSpace)[0]).toBe('/ICCBased')
    expect(image).toMatchObject({
      Filter: '/FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 3, Columns: 2 },
    })
  })

  it('of a palette are its entries; clear ones become a mask', async () => {
    const palette: [string, number[]] = ['PLTE', [255, 0, 0, 0, 0, 255]]
    const { image } = await written((writer) => writePng(png(1, 3, [0b01000000], [palette]), writer))
    expect(image).toMatchObject({
      BitsPerComponent: 1,
      ColorSpace: ['/Indexed', '/DeviceRGB', 1, expect.any(String)],
    })
    const clear = await written((writer) =>
      writePng(png(1, 3, [0b01000000], [palette, ['tRNS', [255, 0]]]), writer),
    )
    const mask = [...clear.file.stream(clear.image.SMask)].map((byte) => byte.charCodeAt(0))
    expect(mask).toEqual([2, 255, 0])
  })

  it('of sixteen bits stay so; one that is clear is named', async () => {
    const clear: [string, number[]] = ['tRNS', [1, 2]]
    const { image } = await written((writer) => writePng(png(16, 0, [1, 2, 3, 4], [clear]), writer))
    expect(image).toMatchObject({ BitsPerComponent: 16, ColorSpace: '/DeviceGray', Mask: [0x0102, 0x0102] })
  })

  it('with their opacity woven in are taken apart', async () => {
    const { image, file } = await written((writer) => writePng(png(8, 4, [10, 255, 20, 128]), writer))
    expect(image).toMatchObject({ ColorSpace: '/DeviceGray', BitsPerComponent: 8 })
    expect([...file.stream(image.SMask)].map((byte) => byte.charCodeAt(0))).toEqual([1, 255, 129])
  })
})

it('the profile of sRGB is one that readers know', () => {
  const text = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))
  expect([text(12), text(16), text(20), text(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
  expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length)
})
