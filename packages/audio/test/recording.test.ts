import { mp3Encoder, opusEncoder, toneEngine, wavEncoder } from '@lectern/audio'
import { concat, readAll } from '@lectern/core'
import { commonWords } from '@lectern/narration'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTextCues } from '../src/recording/cues/read-cues.js'
import { decodeRecording } from '../src/recording/decode/decode.js'
import { fileOf, make, p, soundOf, story } from './make.js'

const rate = 24_000
const sine = Int16Array.from({ length: rate * 2 }, (_, at) =>
  Math.round(9000 * Math.sin((at * 2 * Math.PI * 440) / rate)),
)
const tags = { title: 'Two seconds', lang: 'en', chapters: [] }

async function fileBy(encoder: typeof wavEncoder): Promise<Uint8Array> {
  const settings = { sampleRate: rate, bitrate: encoder.usualBitrate }
  const { bytes, samples, length } = await encoder.encode(sine, settings)
  const content = { settings, bytes: bytes.length, samples, length, first: bytes.slice(0, 64), tags }
  async function* body() {
    yield bytes
  }
  if (!encoder.wrap) return concat([encoder.header(content), bytes])
  const chunks: Uint8Array[] = []
  for await (const chunk of encoder.wrap(content, body)) chunks.push(chunk)
  return concat(chunks)
}

/** In pieces of an odd size, as files come. */
const opened = (bytes: Uint8Array) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777)
  }

async function decoded(bytes: Uint8Array): Promise<{ pcm: number[]; sampleRate: number }> {
  const { sampleRate, pieces } = await decodeRecording(opened(bytes))
  const pcm: number[] = []
  for await (const piece of pieces) for (const sample of piece) pcm.push(sample)
  return { pcm, sampleRate }
}

describe('reading a recording', () => {
  it('WAV, to the sample', async () => {
    const { pcm, sampleRate } = await decoded(await fileBy(wavEncoder))
    expect(sampleRate).toBe(rate)
    expect(pcm).toEqual([...sine])
  })

  it.each([
    ['MP3', mp3Encoder, 24_000],
    ['Opus', opusEncoder, 48_000],
  ] as const)('%s, with nothing before the sound', async (_, encoder, wanted) => {
    const { pcm, sampleRate } = await decoded(await fileBy(encoder))
    expect(sampleRate).toBe(wanted)
    const step = sampleRate / rate
    expect(Math.abs(pcm.length / sampleRate - 2)).toBeLessThan(0.05)
    // A sine that came late would not stand on the one that went in.
    let [product, power] = [0, 0]
    for (let at = rate / 2; at < rate; at++) {
      product += (sine[at] ?? 0) * (pcm[at * step] ?? 0)
      power += (sine[at] ?? 0) ** 2
    }
    expect(product / power).toBeGreaterThan(0.8)
  })

  it.each([
    ['text', new TextEncoder().encode('<!doctype html><p>Not found</p>')],
    ['nothing', new Uint8Array(0)],
    ['a WAV file without sound', new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt ')],
    ['an Ogg file of something else', concat([new TextEncoder().encode('OggS'), new Uint8Array(40)])],
  ])('refuses %s', (_, bytes) => expect(decoded(bytes)).rejects.toMatchObject({ code: 'unreadable-input' }))
})

it('leaves out of a WAV file what its program noted after the sound', async () => {
  const file = await fileBy(wavEncoder)
  const { pcm } = await decoded(file)
  const noted = concat([file, new TextEncoder().encode('LIST\x10\0\0\0INFOISFTa program')])
  expect((await decoded(noted)).pcm).toEqual(pcm)
})

describe('cues', () => {
  it('are read from WebVTT and SubRip', () => {
    const vtt = 'WEBVTT\n\nNOTE x\n\na\n00:01.000 --> 00:02.500\nOne <i>two</i>\nthree &amp; four\n'
    expect(readTextCues(vtt)).toEqual([
      { id: 'a', line: 6, begin: 1, end: 2.5, text: 'One two three & four' },
    ])
    expect(readTextCues('1\n01:00:01,000 --> 01:00:02,500\nOne\n')).toMatchObject([
      { begin: 3601, end: 3602.5 },
    ])
  })

  it('are read without their voices, classes, times within them and signs written as numbers', () => {
    const text = '<v.loud Ada>It<c.red> isn&#39;t</c> <00:00:01.500>far<lang de> &#x2014;</v>'
    expect(readTextCues(`WEBVTT\r\r00:01.000 --> 00:02.000 align:start\r${text}\r`)).toMatchObject([
      { line: 3, text: 'It isn’t far —'.replace('’', "'") },
    ])
  })

  it.each([
    ['WEBVTT\n\n00:01 -->\nx\n', /Line 3/],
    ['WEBVTT\n', /has no cues/],
  ])('that are none say where: %j', (text, message) => expect(() => readTextCues(text)).toThrow(message))

  it('match word for word, the longest run in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const matches = commonWords(one, other)
        const found = matches.filter((match) => match >= 0)
        expect(found).toEqual([...found].sort((a, b) => a - b))
        expect(new Set(found).size).toBe(found.length)
        matches.forEach((match, index) => {
          if (match >= 0) expect(other[match]).toBe(one[index])
        })
        expect(found.length).toBe(longestCommon(one, other))
      }),
    )
  })
})

