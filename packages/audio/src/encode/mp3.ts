import { concat } from '@lectern/core'
import type { Encoder, EncoderSettings } from './encoder.js'
import { id3 } from './id3.js'
import { encoderDelay, infoFrame } from './info-frame.js'
import { type Lame, openLame } from './lame.js'
import { countFrames } from './mpeg.js'

/** The encoder of this thread, made when it is first needed. */
let encoder: Promise<Lame> | undefined

const rates = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000] as const

/** Makes the frames of one segment, with LAME's delay before the sound and nothing else beside them. */
export type MakeFrames = (pcm: Int16Array, settings: EncoderSettings) => Promise<Uint8Array>

/** MP3 at a constant rate, which alone can be sought to the sample. */
export function mp3EncoderWith(makeFrames: MakeFrames, origin?: Encoder['origin']): Encoder {
  return {
    format: 'mp3',
    ...(origin ? { origin } : {}),
    mediaType: 'audio/mpeg',
    extension: 'mp3',
    usualBitrate: 64,
    ceiling: -2.5,
    sampleRate: (wanted) => rates.find((rate) => rate >= wanted) ?? 48000,
    frame: frameSamples,
    async encode(pcm, { sampleRate, bitrate }) {
      const bytes = await makeFrames(pcm, { sampleRate, bitrate: nearestBitrate(bitrate, sampleRate) })
      return { bytes, samples: pcm.length, length: countFrames(bytes) * frameSamples(sampleRate) }
    },
    header({ settings, bytes, samples, length, first, tags }) {
      const frames = length / frameSamples(settings.sampleRate)
      const padding = length - samples - encoderDelay
      return concat([id3(tags), infoFrame(first, frames, bytes, padding)])
    },
  }
}

/** Through LAME compiled to WebAssembly. */
export const mp3Encoder: Encoder = mp3EncoderWith(framesByWasm)

/**
 * Each segment is configured anew: no bits are carried over from the last one, so bodies can be parted, and which
 * worker encodes it makes no difference. Between `configure` and `finalize` nothing is awaited.
 */
async function framesByWasm(pcm: Int16Array, { sampleRate, bitrate }: EncoderSettings): Promise<Uint8Array> {
  encoder ??= openLame()
  const lame = await encoder
  lame.configure({ sampleRate, channels: 1, bitrate: bitrate as Bitrate })
  const chunks: Uint8Array[] = []
  for (let at = 0; at < pcm.length; at += chunkSize) {
    const samples = chunk.subarray(0, Math.min(chunkSize, pcm.length - at))
    for (let index = 0; index < samples.length; index++)
      samples[index] = (pcm[at + index] as number) / fullScale
    chunks.push(lame.encode([samples]).slice())
  }
  chunks.push(lame.finalize().slice())
  return concat(chunks)
}

const chunkSize = 1 << 14
const chunk = new Float32Array(chunkSize)
/** LAME turns everything down to 95 per cent, against clipping. Levelled sound has room, so that is taken back. */
const fullScale = 32768 * 0.95

function frameSamples(sampleRate: number): number {
  return sampleRate >= 32000 ? 1152 : 576
}

type Bitrate = (typeof bitrates)[number]
const bitrates = [8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const

/** The rate that the format has next to the wished one: low sample rates end at 160 kbit/s. */
function nearestBitrate(wanted: number, sampleRate: number): Bitrate {
  const most = sampleRate >= 32000 ? 320 : 160
  const least = sampleRate >= 32000 ? 32 : 8
  const possible = bitrates.filter((rate) => rate >= least && rate <= most)
  return possible.findLast((rate) => rate <= wanted) ?? possible[0] ?? 64
}
