import { audio, type Engine, readWav, type SpeechCache, toneEngine } from '@lectern/audio'
import { type LecternError, noFonts, readAll } from '@lectern/core'
import { describe, expect, it, vi } from 'vitest'
import { fileOf, make, p, soundOf, story } from './make.js'

const textOf = async (file: ReturnType<typeof fileOf>) => new TextDecoder().decode(await readAll(file))

describe('the files', () => {
  it('are those of the contract', async () => {
    const { edition } = await make(story)
    expect(edition.files.map(({ path }) => path)).toEqual([
      'a.mp3',
      'a.vtt',
      'a.transcript.html',
      'a.transcript.txt',
      'a.transcript.spoken.txt',
      'a.ssml',
      'a.srt',
      'a.cues.vtt',
      'a.script.json',
    ])
  })

  it('have a track a chapter, which is a file of its own', async () => {
    const made = await make(story)
    const { tracks } = soundOf(made)
    expect(tracks.map(({ path }) => path)).toEqual(['a.tracks/01.mp3', 'a.tracks/02.mp3', 'a.tracks/03.mp3'])
    expect(tracks.map(({ chapter }) => chapter)).toEqual(made.article.chapters.map(({ id }) => id))
    for (const { file } of tracks) expect((await readAll(file)).length).toBe(file.size)
  })

  it('can name chapters for podcasts', async () => {
    const file = fileOf(await make(story, { chaptersFile: true }), '.chapters.json')
    expect(JSON.parse(await textOf(file))).toMatchObject({
      version: '1.2.0',
      chapters: [{ startTime: 0 }, { title: 'A part' }, { title: 'Another' }],
    })
  })
})

describe('times', () => {
  it.each(['mp3', 'wav'] as const)('are in order, and end where the sound ends: %s', async (format) => {
    const { cues, duration, tracks } = soundOf(await make(story, { format }))
    let before = 0
    for (const cue of cues) {
      expect(cue.begin).toBeGreaterThanOrEqual(before)
      expect(cue.end).toBeGreaterThan(cue.begin)
      expect(cue.trackEnd - cue.trackBegin).toBeCloseTo(cue.end - cue.begin, 9)
      expect(cue.trackEnd).toBeLessThanOrEqual(tracks[cue.track]?.duration ?? 0)
      before = cue.end
    }
    expect(cues.at(-1)?.end).toBeCloseTo(duration, 9)
  })

  it('are where the words are, in the whole and in the tracks', async () => {
    const made = await make(story, { format: 'wav' })
    const { cues, tracks } = soundOf(made)
    const whole = readWav(await readAll(fileOf(made, '.wav')))
    const parts = await Promise.all(tracks.map(async ({ file }) => readWav(await readAll(file))))
    for (const { begin, end, track, trackBegin, trackEnd } of cues) {
      const inWhole = whole.pcm.slice(
        Math.round(begin * whole.sampleRate),
        Math.round(end * whole.sampleRate),
      )
      const part = parts[track]
      const inPart = part?.pcm.slice(
        Math.round(trackBegin * whole.sampleRate),
        Math.round(trackEnd * whole.sampleRate),
      )
      expect(inPart).toEqual(inWhole)
      expect(inWhole.some((sample) => Math.abs(sample) > 1000)).toBe(true)
    }
    for (const [index, { end }] of cues.entries()) {
      const next = cues[index + 1]?.begin ?? end
      const gap = whole.pcm.slice(Math.round(end * whole.sampleRate), Math.round(next * whole.sampleRate))
      expect(gap.every((sample) => sample === 0)).toBe(true)
    }
  })

  it('are given to every block, containers and silent ones too', async () => {
    const list = {
      type: 'list' as const,
      children: [{ type: 'listItem' as const, children: [p('In a list.') as never] }],
    }
    const made = await make([p('Words.'), { type: 'thematicBreak' }, list, { type: 'code', value: 'x' }])
    const { places } = made.edition.map
    expect([...places.keys()].sort()).toEqual([...made.article.blocks.keys()].sort())
    for (const place of places.values()) expect(place).toMatchObject({ kind: 'time', path: 'a.mp3' })
  })

  it('of words are those of what is printed, whatever is said for it', async () => {
    const { cues } = soundOf(await make([p('Just plain words. In 1984 not.')]))
    const sentences = cues.filter(({ sentence }) => sentence)
    const printed = sentences.flatMap(({ words = [], display }) =>
      words.map(({ from, to }) => display.slice(from, to)),
    )
    expect(printed.slice(-6)).toEqual(['Just', 'plain', 'words', 'In', '1984', 'not'])
    for (const { words = [], begin, end } of cues) {
      const times = words.flatMap((word) => [word.begin, word.end])
      expect(times).toEqual([...times].sort((a, b) => a - b))
      for (const time of times) expect(time).toBeGreaterThanOrEqual(begin)
      expect(Math.max(begin, ...times)).toBeLessThanOrEqual(end)
    }
  })
})

