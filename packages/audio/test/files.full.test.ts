import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, readWav, toneEngine, wavEncoder } from '@lectern/audio'
import { memoryResources, readAll } from '@lectern/core'
import { afterAll, describe, expect, it } from 'vitest'
import { countFrames } from '../src/encode/mpeg.js'
import { fileOf, make, p, soundOf, story } from './make.js'

const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0
if (!ffmpeg && process.env.CI === 'true') throw new Error('ffmpeg is not installed: apt-get install ffmpeg')
const whenInstalled = ffmpeg ? describe : describe.skip

const folder = mkdtempSync(join(tmpdir(), 'lectern-audio-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function saved(file: { path: string; open(): AsyncIterable<Uint8Array> }): Promise<string> {
  const path = join(folder, file.path.replace(/\W+(?=.*\.)/g, '-'))
  writeFileSync(path, await readAll(file))
  return path
}

/** Samples that a player plays, and what the decoder complains of. */
function decoded(path: string): { samples: number; complaints: string } {
  const { stdout, stderr } = spawnSync(
    'ffmpeg',
    ['-v', 'warning', '-i', path, '-f', 's16le', '-ac', '1', '-'],
    {
      maxBuffer: 1 << 28,
    },
  )
  return { samples: stdout.length / 2, complaints: stderr.toString() }
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Long enough for several segments. */
const long = Array.from({ length: 14 }, (_, index) =>
  p(`Paragraph ${index} has a sentence. It has another one, longer than that. And so on.`),
)

whenInstalled('ffmpeg (skipped where it is not installed)', () => {
  it.each([16000, 22050, 24000, 44100])(
    'hears as many samples as the map says, at %d Hz',
    { timeout: 60_000 },
    async (sampleRate) => {
      const made = await make([...long, ...story], {
        engine: toneEngine({ sampleRate, secondsPerChar: 0.06 }),
      })
      const { duration, tracks } = soundOf(made)
      const whole = decoded(await saved(fileOf(made, '.mp3')))
      expect(whole).toEqual({ samples: Math.round(duration * sampleRate), complaints: '' })
      for (const track of tracks) {
        expect(decoded(await saved(track.file))).toEqual({
          samples: Math.round(track.duration * sampleRate),
          complaints: '',
        })
      }
    },
  )

  it.each(['mp3', 'opus'] as const)('carries the cover in %s, in the whole only', async (format) => {
    const resources = memoryResources({ 'cover.png': new Uint8Array(png) })
    const cover = { src: 'cover.png', alt: 'A ferry' }
    const made = await make(story, { format }, { resources }, { cover })
    const streams = (path: string) =>
      JSON.parse(
        spawnSync('ffprobe', ['-v', 'error', '-of', 'json', '-show_streams', path]).stdout.toString(),
      ).streams
    const whole = streams(await saved(fileOf(made, `.${format}`)))
    expect(whole[1]).toMatchObject({ codec_name: 'png', disposition: { attached_pic: 1 } })
    expect(whole[1].tags.title).toBe('A ferry')
    const [track] = soundOf(made).tracks
    expect(track && streams(await saved(track.file))).toHaveLength(1)
  })

  it('hears as many samples of Opus as the map says, with its chapters and tags', async () => {
    const engine = toneEngine({ sampleRate: 22_050, secondsPerChar: 0.06 })
    const front = { authors: ['Ada “A” Lovelace'], date: '2024-05-12' }
    const made = await make([...long, ...story], { engine, format: 'opus' }, {}, front)
    const { duration, tracks } = soundOf(made)
    const path = await saved(fileOf(made, '.opus'))
    expect(decoded(path)).toEqual({ samples: Math.round(duration * 48_000), complaints: '' })
    for (const track of tracks) {
      const samples = Math.round(track.duration * 48_000)
      expect(decoded(await saved(track.file))).toEqual({ samples, complaints: '' })
    }
    const { stdout } = spawnSync('ffprobe', [
      '-v',
      'error',
      '-of',
      'json',
      '-show_chapters',
      '-show_streams',
      path,
    ])
    const { chapters, streams } = JSON.parse(stdout.toString())
    expect(chapters.map(({ tags }: { tags: { title: string } }) => tags.title)).toEqual([
      'Title',
      'A part',
      'Another',
    ])
    expect(streams[0]).toMatchObject({
      codec_name: 'opus',
      tags: { TITLE: 'Title', ARTIST: 'Ada “A” Lovelace' },
    })
  })

  it('carries title, album, people, language and who reads in MP3', async () => {
    const made = await make(story, {}, {}, { authors: ['Ada Lovelace'], date: '2024-05-12' })
    const show = ['-show_format', await saved(fileOf(made, '.mp3'))]
    const { stdout } = spawnSync('ffprobe', ['-v', 'error', '-of', 'json', ...show])
    expect(JSON.parse(stdout.toString()).format.tags).toMatchObject({
      title: 'Title',
      album: 'Title',
      artist: 'Ada Lovelace',
      language: 'eng',
      date: '2024',
      comment: 'Read by Tones, Tone en (synthetic voice)',
    })
  })

  it.each(['mp3', 'opus'] as const)(
    'has its true peak below −1 dBTP in %s as it is decoded, and claims what is measured there',
    { timeout: 60_000 },
    async (format) => {
      const made = await make(long, { format, engine: harsh() })
      const filter = ['-af', 'ebur128=peak=true', '-f', 'null', '-']
      const path = await saved(fileOf(made, `.${format}`))
      const { stderr } = spawnSync('ffmpeg', ['-nostats', '-i', path, ...filter])
      const summary = stderr.toString().slice(stderr.toString().lastIndexOf('Summary:'))
      const peak = Number(/Peak:\s+(\S+) dBFS/.exec(summary)?.[1])
      expect(peak).toBeLessThanOrEqual(-1)
      const claim = made.edition.claims.find((one) => one.standard.startsWith('True peak'))?.standard ?? ''
      // ffmpeg's own decoder of Opus differs from libopus on such pulses: what is claimed is never less than what is heard.
      expect(Number(/measured (\S+)$/.exec(claim)?.[1])).toBeGreaterThan(peak - 0.3)
    },
  )

  it('does not click: no jump between neighbours is larger in the joins than in the words', async () => {
    const made = await make(long, { format: 'wav' })
    const { pcm, sampleRate } = readWav(await readAll(fileOf(made, '.wav')))
    const { cues } = soundOf(made)
    for (const { begin, end } of cues) {
      for (const time of [begin, end]) {
        const at = Math.round(time * sampleRate)
        const around = pcm.subarray(Math.max(0, at - 40), at + 40)
        for (let index = 1; index < around.length; index++) {
          expect(Math.abs((around[index] ?? 0) - (around[index - 1] ?? 0))).toBeLessThan(1500)
        }
      }
    }
  })

  it.each(['mp3', 'opus', 'wav'] as const)(
    'measures −19 LUFS ± 1 and no peak above −1 dBTP in %s',
    async (format) => {
      const path = await saved(fileOf(await make(long, { format }), `.${format}`))
      const { stderr } = spawnSync('ffmpeg', [
        '-nostats',
        '-i',
        path,
        '-af',
        'ebur128=peak=true',
        '-f',
        'null',
        '-',
      ])
      const summary = stderr.toString().slice(stderr.toString().lastIndexOf('Summary:'))
      expect(Math.abs(Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]) + 19)).toBeLessThanOrEqual(1)
      expect(Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1])).toBeLessThanOrEqual(-1)
    },
  )

  it('reads chapters and tags', async () => {
    const path = await saved(
      fileOf(await make(story, {}, {}, { authors: ['Ada “A” Lovelace'], date: '2024-05-12' }), '.mp3'),
    )
    const { stdout } = spawnSync('ffprobe', [
      '-v',
      'error',
      '-of',
      'json',
      '-show_chapters',
      '-show_format',
      path,
    ])
    const { chapters, format } = JSON.parse(stdout.toString())
    expect(chapters.map(({ tags }: { tags: { title: string } }) => tags.title)).toEqual([
      'Title',
      'A part',
      'Another',
    ])
    // A moment between two would belong to none.
    expect(chapters[0].end_time).toBe(chapters[1].start_time)
    expect(chapters[1].end_time).toBe(chapters[2].start_time)
    expect(format.tags).toMatchObject({
      title: 'Title',
      artist: 'Ada “A” Lovelace',
      date: '2024',
      language: 'eng',
    })
  })
})

