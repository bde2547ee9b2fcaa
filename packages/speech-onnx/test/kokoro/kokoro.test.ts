import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@lectern/core'
import { espeakPhonemes } from '@lectern/speech-espeak'
import { kokoro } from '@lectern/speech-onnx/kokoro'
import { testEngine } from '@lectern/testkit'
import { afterAll, describe, expect, it } from 'vitest'
import { tinyModel } from './tiny-model.js'

const models = mkdtempSync(join(tmpdir(), 'lectern-kokoro-test-'))

/** 510 styles: the pitch of each, in radians a sample, is given. */
function voice(name: string, pitchOf: (style: number) => number): void {
  const styles = Float32Array.from({ length: 510 * 256 }, (_, index) => pitchOf(Math.floor(index / 256)))
  writeFileSync(join(models, name), styles)
}
writeFileSync(join(models, 'kokoro.onnx'), tinyModel())
voice('ef_dora.bin', () => 0.05)
voice('pm_alex.bin', (style) => 0.01 * (style + 1))
voice('af_heart.bin', () => 0.05)
voice('jf_alpha.bin', () => 0.05)
writeFileSync(join(models, 'im_nicola.bin'), 'half of a voice')

const open = () => kokoro({ models, phonemes: espeakPhonemes(), workers: 1 })
const engine = await open()
afterAll(async () => {
  await engine.close()
  rmSync(models, { recursive: true })
})
const speak = (text: string, id = 'ef_dora', lang = 'es', ipa?: string) => {
  const part = ipa === undefined ? { text, lang } : { text, lang, ipa }
  return engine.synthesize({ utterance: { parts: [part] }, voice: id, lang, rate: 1 })
}
/** The tiny net hums for 1,200 samples a phoneme; a pad stands at both ends. */
const phonemes = ({ pcm }: { pcm: Int16Array }) => pcm.length / 1200 - 2

describe('Kokoro keeps the contract, with a tiny net', () => {
  // One engine for all cases: what is closed is closed at the end.
  testEngine(() => ({ ...engine, close: async () => {} }), it, {
    lang: 'es',
    sentence: 'El ferry sale a mediodía.',
  })
})

/** The real model, to be asked for by whoever has one: LECTERN_KOKORO is its folder, with a Spanish voice. */
const real = process.env.LECTERN_KOKORO
describe.runIf(real)('Kokoro keeps the contract, with the real net', { timeout: 600_000 }, () =>
  testEngine(() => kokoro({ models: real ?? '', phonemes: espeakPhonemes(), workers: 1 }), it, {
    lang: 'es',
    sentence: 'El ferry sale a mediodía.',
  }),
)

describe('Kokoro', () => {
  it('offers each voice in its language, and none whose phonemes espeak-ng does not know', async () => {
    const net = tinyModel()
    const bytes = net.length + 522_240
    const model = { name: 'kokoro.onnx', sha256: sha256(net) }
    expect(await engine.voices()).toEqual([
      { id: 'af_heart', name: 'Heart', langs: ['en-US', 'en'], bytes, model },
      { id: 'ef_dora', name: 'Dora', langs: ['es'], bytes, model },
      { id: 'pm_alex', name: 'Alex', langs: ['pt-BR', 'pt'], bytes, model },
    ])
  })

  it('says every phoneme and mark, and affricates as one', async () => {
    expect(phonemes(await speak('Sí.'))).toBe([...'sˈi.'].length)
    expect(phonemes(await speak('Chico, ¿no?'))).toBe([...'ʧˈiko, nˈo?'].length)
  })

  it('reads in the language of the voice', async () => {
    expect(phonemes(await speak('chat', 'ef_dora'))).toBe([...'ʧˈat'].length)
    expect(phonemes(await speak('chat', 'af_heart', 'en'))).toBe([...'ʧˈæt'].length)
  })

  it('takes the style for so many phonemes', async () => {
    const crossings = ({ pcm }: { pcm: Int16Array }) =>
      pcm.reduce((sum, sample, at) => sum + (sample < 0 && (pcm[at - 1] ?? 0) >= 0 ? 1 : 0), 0) / pcm.length
    const hertzOf = async (text: string) => {
      const speech = await speak(text, 'pm_alex', 'pt-BR')
      return { pitch: crossings(speech) * 2 * Math.PI, phonemes: phonemes(speech) }
    }
    for (const text of ['Sim.', 'O rio subiu durante a noite.']) {
      const { pitch, phonemes } = await hertzOf(text)
      expect(pitch).toBeGreaterThan(0.01 * phonemes * 0.95)
      expect(pitch).toBeLessThan(0.01 * phonemes * 1.05)
    }
  })

  it('says what an author spells, and the written word where a sound is none of the net', async () => {
    expect(phonemes(await speak('queso', 'ef_dora', 'es', 'ˈtʃɑ̃'))).toBe([...'ˈʧɑ\u0303'].length)
    expect(phonemes(await speak('queso', 'ef_dora', 'es', 'ǃǁ'))).toBe(phonemes(await speak('queso')))
  })

  it('parts a long sentence at its marks, and loses none of it', async () => {
    const clause = 'la barca que llegó tarde volvió al puerto,'
    const one = phonemes(await speak(clause))
    const speech = await speak(Array.from({ length: 20 }, () => clause).join(' '))
    expect(phonemes(speech)).toBeGreaterThan(20 * one)
  })

  it('has nothing to say of nothing', async () => {
    expect((await speak(' … — ')).pcm).toHaveLength(0)
  })

  it.each(['/no/such/folder', tmpdir()])('says what is not there: %s', async (folder) => {
    const call = kokoro({ models: folder, phonemes: espeakPhonemes() })
    await expect(call).rejects.toMatchObject({ code: 'no-engine', hint: expect.stringContaining('.onnx') })
  })
})