describe('the same bytes', () => {
  const hashes = async (options: Parameters<typeof make>[1], run = {}) => {
    const made = await make(story, options, run)
    return [...made.edition.files, ...soundOf(made).tracks.map(({ file }) => file)].map(
      ({ sha256 }) => sha256,
    )
  }

  it('however many calls are served at once', async () => {
    const one = await hashes({ engine: toneEngine({ concurrency: 1 }) })
    expect(await hashes({ engine: toneEngine({ concurrency: 7 }) })).toEqual(one)
  })

  it('with a cache, which is asked and filled', async () => {
    const store = new Map<string, Uint8Array>()
    const cache: SpeechCache = {
      get: async (key) => store.get(key),
      set: async (key, bytes) => void store.set(key, bytes),
    }
    const engine = toneEngine()
    const synthesize = vi.spyOn(engine, 'synthesize')
    const first = await hashes({ engine, cache })
    const calls = synthesize.mock.calls.length
    expect(await hashes({ engine, cache })).toEqual(first)
    expect(synthesize.mock.calls.length).toBe(calls)
    expect(await hashes({ engine: toneEngine() })).toEqual(first)
  })
})

describe('what cannot be done is said', () => {
  const refused = (options: Parameters<typeof audio>[0], code: string, hint: RegExp) =>
    expect(make(story, { engine: null, ...options } as never)).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(hint),
    })

  it('no engine', () => refused({}, 'no-engine', /npm install @lectern\/speech-espeak/))
  it('an unknown voice', () =>
    refused({ engine: toneEngine(), voice: 'nobody' }, 'unknown-voice', /lectern voices/))

  it('an abort', async () => {
    const controller = new AbortController()
    const engine = toneEngine()
    const speak = engine.synthesize
    engine.synthesize = async (request) => {
      controller.abort()
      return speak(request)
    }
    const error: LecternError = await make(story, { engine }, { signal: controller.signal }).catch(
      (caught) => caught,
    )
    expect(error.code).toBe('aborted')
  })
})

describe('an engine that fails', () => {
  const failing = (bad: (text: string) => boolean, how: 'throw' | 'silence') => {
    const engine = toneEngine()
    const speak = engine.synthesize
    engine.synthesize = async (request) => {
      if (!bad(request.utterance.parts.map(({ text }) => text).join(''))) return speak(request)
      if (how === 'throw') throw new Error('out of breath')
      return { pcm: new Int16Array(22050), sampleRate: 22050 }
    }
    return engine
  }

  it.each(['throw', 'silence'] as const)(
    'at one sentence: the rest is spoken, and a finding says which (%s)',
    async (how) => {
      const made = await make(story, { engine: failing((text) => text.includes('second'), how) })
      expect(made.findings).toMatchObject([{ rule: 'sentence-spoken', severity: 'error' }])
      expect(made.findings[0]?.message).toContain('And a second one')
      expect(made.findings[0]?.block).toMatch(/^p-/)
      expect(soundOf(made).cues.length).toBeGreaterThan(5)
      expect(made.edition.claims.map(({ standard }) => standard)).not.toContain(
        'schema:accessModeSufficient auditory',
      )
    },
  )

  it('at every sentence: its error comes out', () =>
    expect(make(story, { engine: failing(() => true, 'throw') })).rejects.toThrow('out of breath'))

  it('to keep its rate: it is resampled', async () => {
    const engine = { ...toneEngine({ sampleRate: 16000 }), sampleRate: 22050 }
    const own = soundOf(await make(story, { engine: toneEngine({ sampleRate: 22050 }) })).duration
    expect(soundOf(await make(story, { engine })).duration).toBeCloseTo(own, 1)
  })
})