describe('MP3', () => {
  it('is frames from the tag to the end', async () => {
    const bytes = await readAll(fileOf(await make(story), '.mp3'))
    const size = ((bytes[6] ?? 0) << 21) | ((bytes[7] ?? 0) << 14) | ((bytes[8] ?? 0) << 7) | (bytes[9] ?? 0)
    const frames = countFrames(bytes.subarray(10 + size))
    const info = Buffer.from(bytes.subarray(10 + size))
    expect(info.indexOf('Info')).toBe(13)
    expect(info.readUInt32BE(13 + 8)).toBe(frames - 1)
    expect(info.readUInt32BE(13 + 12)).toBe(bytes.length - 10 - size)
  })

  it('of the whole is the tracks end to end', async () => {
    const made = await make(story)
    const whole = Buffer.from(await readAll(fileOf(made, '.mp3')))
    for (const { file } of soundOf(made).tracks) {
      const track = Buffer.from(await readAll(file))
      expect(whole.includes(track.subarray(-2000))).toBe(true)
    }
  })
})

it.each([
  ['cover.png', 'The cover cover.png is not embedded in the sound: it is larger than 1 MB'],
  ['gone.png', 'The cover gone.png is not embedded in the sound: missing'],
])('a cover that players cannot show is a finding: %s', async (src, message) => {
  const large = new Uint8Array(1_000_001)
  large.set(png)
  const resources = memoryResources({ 'cover.png': large })
  const { findings } = await make(story, {}, { resources }, { cover: { src, alt: 'A ferry' } })
  expect(findings).toMatchObject([{ rule: 'sound-cover', message }])
})

