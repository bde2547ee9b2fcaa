import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audio, type Encoder, readWav, toneEngine } from '@lectern/audio'
import { memoryResources, prepare, publish, readAll, VFile } from '@lectern/core'
import { testEncoder } from '@lectern/testkit'
import { aacEncoder } from 'lectern'
import type { Root } from 'mdast'
import { afterAll, describe, expect, it } from 'vitest'

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0
if (!hasFfmpeg && process.env.CI === 'true')
  throw new Error('ffmpeg is not installed: apt-get install ffmpeg')
const found = await aacEncoder()
const encoder = () => {
  if (!found) throw new Error('ffmpeg encodes no AAC')
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-aac-'))
afterAll(() => rmSync(folder, { recursive: true }))

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.skipIf(!hasFfmpeg)('AAC by ffmpeg (skipped where it is not installed)', () => {
  testEncoder(encoder, it)

  it('names its version, which tells its bytes from those of another', () => {
    expect(encoder().origin?.version).toMatch(/^ffmpeg version \S+$/)
  })

  it('an M4B has title, people, language, cover and chapters, and lasts as long as the map says', async () => {
    const { whole, sound } = await book()
    expect(whole).toMatchObject({ path: 'book.m4b', mediaType: 'audio/mp4' })
    const { format, streams, chapters } = await probed(whole)
    expect(format.tags).toMatchObject({
      major_brand: 'M4B ',
      title: 'The “ferry”',
      artist: 'Ada Lovelace, Émile Zola',
      album: 'The “ferry”',
      date: '2024',
      media_type: '2',
    })
    expect(streams[0]).toMatchObject({
      codec_name: 'aac',
      profile: 'LC',
      sample_rate: '22050',
      channels: 1,
      start_pts: 0,
      duration_ts: Math.round(sound.duration * 22_050),
      tags: { language: 'fra' },
    })
    expect(streams.at(-1)).toMatchObject({ codec_name: 'png', disposition: { attached_pic: 1 } })
    expect(chapters.map(({ start, tags }) => [start, tags.title])).toEqual([
      [0, 'The “ferry”'],
      [start(sound.tracks, 1), 'Première partie'],
      [start(sound.tracks, 2), '日本語'],
    ])
  })

  it('is heard when the map says, in the whole and in the tracks, as WAV is', async () => {
    const [m4b, wave] = [await book(), await made('wav')]
    const { pcm } = readWav(await readAll(wave.whole))
    const [one, other] = [m4b.sound.cues, wave.sound.cues]
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id))
    const whole = await decoded(m4b.whole)
    const tracks = await Promise.all(m4b.sound.tracks.map(({ file }) => decoded(file)))
    for (const [index, cue] of one.entries()) {
      if (index % 4 > 0) continue
      const from = Math.round((other[index]?.begin ?? 0) * 22_050)
      const clip = pcm.subarray(from, from + 2000)
      expect(lagOf(clip, whole, Math.round(cue.begin * 22_050))).toBe(0)
      expect(lagOf(clip, tracks[cue.track] ?? pcm, Math.round(cue.trackBegin * 22_050))).toBe(0)
    }
  })

  it('has the same bytes twice, and says where the sound is before the sound', async () => {
    const again = await made('m4b', encoder())
    const [one, two] = [await readAll((await book()).whole), await readAll(again.whole)].map(Buffer.from)
    expect(one?.equals(two ?? one)).toBe(true)
    expect(one?.indexOf('moov')).toBeLessThan(one?.indexOf('mdat') ?? 0)
  })

  it('stays at −19 LUFS ± 1 and below −1 dBTP', async () => {
    const { whole } = await book()
    const filter = ['-af', 'ebur128=peak=true', '-f', 'null', '-']
    const { stderr } = spawnSync('ffmpeg', ['-nostats', '-i', await saved(whole), ...filter])
    const summary = stderr.toString().slice(stderr.toString().lastIndexOf('Summary:'))
    const [loudness, peak] = [/I:\s+(\S+) LUFS/, /Peak:\s+(\S+) dBFS/].map((is) =>
      Number(is.exec(summary)?.[1]),
    )
    expect(Math.abs((loudness ?? 0) + 19)).toBeLessThanOrEqual(1)
    expect(peak).toBeLessThanOrEqual(-1)
  })
})

