import { afterEach, expect, it, vi } from 'vitest'
import { type Lame, openLame } from '../src/encode/lame.js'

const tone = Float32Array.from({ length: 24_000 }, (_, at) => Math.sin(at / 9) / 2)

function encoded(lame: Lame): Uint8Array {
  lame.configure({ sampleRate: 24_000, channels: 1, bitrate: 64 })
  return Uint8Array.from([...lame.encode([tone]), ...lame.finalize()])
}

afterEach(() => vi.restoreAllMocks())

it('reads LAME from its file on Node, without the HTTP client', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch')
  expect(encoded(await openLame()).length).toBeGreaterThan(7000)
  expect(fetching).not.toHaveBeenCalled()
})

it('takes it from the module elsewhere, and writes the same bytes', async () => {
  const onNode = encoded(await openLame())
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  const fetching = vi.spyOn(globalThis, 'fetch')
  const elsewhere = encoded(await openLame())
  expect(fetching).toHaveBeenCalledTimes(1)
  expect(elsewhere).toEqual(onNode)
})
