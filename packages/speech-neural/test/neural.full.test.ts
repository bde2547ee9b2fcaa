import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { neural } from '@lectern/speech-neural'
import { testEngine } from '@lectern/testkit'
import { afterAll, describe, expect, it } from 'vitest'
import { acousticModel, modelVersion } from '../dist/version.js'

describe('the contract of engines', () => {
  testEngine(() => neural({ workers: 1 }), it)
})

const engine = neural({ workers: 2 })
afterAll(() => engine.close())
const speak = (text: string, rate = 1) =>
  engine.synthesize({ utterance: { parts: [{ text, lang: 'en' }] }, voice: 'heart', lang: 'en', rate })

describe('the voice', () => {
  it('says each printed word at its time', async () => {
    const text = 'The ferry leaves at noon.'
    const { words = [], pcm } = await speak(text)
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual([
      'The',
      'ferry',
      'leaves',
      'at',
      'noon',
    ])
    const times = words.map(({ at }) => at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThan(pcm.length)
  })

  it('says a long sentence in several breaths, every word once', async () => {
    const text = `${'The ferry, which was late again, left the harbour at noon, '.repeat(12)}and came back.`
    const { words = [] } = await speak(text)
    const count = text.split(' ').length
    expect(words).toHaveLength(count)
  })

  it('gives the same samples on whichever worker', async () => {
    const texts = ['One.', 'A longer second sentence.', 'One.', 'One.']
    const [first, , third, fourth] = await Promise.all(texts.map((text) => speak(text)))
    expect(Buffer.from(third!.pcm.buffer).equals(Buffer.from(first!.pcm.buffer))).toBe(true)
    expect(Buffer.from(fourth!.pcm.buffer).equals(Buffer.from(first!.pcm.buffer))).toBe(true)
  })

  it('has nothing to say of nothing', async () => {
    expect((await speak(' … ')).words).toEqual([])
  })
})

describe('the assets', () => {
  const sums: Record<string, string> = JSON.parse(
    readFileSync(new URL('../assets/checksums.json', import.meta.url), 'utf8'),
  )

  it.each(Object.entries(sums))('%s is the file that was pinned', (name, expected) => {
    const bytes = readFileSync(new URL(`../assets/${name}`, import.meta.url))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(expected)
  })

  it.each(['hibari.onnx', 'unknown-words.onnx'])(
    '%s has no node whose kernel V8 compiles anew, in 217 MB',
    (name) => {
      const bytes = readFileSync(new URL(`../assets/${name}`, import.meta.url))
      // NodeProto.op_type is field 4 (onnx.proto3).
      expect(bytes.includes('\x22\x04Cast')).toBe(false)
      expect(bytes.includes('\x22\x06MatMul')).toBe(true)
    },
  )

  it('gives its version the checksum of the model', () => {
    expect(acousticModel.sha256).toBe(sums['hibari.onnx'])
    expect(modelVersion).toMatch(new RegExp(`^0\\.2\\.1\\+${sums['hibari.onnx']?.slice(0, 12)}\\.\\d+$`))
  })
})