function longestCommon(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  if (one[0] === other[0]) return 1 + longestCommon(one.slice(1), other.slice(1))
  return Math.max(longestCommon(one.slice(1), other), longestCommon(one, other.slice(1)))
}

describe('a recording with cues', () => {
  /** What an engine made stands for what a person made elsewhere. */
  async function recorded() {
    const made = await make(story, { format: 'wav', verbosity: 'off' })
    const bytes = await readAll(fileOf(made, '.wav'))
    const cues = new TextDecoder().decode(await readAll(fileOf(made, '.vtt')))
    return { made, cues, open: opened(bytes) }
  }
  const none = { engine: null }

  it('gives every edition its times, and the person’s name', async () => {
    const { made, cues, open } = await recorded()
    const recording = { open, cues, narrator: 'Ada Reader' }
    const person = await make(story, { ...none, format: 'wav', recording })
    const times = (one: typeof made) =>
      soundOf(one)
        .cues.filter(({ sentence }) => sentence)
        .map(({ display, begin }) => `${display} ${begin.toFixed(1)}`)
    expect(times(person)).toEqual(times(made))
    expect(soundOf(person)).toMatchObject({ narrator: 'Ada Reader', synthetic: false })
    expect(person.findings.map(({ rule }) => rule)).not.toContain('recording-omits')
    expect(new TextDecoder().decode(await readAll(fileOf(person, '.vtt')))).toContain('NOTE Ada Reader\n')
  })

  it('takes the narrator from the front matter, and misses one that nobody names', async () => {
    const { cues, open } = await recorded()
    const options = { ...none, recording: { open, cues } }
    expect(soundOf(await make(story, options, {}, { narrator: 'Bo' })).narrator).toBe('Bo')
    expect((await make(story, options)).findings.map(({ rule }) => rule)).toContain('recording-narrator')
  })

  it('says what it leaves out, and what it adds; the transcript has both', async () => {
    const { cues, open } = await recorded()
    const other = [...story.slice(0, 3), p('Fresh paragraphs come late.'), ...story.slice(3)]
    const changed = cues.replace('The end is near.', 'Nobody ever wrote that down.')
    const made = await make(other, { ...none, recording: { open, cues: changed, narrator: 'Ada' } })
    const messages = made.findings.map(({ rule, message }) => `${rule}: ${message}`)
    expect(messages).toContainEqual(expect.stringContaining('recording-omits: "Fresh par'))
    expect(messages).toContainEqual(expect.stringContaining('recording-omits: "The end is near'))
    expect(messages).toContainEqual(
      expect.stringContaining('recording-adds: The recording says "Nobody ever wrote'),
    )
    const transcript = new TextDecoder().decode(await readAll(fileOf(made, '.transcript.txt')))
    expect(transcript).toContain('Fresh paragraphs come late.')
    expect(transcript).toContain('Nobody ever wrote that down')
    expect(made.edition.claims.map(({ standard }) => standard)).not.toContain(
      'schema:accessModeSufficient auditory',
    )
  })

  it('uses what is right of cues that are partly wrong, and says what is not, with its line', async () => {
    const { cues, open } = await recorded()
    const [head = '', ...blocks] = cues.trim().split('\n\n')
    const bad = [
      '00:05.000 --> 00:02.000\nBackwards',
      'x --> 00:02.000\nNo time',
      '09:00.000 --> 09:01.000\nLate',
    ]
    const text = `\uFEFF${[head, ...blocks.reverse(), ...bad].join('\n\n')}\n`.replaceAll('\n', '\r\n')
    const made = await make(story, { ...none, recording: { open, cues: text, narrator: 'Ada' } })
    const told = made.findings.filter(({ rule }) => rule === 'recording-cues').map(({ message }) => message)
    expect(told).toEqual([
      expect.stringMatching(/^Line \d+ of the cues .*00:05/),
      expect.stringMatching(/^Line \d+ of the cues .*"x -->/),
      expect.stringContaining('"Late" begins after the end'),
    ])
    expect(made.findings.map(({ rule }) => rule)).not.toContain('recording-omits')
  })

  it('by paragraph: each sentence within one is said to be a guess, with the line of the cue', async () => {
    const { made, open } = await recorded()
    const [, one, two] = soundOf(made).cues
    const [third] = soundOf(made).cues.slice(3)
    const time = (seconds: number) => `00:${seconds.toFixed(3).padStart(6, '0')}`
    const text = `${one?.display} ${two?.display}`
    // The cue is shown a little before its words, and the next one begins before it ends.
    const cues = [
      `WEBVTT\n\n${time((one?.begin ?? 0) - 0.05)} --> ${time((third?.begin ?? 0) + 0.5)}\n${text}`,
      `${time(third?.begin ?? 0)} --> ${time((third?.end ?? 0) + 40)}\n${third?.display}\n`,
    ].join('\n\n')
    const blocks = story.slice(0, 2)
    const person = await make(blocks, { ...none, format: 'wav', recording: { open, cues, narrator: 'Ada' } })
    const found = soundOf(person).cues.filter(({ display }) => text.includes(display))
    expect(found.map(({ begin }) => begin.toFixed(1))).toEqual([one, two].map((cue) => cue?.begin.toFixed(1)))
    expect(found[0]?.end).toBeLessThanOrEqual(found[1]?.begin ?? 0)
    const told = person.findings.filter(({ rule }) => ['recording-rough', 'recording-cues'].includes(rule))
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Line 6 of the cues: ".*" ends after the end of the recording/),
      expect.stringMatching(/^Line 6 of the cues: ".*" begins before the previous cue ends/),
      expect.stringMatching(/^Line 3 of the cues: "And a second.*" begins in the middle of this cue/),
    ])
  })

  it('whose first word is a number in figures keeps its time', async () => {
    const { cues, open } = await recorded()
    const said = cues.replace('The end is near.', '12 ends are near.')
    const other = [...story.slice(0, -1), p('Twelve ends are near.')]
    const made = await make(other, { ...none, recording: { open, cues: said, narrator: 'Ada' } })
    expect(made.findings.map(({ rule }) => rule)).not.toContain('recording-rough')
    expect(soundOf(made).cues.map(({ display }) => display)).toContain('Twelve ends are near.')
  })

  it('of another text is refused', async () => {
    const { cues, open } = await recorded()
    const other = [p('Quite different words stand here.'), p('None of them was ever spoken by anybody.')]
    await expect(make(other, { ...none, recording: { open, cues } })).rejects.toMatchObject({
      code: 'recording-mismatch',
      message: expect.stringMatching(/only \d+ % of the text was found/),
    })
  })

  it('without cues needs an engine to compare with, and says so', async () => {
    const { open } = await recorded()
    await expect(make(story, { ...none, recording: { open } })).rejects.toMatchObject({
      code: 'no-engine',
      hint: expect.stringContaining('--cues'),
    })
  })
})

it('an Opus edition has a third of the bytes, and the same times', async () => {
  const engine = toneEngine({ sampleRate: 24_000 })
  const [mp3, opus] = [await make(story, { engine }), await make(story, { engine, format: 'opus' })]
  expect(fileOf(opus, '.opus')).toMatchObject({ path: 'a.opus', mediaType: 'audio/ogg' })
  expect(fileOf(opus, '.opus').size).toBeLessThan(fileOf(mp3, '.mp3').size / 2)
  expect(soundOf(opus).cues.map(({ id }) => id)).toEqual(soundOf(mp3).cues.map(({ id }) => id))
})
