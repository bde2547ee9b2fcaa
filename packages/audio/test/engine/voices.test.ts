import { chooseVoices, type Engine, toneEngine, type Voice } from '@lectern/audio'
import { describe, expect, it } from 'vitest'

const voice = (id: string, ...langs: string[]): Voice => ({ id, name: id, langs })
const engine: Engine = {
  ...toneEngine(),
  voices: async () => [voice('ada', 'en'), voice('bob', 'en'), voice('claire', 'fr')],
}

describe('voices by role', () => {
  it('are heard where they speak the language', async () => {
    const voices = await chooseVoices(engine, 'en', 'ada', { quotation: 'bob' })
    expect(voices.for('en')?.id).toBe('ada')
    expect(voices.for('en', 'quotation')?.id).toBe('bob')
    expect(voices.for('en', 'note')?.id).toBe('ada')
    expect(voices.for('fr', 'quotation')?.id).toBe('claire')
  })

  it('that are gone leave the narrator', async () => {
    const voices = await chooseVoices(engine, 'en', 'ada', { quotation: 'bob' })
    voices.lose('bob')
    expect(voices.for('en', 'quotation')?.id).toBe('ada')
  })

  it('that nobody has are a wrong call', async () => {
    await expect(chooseVoices(engine, 'en', 'ada', { note: 'zoe' })).rejects.toMatchObject({
      code: 'unknown-voice',
    })
  })
})

describe('a language without a region', () => {
  const world: Engine = {
    ...toneEngine(),
    voices: async () => [
      voice('london', 'en', 'en-GB'),
      voice('boston', 'en-US', 'en'),
      voice('lisbon', 'pt', 'pt-PT'),
      voice('rio', 'pt-BR', 'pt'),
      voice('paris', 'fr', 'fr-FR'),
      voice('quebec', 'fr-CA', 'fr'),
      voice('rome', 'it'),
    ],
  }

  it.each([
    ['en', 'boston'],
    ['pt', 'rio'],
    ['fr', 'paris'],
    ['it', 'rome'],
  ])('has the voice of the region whose figures are read: %s', async (lang, id) =>
    expect((await chooseVoices(world, lang, undefined)).for(lang)?.id).toBe(id),
  )

  it('keeps the region that is declared, and the voice that was asked for', async () => {
    expect((await chooseVoices(world, 'en-GB', undefined)).main.id).toBe('london')
    expect((await chooseVoices(world, 'pt-PT', undefined)).main.id).toBe('lisbon')
    expect((await chooseVoices(world, 'en', 'london')).main.id).toBe('london')
  })
})
