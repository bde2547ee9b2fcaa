import { toneEngine } from '@lectern/audio'
import { readAll } from '@lectern/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutsOf, type Place } from '../src/recording/cuts.js'
import { decodeRecording } from '../src/recording/decode/decode.js'
import type { Recorded } from '../src/recording/recorded.js'
import { fileOf, h2, make, p, soundOf } from './make.js'

const rate = 24_000
/** Two chapters, and one that is longer than a piece. */
const blocks = [
  p('One sentence here. And a second one, somewhat longer than the first.'),
  h2('A part'),
  ...Array.from({ length: 26 }, (_, index) => p(`Sentence ${index} of the long part says a little.`)),
  h2('Another'),
  p('The end is near.'),
]

/** What an engine made stands for what a person made elsewhere. */
const made = make(blocks, {
  engine: toneEngine({ sampleRate: rate, secondsPerChar: 0.06 }),
  format: 'wav',
  verbosity: 'off',
})

async function* chunks(bytes: Uint8Array) {
  yield bytes
}

async function heard(file: AsyncIterable<Uint8Array>): Promise<{ pcm: Int16Array; sampleRate: number }> {
  const { sampleRate, pieces } = await decodeRecording(() => file)
  const pcm: number[] = []
  for await (const piece of pieces) for (const sample of piece) pcm.push(sample)
  return { pcm: Int16Array.from(pcm), sampleRate }
}

const frames = { mp3: 576 / rate, opus: 0.02, wav: 1 / rate }

describe('an edition of a recording', () => {
  it.each(['mp3', 'opus', 'wav'] as const)(
    '%s: lasts as long as the recording, and sound begins where each cue says',
    { timeout: 60_000 },
    async (format) => {
      const bytes = await readAll(fileOf(await made, '.wav'))
      const cues = new TextDecoder().decode(await readAll(fileOf(await made, '.cues.vtt')))
      const recording = { open: () => chunks(bytes), cues, narrator: 'Ada' }
      const edition = await make(blocks, { engine: null, format, recording })
      const sound = soundOf(edition)
      const seconds = soundOf(await made).duration
      expect(seconds).toBeGreaterThan(75)
      expect(Math.abs(sound.duration - seconds)).toBeLessThanOrEqual(frames[format] + 1e-9)
      const { pcm, sampleRate } = await heard(fileOf(edition, `.${format}`).open())
      const loudest = (from: number, to: number) =>
        pcm
          .subarray(Math.round(from * sampleRate), Math.round(to * sampleRate))
          .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
      expect(sound.cues.length).toBeGreaterThan(26)
      for (const { begin } of sound.cues) {
        expect(loudest(begin - 0.05, begin - 0.015)).toBeLessThan(400)
        expect(loudest(begin, begin + 0.03)).toBeGreaterThan(1000)
      }
      const times = new Map(soundOf(await made).cues.map(({ id, begin }) => [id, begin]))
      for (const { id, begin } of sound.cues.filter(({ sentence }) => sentence))
        expect(Math.abs(begin - (times.get(id) ?? 0))).toBeLessThan(frames[format] + 0.02)
    },
  )
})

/** Half a second for each sentence; then so many hundredths of silence, and whether a chapter begins. */
const readingWith = (least: number) =>
  fc.array(fc.tuple(fc.integer({ min: least, max: 120 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 1,
    maxLength: 300,
  })
const reading = fc.oneof(readingWith(0), readingWith(30))

function recordedOf(sentences: readonly (readonly [number, number])[]): {
  recorded: Recorded
  places: Place[]
} {
  const places: Place[] = []
  const silences: { begin: number; end: number }[] = []
  let [at, chapter] = [0, 0]
  for (const [rest, chance] of sentences) {
    const item = { chapter: `chapter-${chapter}` } as Place['item']
    places.push({ item, range: { begin: at, end: at + 0.5 } })
    if (rest >= 5) silences.push({ begin: at + 0.5, end: at + 0.5 + rest / 100 })
    at += 0.5 + rest / 100
    if (chance === 0) chapter++
  }
  const settings = { sampleRate: rate, bitrate: 64 }
  const recorded = { format: { settings }, length: Math.round(at * rate), silences } as unknown as Recorded
  return { recorded, places }
}

describe('cuts', () => {
  it.each([
    { frame: 576, extra: 1152 },
    { frame: 480, extra: 480 },
    { frame: 1, extra: 0 },
  ])('leave out nothing but silence, and never more than the encoder adds: %j', (stride) => {
    fc.assert(
      fc.property(reading, (sentences) => {
        const { recorded, places } = recordedOf(sentences)
        const cuts = cutsOf(recorded, places, stride)
        expect(cuts.flatMap((cut) => cut.places)).toEqual(places)
        let lasts = 0
        cuts.forEach(({ from, to }, index) => {
          expect(to).toBeGreaterThanOrEqual(from)
          const next = cuts[index + 1]
          if (!next) return
          lasts += Math.ceil((to - from) / stride.frame) * stride.frame + stride.extra
          expect(lasts).toBeGreaterThanOrEqual(next.from)
          if (next.from === to) return
          const isIn = ({ begin, end }: { begin: number; end: number }) =>
            begin * rate <= to && next.from <= end * rate
          expect(recorded.silences.some(isIn)).toBe(true)
        })
        expect(cuts.at(-1)?.to).toBe(recorded.length)
        const isEasy = sentences.every(([rest]) => rest >= 30)
        const whole = lasts + recorded.length - (cuts.at(-1)?.from ?? 0)
        if (isEasy) expect(whole).toBe(recorded.length)
        expect(whole - recorded.length).toBeLessThanOrEqual((cuts.length - 1) * (stride.extra + stride.frame))
      }),
    )
  })

  it('make up in the next silence for a chapter that began without one', () => {
    const stride = { frame: 576, extra: 1152 }
    const { recorded, places } = recordedOf([
      [50, 1],
      [0, 0],
      [50, 0],
      [50, 1],
    ])
    const ends = cutsOf(recorded, places, stride).map(({ from, to }) => ({ from, to }))
    expect(ends).toHaveLength(3)
    expect(ends[1]?.from).toBe(ends[0]?.to)
    const lasts = ends.slice(0, -1).map(({ from, to }) => Math.ceil((to - from) / 576) * 576 + 1152)
    expect(lasts.reduce((sum, one) => sum + one, 0)).toBe(ends[2]?.from)
  })

  it('are found in one walk over the silences: they were once all looked through for each chapter', () => {
    const { recorded, places } = recordedOf(Array.from({ length: 2000 }, () => [50, 0]))
    let looks = 0
    const silences = recorded.silences.map(({ begin, end }) => ({
      begin,
      get end() {
        looks++
        return end
      },
    }))
    expect(cutsOf({ ...recorded, silences }, places, { frame: 576, extra: 1152 })).toHaveLength(2000)
    expect(looks).toBeLessThan(20_000)
  })
})
