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
