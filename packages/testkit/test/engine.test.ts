import { toneEngine } from '@lectern/audio'
import { espeak } from '@lectern/speech-espeak'
import { type Register, testEngine } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'

describe('the tone engine', () => testEngine(toneEngine, it))
describe('the embedded engine', () => testEngine(() => espeak({ workers: 2 }), it))

describe('an engine that breaks the contract is found out', () => {
  const broken = {
    'makes sound': { synthesize: async () => ({ pcm: new Int16Array(22050), sampleRate: 22050 }) },
    'refuses a voice that it does not have': {
      synthesize: async () => ({ pcm: new Int16Array(22050).fill(900), sampleRate: 22050 }),
    },
    'has voices with names and languages': {
      voices: async () => [{ id: 'a', name: 'A', langs: ['not_a_tag'] }],
    },
    'states its id, name, version and licence': { id: 'Two Words' },
  }
  it.each(Object.entries(broken))('%s', async (name, change) => {
    const cases = new Map<string, () => Promise<void>>()
    const register: Register = (title, run) => void cases.set(title, run)
    testEngine(() => ({ ...toneEngine({ langs: ['en'] }), ...change }), register)
    await expect(cases.get(name)?.()).rejects.toThrow()
  })
})
