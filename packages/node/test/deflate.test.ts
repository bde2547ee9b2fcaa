import { inflateSync } from 'node:zlib'
import { batchDeflate, deflate, workerPool } from '@lectern/node'
import { afterAll, expect, it } from 'vitest'

const pool = workerPool(2)
afterAll(() => pool.close())

const streams = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => new TextEncoder().encode(`stream ${index} `.repeat(index + 1)))

it.each([3, 300])('gives the bytes of plain compression for %i calls of one turn', async (count) => {
  const compress = batchDeflate(pool)
  const packed = await Promise.all(streams(count).map((bytes) => compress(bytes)))
  const plain = await Promise.all(streams(count).map((bytes) => deflate(bytes)))
  expect(packed.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
    plain.map((bytes) => Buffer.from(bytes).toString('hex')),
  )
  expect(inflateSync(packed[2] as Uint8Array).toString()).toBe('stream 2 '.repeat(3))
})

it('leaves the bytes that it was given to their owner', async () => {
  const given = streams(100)
  await Promise.all(given.map(batchDeflate(pool)))
  expect(given).toEqual(streams(100))
})

it('rejects what waits when the executor is closed', async () => {
  const closed = workerPool(2)
  const packed = Promise.allSettled(streams(100).map(batchDeflate(closed)))
  await closed.close()
  expect(new Set((await packed).map(({ status }) => status))).toEqual(new Set(['rejected']))
})
