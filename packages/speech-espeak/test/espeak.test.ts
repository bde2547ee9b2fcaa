import { chooseVoices, type Engine, type Utterance } from '@lectern/audio'
import { sha256 } from '@lectern/core'
import { espeak } from '@lectern/speech-espeak'
import { afterAll, describe, expect, it } from 'vitest'

const engine = espeak({ workers: 2 })
afterAll(() => engine.close())

const said = (text: string): Utterance => ({ parts: [{ text, lang: 'en' }] })
const speak = (utterance: Utterance, by: Engine = engine, voice = 'en-US') =>
  by.synthesize({ utterance, voice, lang: 'en', rate: 1 })

async function hashOf(text: string, by: Engine = engine): Promise<string> {
  const { pcm } = await speak(said(text), by)
  return sha256(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength))
}

describe('espeak', () => {
  it('makes sound, not silence', async () => {
    const { pcm, sampleRate } = await speak(said('The ferry leaves at noon.'))
    expect(pcm.length / sampleRate).toBeGreaterThan(1)
    expect(pcm.some((sample) => Math.abs(sample) > 3000)).toBe(true)
  })

  it('gives the same samples for the same words, in any order, on any worker', async () => {
    const texts = ['One.', 'Two words.', 'One.', 'A third, longer sentence.', 'One.']
    const together = await Promise.all(texts.map((text) => hashOf(text)))
    const alone = espeak({ workers: 1 })
    const apart: string[] = []
    for (const text of [...texts].reverse()) apart.unshift(await hashOf(text, alone))
    await alone.close()
    expect(apart).toEqual(together)
  })

  it('has voices with different names, for many languages', async () => {
    const voices = await engine.voices()
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length)
    const langs = voices.flatMap((voice) => voice.langs)
    for (const lang of ['en', 'fr', 'de', 'es', 'ar', 'ko', 'yue', 'hi']) expect(langs).toContain(lang)
  })

  it.each([
    ['en', 'en-US'],
    ['en-US', 'en-US'],
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['fr-CH', 'fr-CH'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt'],
  ])('reads %s with the voice of its region: %s', async (lang, id) =>
    expect((await chooseVoices(engine, lang, undefined)).main.id).toBe(id),
  )

  it('does not offer the languages that it would spell out', async () => {
    const langs = (await engine.voices()).flatMap((voice) => voice.langs.map((lang) => lang.split('-')[0]))
    for (const lang of ['ja', 'zh', 'cmn', 'hak']) expect(langs).not.toContain(lang)
  })

  it('speaks a part in another language otherwise', async () => {
    const french = { parts: [{ text: 'Paris', lang: 'fr' }] }
    expect((await speak(french)).pcm.length).not.toBe((await speak(said('Paris'))).pcm.length)
  })

  it('tells where each word begins, in order, in the words of the text', async () => {
    const text = 'Café and tea, 😀 then rest.'
    const { words = [], pcm } = await speak(said(text))
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(
      expect.arrayContaining(['Café', 'and', 'tea', 'rest']),
    )
    for (const [index, word] of words.entries()) {
      expect(word.at).toBeGreaterThanOrEqual(words[index - 1]?.at ?? 0)
      expect(word.at).toBeLessThanOrEqual(pcm.length)
    }
  })

  it('does not obey phoneme brackets or markup in an author’s text', async () => {
    expect((await speak(said('a <break time="5s"/> b'))).pcm.length).toBeLessThan(22_050 * 6)
    const injected = await speak(said("[[h@l'oU]]"))
    const spelled = await speak(said("[ [h@l'oU]]"))
    expect(injected.pcm.length).toBe(spelled.pcm.length)
  })

  it('refuses a voice that does not exist', async () => {
    await expect(speak(said('Hello.'), engine, 'klingon-x')).rejects.toMatchObject({ code: 'unknown-voice' })
  })

  it('speaks faster and slower', async () => {
    const at = async (rate: number) =>
      (await engine.synthesize({ utterance: said('A sentence of words.'), voice: 'en-US', lang: 'en', rate }))
        .pcm.length
    expect(await at(2)).toBeLessThan(await at(1))
    expect(await at(0.6)).toBeGreaterThan(await at(1))
  })

  it('obeys an abort signal', async () => {
    const signal = AbortSignal.abort()
    const request = { utterance: said('Hello.'), voice: 'en-US', lang: 'en', rate: 1, signal }
    await expect(engine.synthesize(request)).rejects.toThrow()
  })

  it('stops in the middle of a sentence, and speaks the next one', async () => {
    const own = espeak({ workers: 1 })
    await speak(said('Ready.'), own)
    const stop = new AbortController()
    const long = own.synthesize({
      utterance: said('A very long sentence about ferries and clocks, '.repeat(1500)),
      voice: 'en-US',
      lang: 'en',
      rate: 1,
      signal: stop.signal,
    })
    setTimeout(() => stop.abort(new Error('enough')), 50)
    await expect(long).rejects.toThrow('enough')
    expect((await speak(said('And on.'), own)).pcm.length).toBeGreaterThan(1000)
    await own.close()
  })
})
