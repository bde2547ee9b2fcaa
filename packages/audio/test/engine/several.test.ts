import { type Engine, severalEngines, toneEngine, type Voice } from '@lectern/audio'
import { describe, expect, it } from 'vitest'
import { make, p, soundOf } from '../make.js'

/** An engine of tones that says which of several it is. */
function engine(id: string, voices: readonly Voice[], spoken: string[] = []): Engine {
  const tones = toneEngine()
  return {
    ...tones,
    id,
    name: id,
    voices: async () => voices,
    synthesize: async (request) => {
      spoken.push(`${id}:${request.voice}`)
      return await tones.synthesize({ ...request, voice: (await tones.voices())[0]?.id ?? '' })
    },
  }
}

const heart = { id: 'heart', name: 'Heart', langs: ['en-US', 'en'] }
const british = { id: 'en-GB', name: 'British', langs: ['en-GB', 'en'] }
const french = { id: 'fr', name: 'French', langs: ['fr'] }

describe('several engines as one', () => {
  it('leave each language to the first engine that has it', async () => {
    const both = severalEngines([engine('good', [heart]), engine('wide', [british, french])])
    expect((await both.voices()).map(({ id, langs }) => [id, ...langs])).toEqual([
      ['heart', 'en-US', 'en'],
      ['fr', 'fr'],
    ])
  })

  it('tell voices of one name apart', async () => {
    const spoken: string[] = []
    const voice = (lang: string) => ({ id: 'default', name: 'Default', langs: [lang] })
    const both = severalEngines([engine('one', [voice('en')], spoken), engine('two', [voice('fr')], spoken)])
    const ids = (await both.voices()).map(({ id }) => id)
    expect(ids).toEqual(['default', 'two:default'])
    for (const id of ids)
      await both.synthesize({
        utterance: { parts: [{ text: 'x', lang: 'en' }] },
        voice: id,
        lang: 'en',
        rate: 1,
      })
    expect(spoken).toEqual(['one:default', 'two:default'])
  })

  it('say whose voice it is', async () => {
    const both = severalEngines([engine('good', [heart]), engine('wide', [french])])
    expect((await both.voices()).map(({ spokenBy }) => spokenBy)).toEqual(['good', 'wide'])
  })

  it('speak by the engine whose voice was asked for', async () => {
    const spoken: string[] = []
    const both = severalEngines([engine('good', [heart], spoken), engine('wide', [french], spoken)])
    for (const voice of ['fr', 'heart'])
      await both.synthesize({ utterance: { parts: [{ text: 'x', lang: 'en' }] }, voice, lang: 'en', rate: 1 })
    expect(spoken).toEqual(['wide:fr', 'good:heart'])
  })

  it('refuse a voice that none of them has', async () => {
    const both = severalEngines([engine('good', [heart])])
    const request = { utterance: { parts: [] }, voice: 'nobody', lang: 'en', rate: 1 }
    await expect(both.synthesize(request)).rejects.toMatchObject({ code: 'unknown-voice' })
  })

  it('change their version when one of them does, so that nothing old is taken from a cache', () => {
    const version = (other: string) =>
      severalEngines([engine('good', [heart]), { ...engine('wide', [french]), version: other }]).version
    expect(version('1')).not.toBe(version('2'))
  })
})

it('no engines are refused', () => {
  const engines: unknown[] = [[]]
  expect(() => Reflect.apply(severalEngines, undefined, engines)).toThrow(/was given no engine/)
})

it('the edition names each voice that is heard, with its accent, its languages and its net, and no other', async () => {
  const model = { name: 'net 1', sha256: 'ab'.repeat(32) }
  const italian = { id: 'it', name: 'Italian', langs: ['it'] }
  const both = severalEngines([
    engine('good', [{ ...heart, license: 'Apache-2.0', model }]),
    engine('wide', [french, italian]),
  ])
  const sound = soundOf(await make([p('Words.'), p('Bonjour.', 'fr'), p('More words.')], { engine: both }))
  expect(sound.voices).toEqual([
    { name: 'Heart', accent: 'en-US', langs: ['en'], engine: 'good', license: 'Apache-2.0', model },
    { name: 'French', accent: 'fr', langs: ['fr'], engine: 'wide', license: both.license },
  ])
})
