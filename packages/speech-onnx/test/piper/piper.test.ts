import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { piper } from '@lectern/speech-onnx/piper'
import { testEngine } from '@lectern/testkit'
import { afterAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('./fake-piper.mjs', import.meta.url))
const models = mkdtempSync(join(tmpdir(), 'lectern-piper-test-'))
afterAll(() => rmSync(models, { recursive: true }))

function model(name: string, description: unknown): void {
  writeFileSync(join(models, `${name}.onnx`), '')
  writeFileSync(join(models, `${name}.onnx.json`), JSON.stringify(description))
}
model('en_GB-alba-medium', { audio: { sample_rate: 22_050 }, language: { code: 'en_GB' } })
model('de_DE-several-low', {
  audio: { sample_rate: 16_000 },
  language: { code: 'de_DE' },
  speaker_id_map: { anna: 0, bert: 1 },
})
writeFileSync(join(models, 'without-description.onnx'), '')
model('with-nothing', null)
writeFileSync(join(models, 'half.onnx'), '')
writeFileSync(join(models, 'half.onnx.json'), '{"audio": {"sample')

/** A real piper, to be asked for by whoever has one: LECTERN_PIPER is the program, LECTERN_PIPER_MODELS a folder with an English voice. */
const { LECTERN_PIPER: realProgram, LECTERN_PIPER_MODELS: realModels } = process.env
describe.runIf(realModels)('a real piper keeps the contract', { timeout: 120_000 }, () =>
  testEngine(() => piper({ models: realModels ?? '', ...(realProgram ? { program: realProgram } : {}) }), it),
)

// Skipped on Windows, where a script is no program.
const whenScripts = process.platform === 'win32' ? describe.skip : describe

whenScripts('piper', () => {
  describe('keeps the contract', () => testEngine(() => piper({ models, program }), it))

  it('offers each model, and each speaker of one that has several', async () => {
    const engine = await piper({ models, program })
    expect(await engine.voices()).toEqual([
      { id: 'de_DE-several-low#anna', name: 'de_DE-several-low, anna', langs: ['de-DE'], bytes: 0 },
      { id: 'de_DE-several-low#bert', name: 'de_DE-several-low, bert', langs: ['de-DE'], bytes: 0 },
      { id: 'en_GB-alba-medium', name: 'en_GB-alba-medium', langs: ['en-GB'], bytes: 0 },
    ])
  })

  it('answers at the rate of the model', async () => {
    const engine = await piper({ models, program })
    const request = { utterance: { parts: [{ text: 'Hallo.', lang: 'de' }] }, lang: 'de', rate: 1 }
    const { sampleRate } = await engine.synthesize({ ...request, voice: 'de_DE-several-low#anna' })
    expect(sampleRate).toBe(16_000)
  })

  const say = (text: string) => ({
    utterance: { parts: [{ text, lang: 'en' }] },
    voice: 'en_GB-alba-medium',
    lang: 'en',
    rate: 1,
  })

  it('says why piper failed, in its own last words', async () => {
    const engine = await piper({ models, program })
    await expect(engine.synthesize(say('…'))).rejects.toMatchObject({
      code: 'engine-failed',
      message: 'piper failed: wave.Error: # channels not specified',
    })
  })

  it('parts brackets, however many there are', async () => {
    const engine = await piper({ models, program })
    expect((await engine.synthesize(say('[[[x]] and [[[[y]]'))).pcm.length).toBeGreaterThan(0)
  })

  it('leaves no folder behind', async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))
    const engine = await piper({ models, program })
    await engine.synthesize(say('Hello.'))
    await engine.synthesize(say('…')).catch(() => undefined)
    expect(left().filter((name) => name.startsWith('lectern-piper-'))).toEqual([])
  })
})

describe('what is not there is said', () => {
  it('the program', () =>
    expect(piper({ models, program: '/no/such/piper' })).rejects.toMatchObject({
      code: 'no-engine',
      message: 'There is no such program: "/no/such/piper"',
    }))
  whenScripts('a program that is something else', () => {
    it('and fails', () =>
      expect(piper({ models, program: 'false' })).rejects.toMatchObject({
        code: 'no-engine',
        message: 'This program is not piper: "false"',
      }))
  })
  whenScripts('the models', () => {
    it('no folder', () =>
      expect(piper({ models: '/no/such/folder', program })).rejects.toMatchObject({
        code: 'no-engine',
        hint: expect.stringContaining('.onnx.json'),
      }))
  })
})
