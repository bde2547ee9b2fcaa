import { audio, type Engine, type Speech, type SpeechCache, toneEngine, utteranceText } from '@lectern/audio'
import { LecternError, publish } from '@lectern/core'
import { describe, expect, it, vi } from 'vitest'
import { Trouble } from '../src/speak/trouble.js'
import { article, fileOf, h2, make, p, soundOf, story } from './make.js'

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    p(
      `Paragraph number ${index} tells of a ferry. It leaves at noon, and nobody on the island owns a clock.`,
    ),
  )

function memory(): SpeechCache & { store: Map<string, Uint8Array> } {
  const store = new Map<string, Uint8Array>()
  return { store, get: async (key) => store.get(key), set: async (key, bytes) => void store.set(key, bytes) }
}

function counting(): { engine: Engine; calls(): number } {
  const engine = toneEngine()
  const synthesize = vi.spyOn(engine, 'synthesize')
  return { engine, calls: () => synthesize.mock.calls.length }
}

it('encodes what sounds alike once, also where several are begun at once', async () => {
  const cache = memory()
  const set = vi.spyOn(cache, 'set')
  const long = 'This sentence takes a while to be said, and it is said again and again. '.repeat(6).trim()
  await make(Array.from({ length: 8 }, () => [h2('A part'), p(long)]).flat(), {
    cache,
    engine: toneEngine(),
  })
  const keys = set.mock.calls.map(([key]) => key)
  expect(keys.length).toBeGreaterThan(4)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('the second build', () => {
  it('speaks and encodes nothing', async () => {
    const cache = memory()
    const first = await make(many(60), { cache, engine: toneEngine() })
    const { engine, calls } = counting()
    const set = vi.spyOn(cache, 'set')
    const second = await make(many(60), { cache, engine })
    expect(calls()).toBe(0)
    expect(set).not.toHaveBeenCalled()
    expect(fileOf(second, '.mp3').sha256).toBe(fileOf(first, '.mp3').sha256)
  })

  it('after an edit speaks that paragraph, encodes what is around it, and equals a clean build', async () => {
    const cache = memory()
    const { engine: usual } = counting()
    await make(many(60), { cache, engine: usual })
    const before = cache.store.size
    const edited = many(60)
    edited[30] = p('A new paragraph stands here.')
    const { engine, calls } = counting()
    const second = await make(edited, { cache, engine })
    expect(calls()).toBe(1)
    expect(cache.store.size - before).toBeLessThanOrEqual(3)
    expect(fileOf(second, '.mp3').sha256).toBe(
      fileOf(await make(edited, { engine: toneEngine() }), '.mp3').sha256,
    )
  })

  it('goes on where a broken one stopped', async () => {
    const cache = memory()
    const stopping = toneEngine()
    const speak = stopping.synthesize
    const stop = new AbortController()
    let spoken = 0
    stopping.synthesize = (request) => {
      if (++spoken > 60) stop.abort()
      return speak(request)
    }
    await make(many(60), { cache, engine: stopping }, { signal: stop.signal }).catch(() => {})
    const { engine, calls } = counting()
    await make(many(60), { cache, engine })
    expect(calls()).toBeGreaterThan(0)
    expect(calls()).toBeLessThanOrEqual(130 - 50)
  })

  it('tries again what could not be spoken', async () => {
    const cache = memory()
    const failing = toneEngine()
    const speak = failing.synthesize
    failing.synthesize = (request) =>
      request.utterance.parts[0]?.text.includes('end is near')
        ? Promise.reject(new Error('hoarse'))
        : speak(request)
    expect((await make(story, { cache, engine: failing })).findings).toHaveLength(1)
    const { engine, calls } = counting()
    expect((await make(story, { cache, engine })).findings).toHaveLength(0)
    expect(calls()).toBe(1)
  })
})

describe('an engine in trouble', () => {
  it('that hangs has one sentence fail, which is named with its line', async () => {
    const engine = toneEngine()
    const speak = engine.synthesize
    let stopped = false
    engine.synthesize = (request) =>
      request.utterance.parts[0]?.text.includes('second')
        ? new Promise(() => request.signal?.addEventListener('abort', () => (stopped = true)))
        : speak(request)
    const made = await make(story, { engine, timeLimit: 0.2 })
    expect(made.findings).toMatchObject([{ rule: 'sentence-spoken' }])
    expect(made.findings[0]?.message).toContain('no answer within 0.2 seconds')
    expect(stopped).toBe(true)
    expect(soundOf(made).cues.length).toBeGreaterThan(5)
  })

  it('that hangs altogether is given up after a few sentences, not after all', async () => {
    const engine = toneEngine()
    let asked = 0
    engine.synthesize = () => {
      asked++
      return new Promise(() => {})
    }
    await expect(make(many(60), { engine, timeLimit: 0.2 })).rejects.toMatchObject({
      code: 'engine-failed',
      message: 'The engine failed 3 times in a row and is not called again: no answer within 0.2 seconds',
    })
    // Four at once, of which the last may begin when two are given up.
    expect(asked).toBeLessThanOrEqual(8)
  })

  it('that hangs from some sentence on is given up too, and what it spoke before is kept', async () => {
    const cache = memory()
    const engine = toneEngine()
    const speak = engine.synthesize
    let asked = 0
    let spoken = 0
    engine.synthesize = (request) => {
      if (++asked > 30) return new Promise(() => {})
      spoken++
      return speak(request)
    }
    const emitter = audio({ cache, engine, timeLimit: 0.2 })
    const { failures, findings } = await publish(await article(many(60)), [emitter])
    expect(failures).toMatchObject([{ error: { code: 'engine-failed' } }])
    expect(asked).toBeLessThanOrEqual(30 + 12)
    const named = findings.filter(({ rule }) => rule === 'sentence-spoken')
    expect(named.length).toBeGreaterThan(0)
    expect(named.length).toBeLessThanOrEqual(12)
    const again = counting()
    await make(many(60), { cache, engine: again.engine })
    expect(again.calls()).toBeLessThanOrEqual(70 - spoken)
  })

  it('that is slow to fail is given up as one that hangs', async () => {
    const trouble = new Trouble()
    const inVain = () => Promise.reject(new Error('the line is down'))
    const clock = vi.spyOn(performance, 'now')
    for (let call = 0; call < 3; call++) {
      clock.mockReturnValueOnce(0).mockReturnValueOnce(7500)
      await expect(trouble.watching(inVain)).rejects.toThrow('the line is down')
    }
    clock.mockRestore()
    await expect(trouble.watching(async () => 'spoken')).rejects.toMatchObject({
      code: 'engine-failed',
      message: 'The engine failed 3 times in a row and is not called again: the line is down',
    })
  })

  it('is asked once for what it cannot speak, however often that is needed', async () => {
    const engine = toneEngine()
    const speak = engine.synthesize
    const asked: string[] = []
    engine.synthesize = (request) => {
      const text = request.utterance.parts[0]?.text ?? ''
      asked.push(text)
      return text.includes('second') ? Promise.reject(new Error('hoarse')) : speak(request)
    }
    const made = await make(story, { engine })
    expect(made.findings).toMatchObject([{ rule: 'sentence-spoken' }])
    expect(asked.filter((text) => text.includes('second'))).toHaveLength(1)
  })

  it('that answers with silence is asked again in the next run', async () => {
    const cache = memory()
    const silent = toneEngine()
    const speak = silent.synthesize
    silent.synthesize = async (request) => {
      const speech = await speak(request)
      return request.utterance.parts[0]?.text.includes('second')
        ? { ...speech, pcm: speech.pcm.fill(0) }
        : speech
    }
    const made = await make(story, { cache, engine: silent })
    expect(made.findings[0]?.message).toContain('the engine returned silence')
    expect((await make(story, { cache })).findings).toEqual([])
  })

  it('that loses its voice goes on with another, and says so', async () => {
    const engine = toneEngine({ langs: ['en-GB', 'en-US'] })
    const speak = engine.synthesize
    let asked = 0
    engine.synthesize = (request) =>
      request.voice === 'tone-en-GB' && ++asked > 3
        ? Promise.reject(new LecternError('unknown-voice', 'gone'))
        : speak(request)
    const made = await make(story, { engine, voice: 'tone-en-GB' })
    expect(made.findings).toMatchObject([{ rule: 'voice-there', severity: 'warning' }])
    expect(made.findings[0]?.message).toContain('Tone en-US reads the rest')
  })

  it('that has no other voice has every sentence fail', async () => {
    const engine = toneEngine({ langs: ['en'] })
    engine.synthesize = () => Promise.reject(new LecternError('unknown-voice', 'gone'))
    await expect(make(story, { engine })).rejects.toMatchObject({ code: 'unknown-voice' })
  })
})

describe('an engine that speaks several together', () => {
  /** Tones, that notes down what it was asked together and alone. */
  function together(answer: (speeches: readonly Speech[]) => readonly Speech[] | undefined = (all) => all) {
    const engine = toneEngine()
    const { synthesize } = engine
    const asked: { together: number[]; alone: number; texts: string[] } = {
      together: [],
      alone: 0,
      texts: [],
    }
    engine.synthesize = (request) => {
      asked.alone++
      asked.texts.push(utteranceText(request.utterance))
      return synthesize(request)
    }
    engine.synthesizeTogether = async (requests) => {
      asked.together.push(requests.length)
      return answer(await Promise.all(requests.map(synthesize)))
    }
    return { engine, asked }
  }

  it('is asked for several sentences at once, and the sound is that of asking for each', async () => {
    const { engine, asked } = together()
    const made = await make(many(40), { engine })
    expect(asked.alone).toBe(0)
    expect(asked.together.length).toBeGreaterThan(3)
    expect(asked.together.reduce((sum, count) => sum + count, 0)).toBe(soundOf(made).cues.length)
    const each = await make(many(40), { engine: toneEngine() })
    expect(fileOf(made, '.mp3').sha256).toBe(fileOf(each, '.mp3').sha256)
  })

  it('is asked for each where it cannot tell its answers apart, or fails', async () => {
    const broken = [
      together(() => undefined),
      together(() => {
        throw new Error('hoarse')
      }),
    ]
    for (const { engine, asked } of broken) {
      const made = await make(many(10), { engine })
      expect(asked.texts.filter((text) => text.startsWith('Paragraph number'))).toHaveLength(10)
      // What is said in several places is asked for once.
      expect(new Set(asked.texts).size).toBe(asked.alone)
      expect(made.findings).toEqual([])
    }
  })

  it('that failed once leaves nothing behind: the next build is that of a machine where nothing failed', async () => {
    const cache = memory()
    const broken = together(() => {
      throw new Error('killed')
    })
    // Alone, sentences sound otherwise than together.
    const quieter = broken.engine.synthesize
    broken.engine.synthesize = async (request) => {
      const { pcm, ...rest } = await quieter(request)
      return { ...rest, pcm: pcm.map((sample) => sample >> 1) }
    }
    const failed = await make(many(40), { cache, engine: broken.engine })
    const second = await make(many(40), { cache, engine: together().engine })
    const clean = await make(many(40), { engine: together().engine })
    expect(fileOf(failed, '.mp3').sha256).not.toBe(fileOf(clean, '.mp3').sha256)
    expect(fileOf(second, '.mp3').sha256).toBe(fileOf(clean, '.mp3').sha256)
  })

  it('after an edit speaks the segment again, and nothing else', async () => {
    const cache = memory()
    await make(many(60), { cache, engine: together().engine })
    const edited = many(60)
    edited[30] = p('A new paragraph stands here.')
    const { engine, asked } = together()
    const second = await make(edited, { cache, engine })
    expect(asked.alone).toBeLessThanOrEqual(1)
    expect(asked.together.length).toBeLessThanOrEqual(2)
    const clean = await make(edited, { engine: together().engine })
    expect(fileOf(second, '.mp3').sha256).toBe(fileOf(clean, '.mp3').sha256)
  })
})

it('does not hold more of a long article in memory than of a short one', async () => {
  const engine = toneEngine()
  const speak = engine.synthesize
  const open = { now: 0, most: 0 }
  engine.synthesize = async (request) => {
    open.most = Math.max(open.most, ++open.now)
    const speech = await speak(request)
    open.now--
    return speech
  }
  const { failures } = await publish(await article(many(50)), [audio({ engine, format: 'wav' })])
  expect(failures).toEqual([])
  expect(open.most).toBeLessThanOrEqual(engine.capabilities.concurrency)
})
