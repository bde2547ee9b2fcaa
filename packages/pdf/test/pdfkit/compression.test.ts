import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bytesOf, emptyDocument, saved } from '../support/document.js'
import { latin1 } from '../support/pdfkit.js'

const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256)
const text = latin1(bytes)

describe('compression', () => {
  it('is the deflate that was given, for every stream but metadata and what has a filter', async () => {
    const file = await saved((pdf) => {
      pdf.catalog.Streams = [
        pdf.stream({}, bytes),
        pdf.stream({ Filter: 'FlateDecode' }, deflateSync(bytes)),
        pdf.stream({ Type: 'Metadata' }, bytes),
      ]
    })
    const streams = file.array(file.catalog.Streams)
    expect(streams.map((one) => file.stream(one))).toEqual([text, text, text])
    expect(streams.map((one) => file.dictionary(one).Filter)).toEqual([
      '/FlateDecode',
      '/FlateDecode',
      undefined,
    ])
  })

  it('may end in any order: the file is the same', async () => {
    const made = async (delay: (call: number) => number): Promise<Uint8Array> => {
      let calls = 0
      const pdf = emptyDocument({
        async deflate(bytes) {
          await new Promise((resolve) => setTimeout(resolve, delay(calls++)))
          return deflateSync(bytes)
        },
      })
      pdf.catalog.Streams = [1, 2, 3, 4].map((byte) => pdf.stream({}, Uint8Array.of(byte)))
      return bytesOf(pdf)
    }
    expect(await made((call) => call)).toEqual(await made((call) => 10 - call))
  })

  it('that fails, fails the document', async () => {
    const pdf = emptyDocument({ deflate: () => Promise.reject(new Error('No memory')) })
    await expect(pdf.finish()).rejects.toThrow('No memory')
  })
})
