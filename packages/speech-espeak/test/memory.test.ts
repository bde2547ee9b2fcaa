import load from '@echogarden/espeak-ng-emscripten'
import { espeak } from '@lectern/speech-espeak'
import { expect, it } from 'vitest'
import { dataOnDemand } from '../src/data.js'
import { withOwnMemory } from '../src/heap.js'

it('samples lie in memory that is used again once they are done with', async () => {
  const engine = espeak({ workers: 1 })
  const speak = (text: string) =>
    engine.synthesize({ utterance: { parts: [{ text, lang: 'en' }] }, voice: 'en-US', lang: 'en', rate: 1 })
  try {
    const first = await speak('The ferry leaves at noon.')
    const second = await speak('It comes back when the tide allows.')
    expect(second.pcm.buffer).not.toBe(first.pcm.buffer)
    const samples = first.pcm.slice()
    first.release?.()
    const again = await speak('The ferry leaves at noon.')
    expect(again.pcm.buffer).toBe(first.pcm.buffer)
    expect(again.pcm).toEqual(samples)
  } finally {
    await engine.close()
  }
})

/** That of a `WebAssembly.Memory` cannot be given away; any other is empty afterwards. */
function isOwn(memory: ArrayBufferLike): boolean {
  structuredClone(memory, { transfer: [memory as ArrayBuffer] })
  return memory.byteLength > 0
}

it("espeak-ng's own memory is no part of malloc's", async () => {
  const usual = ArrayBuffer
  const { HEAP8 } = await withOwnMemory(() => load(dataOnDemand()))
  expect(isOwn(HEAP8.buffer)).toBe(true)
  expect(ArrayBuffer).toBe(usual)
  expect(isOwn(new ArrayBuffer(HEAP8.length))).toBe(false)
})
