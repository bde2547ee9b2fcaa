import {
  type AudioOptions,
  estimateSpeech,
  type SpeechCache,
  type SpeechRequest,
  toneEngine,
} from '@lectern/audio'
import { describe, expect, it, vi } from 'vitest'
import { article, make, p, story } from './make.js'

const price = { amount: 15, currency: 'USD', characters: 1_000_000 }

/** An engine that is paid for, and what it was given. */
function paid() {
  const engine = toneEngine()
  Object.assign(engine.capabilities, { price, network: true })
  return { engine, synthesize: vi.spyOn(engine, 'synthesize') }
}

const given = ({ synthesize }: ReturnType<typeof paid>) =>
  synthesize.mock.calls.map(([{ utterance }]) => utterance.parts.map(({ text }) => text).join(' '))

function memory(): SpeechCache {
  const store = new Map<string, Uint8Array>()
  return { get: async (key) => store.get(key), set: async (key, bytes) => void store.set(key, bytes) }
}

const estimate = async (options: AudioOptions, blocks = story) =>
  estimateSpeech(await article(blocks), options)

describe('an estimate', () => {
  it('speaks nothing', async () => {
    const engine = paid()
    await estimate({ engine: engine.engine })
    expect(engine.synthesize).not.toHaveBeenCalled()
  })

  it('counts what the engine is given afterwards, to the character', async () => {
    const engine = paid()
    const { characters, calls, cached } = await estimate({ engine: engine.engine })
    await make(story, { engine: engine.engine })
    expect(characters).toBe(given(engine).join('').length)
    expect([calls, cached]).toEqual([engine.synthesize.mock.calls.length, 0])
  })

  it('has the cost at the price of the engine', async () => {
    const { characters, cost, network } = await estimate({ engine: paid().engine })
    expect(cost).toBeCloseTo((characters * 15) / 1_000_000, 12)
    expect(network).toBe(true)
  })

  it('has no cost where nobody asks for money', async () => {
    const made = await estimate({ engine: toneEngine() })
    expect(made).not.toHaveProperty('cost')
    expect(made).not.toHaveProperty('price')
  })

  it('asks nothing for what was spoken before, and for an edit what is new', async () => {
    const cache = memory()
    await make(story, { engine: paid().engine, cache })
    const again = await estimate({ engine: paid().engine, cache })
    expect(again).toMatchObject({ cached: again.characters, calls: 0, cost: 0 })
    const edited = await estimate({ engine: paid().engine, cache }, [...story, p('New.')])
    expect(edited).toMatchObject({ calls: 1, characters: again.characters + 'New.'.length })
  })

  it('knows what was spoken together, a call for several sentences', async () => {
    const engine = toneEngine()
    const synthesizeTogether = vi.fn((requests: readonly SpeechRequest[]) =>
      Promise.all(requests.map((request) => engine.synthesize(request))),
    )
    const options = { engine: { ...engine, synthesizeTogether }, cache: memory() }
    const before = await estimate(options)
    expect(before).toMatchObject({ cached: 0, calls: 3 })
    await make(story, options)
    expect(synthesizeTogether).toHaveBeenCalledTimes(3)
    const after = { characters: before.characters, cached: before.characters, calls: 0 }
    expect(await estimate(options)).toMatchObject(after)
  })

  it('knows the voices of quotations, as the sound does', async () => {
    const blocks = [{ type: 'blockquote' as const, children: [p('Quoted.') as never] }]
    const engine = toneEngine({ langs: ['en', 'en-GB'] })
    const options = { engine, cache: memory(), voices: { quotation: 'tone-en-GB' } }
    await make(blocks, options)
    expect(await estimate(options, blocks)).toMatchObject({ calls: 0 })
  })
})

describe('maxCharacters', () => {
  it('refuses more, before anything is spoken', async () => {
    const engine = paid()
    const { characters } = await estimate({ engine: engine.engine })
    await expect(make(story, { engine: engine.engine, maxCharacters: characters - 1 })).rejects.toMatchObject(
      {
        code: 'too-large',
        message: `Speech would take ${characters} characters; the limit is ${characters - 1}`,
        hint: expect.stringContaining('maxCharacters'),
      },
    )
    expect(engine.synthesize).not.toHaveBeenCalled()
  })

  it('lets as many pass', async () => {
    const engine = paid()
    const { characters } = await estimate({ engine: engine.engine })
    const made = await make(story, { engine: engine.engine, maxCharacters: characters })
    expect(made.edition.files.length).toBeGreaterThan(0)
  })
})
