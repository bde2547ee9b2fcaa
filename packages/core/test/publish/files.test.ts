import { chunkedFile, memoryScratch, type OutputFile, outputFile, readAll, writtenFile } from '@lectern/core'
import { describe, expect, it } from 'vitest'

it('a file in pieces is the same file', async () => {
  const whole = outputFile('a/b.txt', 'text/plain', 'Hello, world')
  const pieces = ['Hel', '', 'lo, world'].map((text) => new TextEncoder().encode(text))
  const chunked = chunkedFile('a/b.txt', 'text/plain', pieces)
  expect(chunked).toMatchObject({ path: whole.path, size: whole.size, sha256: whole.sha256 })
  expect(await readAll(chunked)).toEqual(await readAll(whole))
  expect(() => chunkedFile('../b.txt', 'text/plain', pieces)).toThrow(/Unsafe/)
})

describe('text that comes in pieces', () => {
  const bytesOf = async (file: OutputFile) => new TextDecoder().decode(await readAll(file))
  const line = (index: number) => `Zeile ${index}: ein naïver Versuch 🙂\n`

  it.each([3, 40_000])('is the file that the whole of it would be: %i lines', async (count) => {
    const lines = Array.from({ length: count }, (_, index) => line(index))
    const { open: _, ...whole } = outputFile('long.txt', 'text/plain', lines.join(''))
    const written = await writtenFile(memoryScratch(), 'long.txt', 'text/plain', lines)
    expect(written).toMatchObject(whole)
    expect(await bytesOf(written)).toBe(lines.join(''))
    // Readable again and again.
    expect(await bytesOf(written)).toBe(lines.join(''))
  })

  it('stands in scratch once it is long, and only then', async () => {
    let files = 0
    const create = () => {
      files++
      return memoryScratch().create()
    }
    await writtenFile({ create }, 'short.txt', 'text/plain', [line(1)])
    expect(files).toBe(0)
    await writtenFile(
      { create },
      'long.txt',
      'text/plain',
      Array.from({ length: 40_000 }, (_, at) => line(at)),
    )
    expect(files).toBe(1)
  })
})