describe('voices', () => {
  const engine = () => toneEngine({ langs: ['en', 'fr'] })

  it('speak their own language', async () => {
    const voices: string[] = []
    const spied = engine()
    const speak = spied.synthesize
    spied.synthesize = (request) => {
      voices.push(request.voice)
      return speak(request)
    }
    await make([p('English.'), p('Français.', 'fr-CA')], { engine: spied })
    expect(new Set(voices)).toEqual(new Set(['tone-en', 'tone-fr']))
  })

  it('that do not speak the article’s are replaced, with a finding', async () => {
    const made = await make(story, { engine: engine(), voice: 'tone-fr' })
    expect(made.findings).toMatchObject([{ rule: 'voice-language' }])
    expect(soundOf(made).narrator).toContain('Tone en')
  })

  it('that are missing are no gibberish', async () => {
    const made = await make([p('English.'), p('Привет.', 'ru')], { engine: engine() })
    expect(soundOf(made).cues.map(({ spoken }) => spoken)).toContain('Text in Russian, not read.')
    expect(made.edition.claims.map(({ standard }) => standard)).not.toContain(
      'schema:accessModeSufficient auditory',
    )
  })

  it('of an unknown language are a finding', async () => {
    const made = await make(story, { engine: engine() }, {}, { lang: undefined })
    expect(made.findings.map(({ rule }) => rule)).toContain('voice-known-language')
  })
})

it('a pronunciation that the engine cannot follow is a finding', async () => {
  const ada = {
    type: 'pronunciation' as const,
    ipa: 'ˈeɪdə',
    children: [{ type: 'text' as const, value: 'Ada' }],
  }
  const made = await make([{ type: 'paragraph', children: [ada, { type: 'text', value: ' came.' }] }])
  const found = made.findings.filter(({ rule }) => rule === 'sentence-pronunciation')
  expect(found).toMatchObject([{ severity: 'info' }])
})

it('a pronunciation that is not IPA is a finding, and the word is read as it is written', async () => {
  const asked: (string | undefined)[] = []
  const tones = toneEngine()
  const engine: Engine = {
    ...tones,
    capabilities: { ...tones.capabilities, ipa: true },
    synthesize: (request) => {
      asked.push(...request.utterance.parts.map(({ ipa }) => ipa))
      return tones.synthesize(request)
    },
  }
  const said = (word: string, ipa: string) => ({
    type: 'pronunciation' as const,
    ipa,
    children: [{ type: 'text' as const, value: word }],
  })
  const children = [said('Ada', 'ˈeɪdə'), said('Bea', 'BEE-uh'), said('Cy', 'S AY1')]
  const made = await make([{ type: 'paragraph', children }], { engine })
  const found = made.findings.filter(({ rule }) => rule === 'sentence-pronunciation')
  expect(found.map(({ message }) => message)).toEqual([
    'The pronunciation given for "Bea" (BEE-uh) is not in the International Phonetic Alphabet',
    'The pronunciation given for "Cy" (S AY1) is not in the International Phonetic Alphabet',
  ])
  expect(asked.filter((ipa) => ipa !== undefined)).toEqual(['ˈeɪdə'])
})

describe('claims', () => {
  const standards = async (blocks: Parameters<typeof make>[0]) =>
    (await make(blocks)).edition.claims.map(({ standard }) => standard)

  it('say that sound suffices only where all is read', async () => {
    expect(await standards(story)).toContain('schema:accessModeSufficient auditory')
    expect(await standards([...story, { type: 'code', value: 'x\ny' }])).not.toContain(
      'schema:accessModeSufficient auditory',
    )
  })
})

it('asks for voices when it is warmed up', async () => {
  const engine = toneEngine()
  const asked = vi.spyOn(engine, 'voices')
  await audio({ engine }).warmUp?.({ fonts: noFonts })
  expect(asked).toHaveBeenCalledTimes(1)
})

it('reports progress', async () => {
  const steps: string[] = []
  await make(story, {}, { progress: ({ label, done, total }) => steps.push(`${label} ${done}/${total}`) })
  expect(steps.slice(0, 2)).toEqual(['speaking 3/10', 'speaking 6/10'])
  expect(steps.at(-1)).toBe('speaking 10/10')
})
