import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AudioOptions, audio } from '@lectern/audio'
import { prepare, publish, readAll } from '@lectern/core'
import { espeak } from '@lectern/speech-espeak'
import type { Root } from 'mdast'
import { afterAll, describe, expect, it } from 'vitest'
import { sentences } from './island.js'

const ffmpegIsThere = spawnSync('ffmpeg', ['-version']).status === 0
if (!ffmpegIsThere && process.env.CI === 'true')
  throw new Error('ffmpeg is not installed: apt-get install ffmpeg')
const whenInstalled = ffmpegIsThere ? describe : describe.skip

const engine = espeak({ workers: 1 })
const folder = mkdtempSync(join(tmpdir(), 'lectern-times-'))
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the times may be wrong by. Seconds. */
const most = { mean: 0.03, worst: 0.12 }
/** Of the sound that is looked at. Hz. */
const rate = 16_000
const raw = ['-ac', '1', '-ar', String(rate), '-f', 's16le', '-']

async function published(options: AudioOptions, texts: readonly string[] = sentences) {
  const tree: Root = {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
  const values = { title: 'The island', lang: 'en', narrator: 'Ada Reader' }
  const article = await prepare(tree, undefined, { front: { values, positions: {} } })
  const { editions, failures, findings } = await publish(article, [audio({ engine, ...options })])
  if (failures[0]) throw failures[0].error
  const edition = editions.get('audio')
  const file = edition?.files[0]
  if (!edition?.map.sound || !file) throw new Error('no sound')
  return { sound: edition.map.sound, file, findings }
}

function ffmpeg(args: readonly string[], input: Uint8Array = new Uint8Array(0)): Int16Array {
  const { stdout, stderr, status } = spawnSync('ffmpeg', ['-v', 'error', ...args], {
    input,
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(String(stderr))
  return Int16Array.from({ length: stdout.length >> 1 }, (_, at) => stdout.readInt16LE(2 * at))
}

/** Where sound begins after 40 ms of silence, nearest to a time. Seconds. */
function onsetNear(pcm: Int16Array, time: number): number {
  const size = rate / 200
  const isLoud = (at: number) => {
    let sum = 0
    for (const sample of pcm.subarray(at * size, (at + 1) * size)) sum += sample ** 2
    return Math.sqrt(sum / size) > 150
  }
  const isOnset = (at: number) => isLoud(at) && ![1, 2, 3, 4, 5, 6, 7, 8].some((back) => isLoud(at - back))
  const middle = Math.round(time * 200)
  for (let away = 0; away < 200; away++)
    for (const at of [middle - away, middle + away]) if (at >= 0 && isOnset(at)) return at / 200
  return Number.NaN
}

function expectTrue(errors: readonly number[]): void {
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(most.mean)
  expect(Math.max(...errors)).toBeLessThanOrEqual(most.worst)
}

whenInstalled('times of a spoken edition (skipped where ffmpeg is not installed)', () => {
  it.each(['mp3', 'opus'] as const)(
    '%s: sound begins where each cue says, by its energy',
    {
      timeout: 240_000,
    },
    async (format) => {
      const { sound, file } = await published({ format })
      const bytes = await readAll(file)
      const pcm = ffmpeg(['-i', 'pipe:0', ...raw], bytes)
      expect(sound.cues.length).toBeGreaterThan(sentences.length)
      expectTrue(sound.cues.map(({ begin }) => Math.abs(onsetNear(pcm, begin) - begin)))
      // A player that plays the encoder's delay too is late by it: at each cue it is still in the pause before the words.
      const all = ffmpeg(['-flags2', '-skip_manual', '-i', 'pipe:0', ...raw], bytes)
      const late =
        all.length >= pcm.length ? sound.cues.map(({ begin }) => onsetNear(all, begin) - begin) : []
      expect(late.length).toBe(sound.cues.length)
      sound.cues.forEach(({ begin }, index) => {
        const pause = begin - (sound.cues[index - 1]?.end ?? 0)
        expect(Math.abs(late[index] ?? 1)).toBeLessThan(Math.max(pause, 0.1))
      })
    },
  )
})

/** One of the voices that ffmpeg has, which were made from recordings of people. */
function spoken(voice: string, text: string): Int16Array {
  const words = join(folder, 'words.txt')
  writeFileSync(words, text)
  const pcm = ffmpeg(['-f', 'lavfi', '-i', `flite=textfile=${words}:voice=${voice}`, ...raw])
  const isHeard = (sample: number) => Math.abs(sample) > 300
  return pcm.slice(pcm.findIndex(isHeard), pcm.findLastIndex(isHeard))
}

/** A voice made from a woman's recordings, unlike the engine's, in a room with noise, hum and echo. */
function womanReads() {
  const pieces: Int16Array[] = []
  const begins = new Map<string, number>()
  let at = 0
  let seed = 5
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const put = (pcm: Int16Array) => {
    pieces.push(pcm)
    at += pcm.length
  }
  const rest = (seconds: number) => put(new Int16Array(Math.round(seconds * rate)))
  const speak = (text: string) => put(spoken('slt', text))
  /** Before every third sentence, as readers breathe in. */
  const breathe = () => {
    const length = Math.round((0.16 + random() * 0.18) * rate)
    const level = (one: number) => 3000 * Math.sin((Math.PI * one) / length) ** 2
    put(Int16Array.from({ length }, (_, one) => (random() - 0.5) * level(one)))
    rest(0.02 + random() * 0.08)
  }
  const cough = () => Math.round((random() - 0.5) * 16_000)
  for (const [index, sentence] of ['The island.', ...told].entries()) {
    rest(index % 6 === 4 ? 0.03 : 0.25 + random() * 0.8)
    if (index === leftOut) continue
    if (index % 9 === 5) {
      put(Int16Array.from({ length: rate / 5 }, (_, one) => cough() * Math.exp(-one / 700)))
      rest(0.3)
    }
    if (index === 12) {
      speak('By the way, I am reading this on a rainy afternoon.')
      rest(0.5)
    }
    if (index % 3 === 0) breathe()
    if (index > 0) begins.set(sentence, at / rate)
    speak(sentence)
  }
  rest(1)
  const pcm = new Int16Array(at)
  let from = 0
  for (const piece of pieces) {
    pcm.set(piece, from)
    from += piece.length
  }
  for (let one = 0; one < at; one++)
    pcm[one] = (pcm[one] ?? 0) + (random() - 0.5) * 200 + 60 * Math.sin((one * 2 * Math.PI * 50) / rate)
  const file = join(folder, 'woman.mp3')
  const room = ['-af', 'aecho=0.9:0.8:23|47:0.2|0.1', '-ar', '44100', '-ac', '2', '-b:a', '96k', file]
  ffmpeg(['-y', '-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0', ...room], bytesOf(pcm))
  return { file, begins }
}

const leftOut = 7
/** Written anew after she read it. */
const changed = 14
/** Enough to learn her voice from. */
const told = sentences.slice(0, 18)
const bytesOf = (pcm: Int16Array) => new Uint8Array(pcm.buffer)

whenInstalled('times of a recording without cues (skipped where ffmpeg is not installed)', () => {
  it('are true with noise, hum, echo, coughs, breaths, sentences without a rest between them, one left out, one added and one written anew', {
    timeout: 400_000,
  }, async () => {
    const { file, begins } = womanReads()
    const recording = {
      async *open() {
        yield readFileSync(file)
      },
    }
    const printed = told.with(changed, sentences[20] ?? '')
    const { sound, findings } = await published({ recording, format: 'wav' }, printed)
    const said = (rule: string) => findings.filter((finding) => finding.rule === rule)
    const rough = said('recording-rough').map(({ message }) => message)
    const cues = sound.cues.filter(({ display }) => begins.has(display))
    expect(cues.length).toBe(begins.size - 1)
    const isSure = (display: string) => !rough.some((message) => message.includes(display.slice(0, 20)))
    const errors = cues
      .filter(({ display }) => isSure(display))
      .map(({ display, begin }) => Math.abs(begin - (begins.get(display) ?? 0)))
    expect(errors.length).toBeGreaterThanOrEqual(0.85 * begins.size)
    expectTrue(errors)
    const missing = [printed[leftOut - 1], printed[changed]].map((text) =>
      expect.stringContaining(text?.slice(0, 20) ?? ''),
    )
    expect(said('recording-omits').map(({ message }) => message)).toEqual(missing)
    expect(said('recording-adds').length).toBeGreaterThanOrEqual(1)
    expect(sound).toMatchObject({ narrator: 'Ada Reader', synthetic: false })
  })
})

/** Sentences with a rest before each, and nothing else. */
function manReads(texts: readonly string[]) {
  const rest = new Int16Array(0.45 * rate)
  const pieces = texts.flatMap((text) => [rest, spoken('rms', text)])
  const file = join(folder, 'man.wav')
  const pcm = Int16Array.from(pieces.flatMap((piece) => [...piece]))
  ffmpeg(['-y', '-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0', file], bytesOf(pcm))
  return {
    async *open() {
      yield readFileSync(file)
    },
  }
}

whenInstalled('a recording of a quarter of a minute (skipped where ffmpeg is not installed)', () => {
  const few = sentences.slice(0, 4)

  it('is known by its words, and its title is missed that was not read', { timeout: 120_000 }, async () => {
    const { sound, findings } = await published({ recording: manReads(few), format: 'wav' }, few)
    expect(sound.cues.map(({ display }) => display)).toEqual(few)
    const omitted = findings.filter(({ rule }) => rule === 'recording-omits')
    expect(omitted.map(({ message }) => message)).toEqual([expect.stringContaining('"The island"')])
  })

  it('of other words is refused', { timeout: 120_000 }, async () => {
    const options = { recording: manReads(few), format: 'wav' } as const
    await expect(published(options, sentences.slice(8, 12))).rejects.toMatchObject({
      code: 'recording-mismatch',
    })
  })
})
