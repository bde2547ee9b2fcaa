import { concat } from '@lectern/core'
import type { Encoder, FileContent } from '../encoder.js'
import { configOf, countFrames, frameSamples, framesOf, headerSize } from './adts.js'
import { box, letters, numbers } from './box.js'
import { movie } from './movie.js'
import { type Content, chapterBytes, chapterSamples, type Frames } from './samples.js'

/** Makes the frames of one segment, each behind its ADTS header, with one frame of delay before the sound. */
export type MakeAacFrames = (
  pcm: Int16Array,
  settings: { sampleRate: number; bitrate: number },
) => Promise<Uint8Array>

const rates = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000] as const

/** Samples that the first frame gives before the sound: the half of a window that nothing overlaps. */
const encoderDelay = frameSamples

/**
 * AAC-LC in MP4 as players of audio books want it: chapters, cover and tags stand before the sound, and the edit list
 * leaves out the encoder's delay, so that times are true to the sample. The frames come from an encoder of another
 * package, since none under a permissive licence runs here.
 */
export function m4bEncoderWith(makeFrames: MakeAacFrames, origin?: Encoder['origin']): Encoder {
  return {
    format: 'm4b',
    ...(origin ? { origin } : {}),
    mediaType: 'audio/mp4',
    extension: 'm4b',
    trackExtension: 'm4a',
    usualBitrate: 64,
    ceiling: -3.5,
    sampleRate: (wanted) => rates.find((rate) => rate >= wanted) ?? 48000,
    frame: () => frameSamples,
    async encode(pcm, settings) {
      const bytes = await makeFrames(pcm, settings)
      return { bytes, samples: pcm.length, length: countFrames(bytes) * frameSamples }
    },
    header: () => new Uint8Array(0),
    wrap,
  }
}

/** Reads the bodies twice: where each frame is must be said before the first one. */
async function* wrap(
  content: FileContent,
  open: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const told = await contentOf(content, open())
  const { chapters } = told.tags
  const texts = chapters.length > 1 ? chapterSamples(chapters) : []
  const type = box('ftyp', letters('M4B '), numbers(4, 0), letters('M4B M4A mp42isom'))
  const data = dataHeader(told.frames.bytes + chapterBytes(chapters))
  const before = type.length + data.length
  // Its size does not depend on where the data begin, which depends on its size.
  const size = movie(told, before).length
  yield concat([type, movie(told, before + size), data, ...texts])
  yield* withoutHeaders(open())
}

/** Frames have some 170 octets: handed on by the piece, since whoever writes them would do so a million times. */
async function* withoutHeaders(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let frames: Uint8Array[] = []
  for await (const frame of framesOf(body)) {
    frames.push(frame.slice(headerSize))
    if (frames.length < framesAPiece) continue
    yield concat(frames)
    frames = []
  }
  yield concat(frames)
}

const framesAPiece = 400

async function contentOf(content: FileContent, body: AsyncIterable<Uint8Array>): Promise<Content> {
  const { settings, samples, first, tags } = content
  const frames = await measured(body, content.length / frameSamples)
  return {
    sampleRate: settings.sampleRate,
    samples,
    delay: encoderDelay,
    frames,
    config: configOf(first),
    lang: tags.lang,
    tags,
  }
}

async function measured(body: AsyncIterable<Uint8Array>, count: number): Promise<Frames> {
  const sizes = new Uint32Array(count)
  let [index, bytes] = [0, 0]
  for await (const { length } of framesOf(body)) {
    sizes[index++] = length - headerSize
    bytes += length - headerSize
  }
  return { sizes, count, samples: frameSamples, bytes }
}

/** Sizes from 4 GB on have eight octets of their own. */
function dataHeader(size: number): Uint8Array {
  if (size + 8 < 2 ** 32) return concat([numbers(4, size + 8), letters('mdat')])
  return concat([numbers(4, 1), letters('mdat'), numbers(8, size + 16)])
}
