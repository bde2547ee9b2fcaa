import { chunkedFile, outputFile, readAll } from '@lectern/core'
import { expect, it } from 'vitest'

it('a file in pieces is the same file', async () => {
  const whole = outputFile('a/b.txt', 'text/plain', 'Hello, world')
  const pieces = ['Hel', '', 'lo, world'].map((text) => new TextEncoder().encode(text))
  const chunked = chunkedFile('a/b.txt', 'text/plain', pieces)
  expect(chunked).toMatchObject({ path: whole.path, size: whole.size, sha256: whole.sha256 })
  expect(await readAll(chunked)).toEqual(await readAll(whole))
  expect(() => chunkedFile('../b.txt', 'text/plain', pieces)).toThrow(/Unsafe/)
})