it('says what is missing where there is no encoder', async () => {
  const { failures } = await run('m4b')
  expect(failures[0]?.error).toMatchObject({
    code: 'no-encoder',
    message: 'Sound in M4B needs an AAC encoder',
    hint: expect.stringContaining('Install ffmpeg'),
  })
})

const tree: Root = {
  type: 'root',
  children: [
    'Le bac part à midi. Il revient le soir.',
    '# Première partie',
    ...Array.from(
      { length: 8 },
      (_, at) => `Le paragraphe ${at} commence. Il dure un moment, puis il s’arrête.`,
    ),
    '# 日本語',
    'La fin est proche.',
  ].map((line) =>
    line.startsWith('# ')
      ? { type: 'heading', depth: 2, children: [{ type: 'text', value: line.slice(2) }] }
      : { type: 'paragraph', children: [{ type: 'text', value: line }] },
  ),
}

async function run(format: Encoder['format'], own?: Encoder) {
  const values = {
    title: 'The “ferry”',
    lang: 'fr',
    date: '2024-05-12',
    authors: ['Ada Lovelace', 'Émile Zola'],
    cover: { src: 'cover.png', alt: 'A ferry' },
  }
  const front = { values, positions: {} }
  const article = await prepare(structuredClone(tree), new VFile({ path: 'a.md' }), { front })
  const engine = toneEngine({ sampleRate: 22_050, secondsPerChar: 0.04 })
  const emitter = audio({ engine, format, ...(own ? { encoder: own } : {}) })
  return publish(article, [emitter], { name: 'book', resources: memoryResources({ 'cover.png': png }) })
}

async function made(format: Encoder['format'], own?: Encoder) {
  const { editions, failures } = await run(format, own)
  if (failures[0]) throw failures[0].error
  const edition = editions.get('audio')
  const [whole] = edition?.files ?? []
  const sound = edition?.map.sound
  if (!whole || !sound) throw new Error('no sound')
  return { whole, sound }
}

/** Made once: each stretch is a process. */
let kept: ReturnType<typeof made> | undefined
function book() {
  kept ??= made('m4b', encoder())
  return kept
}

type File = Awaited<ReturnType<typeof made>>['whole']

async function saved(file: File): Promise<string> {
  const path = join(folder, file.path.replaceAll('/', '-'))
  writeFileSync(path, await readAll(file))
  return path
}

interface Probed {
  format: { tags: Record<string, string> }
  streams: Record<string, unknown>[]
  chapters: { start: number; tags: { title: string } }[]
}

async function probed(file: File): Promise<Probed> {
  const show = ['-show_chapters', '-show_streams', '-show_format']
  const { stdout } = spawnSync('ffprobe', ['-v', 'error', '-of', 'json', ...show, await saved(file)])
  return JSON.parse(stdout.toString())
}

async function decoded(file: File): Promise<Int16Array> {
  const args = ['-v', 'error', '-i', await saved(file), '-map', '0:a', '-f', 's16le', '-']
  const { stdout } = spawnSync('ffmpeg', args, { maxBuffer: 1 << 28 })
  return new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length >> 1)
}

/** First sample of a track, as the map has it. */
function start(tracks: readonly { duration: number }[], index: number): unknown {
  const least = tracks.slice(0, index).reduce((sum, { duration }) => sum + Math.round(duration * 22_050), 0)
  // Each track but the last is followed by what is left of its last frame.
  return expect.toSatisfy((at: number) => at >= least && at < least + 2048 * index)
}

/** Samples by which a clip is heard too late, by the best match within 9 ms. */
function lagOf(clip: Int16Array, sound: Int16Array, at: number): number {
  const score = (lag: number) =>
    clip.reduce((sum, sample, index) => sum + sample * (sound[at + lag + index] ?? 0), 0)
  const lags = Array.from({ length: 401 }, (_, index) => index - 200)
  return lags.reduce((best, lag) => (score(lag) > score(best) ? lag : best), 0)
}