describe('WAV of 27 hours and more', () => {
  const settings = { sampleRate: 22_050, bitrate: 0 }
  const samples = 30 * 3600 * 22_050
  const tags = { title: '', lang: 'en', chapters: [] }
  const header = wavEncoder.header({
    settings,
    bytes: 2 * samples,
    samples,
    length: samples,
    first: new Uint8Array(0),
    tags,
  })

  it('has its sizes in eight bytes', () => {
    const read = Buffer.from(header)
    expect(read.subarray(0, 16).toString('latin1')).toBe('RF64\xff\xff\xff\xffWAVEds64')
    expect(read.readBigUInt64LE(20)).toBe(BigInt(header.length - 8 + 2 * samples))
    expect(read.readBigUInt64LE(28)).toBe(BigInt(2 * samples))
  })

  it.runIf(ffmpeg)('lasts as long for ffmpeg', () => {
    const path = join(folder, 'long.wav')
    writeFileSync(path, header)
    truncateSync(path, header.length + 2 * samples)
    const { stdout } = spawnSync('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', path])
    expect(stdout.toString()).toContain('duration=108000.000000')
  })
})

it('WAV holds what the map says', async () => {
  const made = await make(story, { format: 'wav' })
  const { pcm, sampleRate } = readWav(await readAll(fileOf(made, '.wav')))
  expect(pcm.length / sampleRate).toBe(soundOf(made).duration)
})

/** Short pulses, which an encoder smears: what is decoded peaks higher than what it was given. */
function harsh(): Engine {
  const engine = toneEngine({ sampleRate: 22_050, secondsPerChar: 0.03 })
  const speak = engine.synthesize
  engine.synthesize = async (request) => {
    const speech = await speak(request)
    const pcm = speech.pcm.map((_, at) =>
      at % 110 < 3 ? 30_000 * (at % 220 < 110 ? 1 : -1) : 300 * Math.sin(at),
    )
    return { ...speech, pcm }
  }
  return engine
}
