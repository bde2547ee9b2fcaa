import type { EncodedSegment, Encoder, EncoderSettings } from '@lectern/audio'
import { demand, type Register } from './contract.js'

/** The contract of an encoder: rates it can hold, the same bytes twice, lengths that are never shorter than the sound. */
export function testEncoder(create: () => Encoder, it: Register): void {
  it('returns a sample rate that it supports', async () => {
    const encoder = create()
    for (const wanted of [8000, 16_000, 22_050, 24_000, 44_100]) {
      const rate = encoder.sampleRate(wanted)
      demand(
        rate > 0 && encoder.sampleRate(rate) === rate,
        `sampleRate(${wanted}) returns ${rate}, for which it returns another rate`,
      )
    }
  })

  it('encodes the same samples to the same bytes', async () => {
    const [one, two] = [await encode(create()), await encode(create())]
    demand(String(one.segment.bytes) === String(two.segment.bytes), 'Two runs differ')
  })

  it('declares how many samples were encoded, and loses none', async () => {
    const { segment, pcm } = await encode(create())
    demand(
      segment.samples === pcm.length,
      `${pcm.length} samples were encoded, but the segment declares ${segment.samples}`,
    )
    demand(
      segment.length >= segment.samples,
      `The encoded length of ${segment.length} samples is shorter than the sound`,
    )
  })

  it('writes the same header each time', async () => {
    const encoder = create()
    const { segment, settings } = await encode(encoder)
    const [one, two] = [1, 2].map(() => String(encoder.header(contentOf(segment, settings))))
    demand(one === two, 'Two headers of the same content differ')
  })

  it('encodes silence and a single sample', async () => {
    const encoder = create()
    const settings = settingsOf(encoder)
    for (const length of [0, 1]) {
      const segment = await encoder.encode(new Int16Array(length), settings)
      demand(
        segment.samples === length,
        `${length} samples were encoded, but the segment declares ${segment.samples}`,
      )
    }
  })
}

function settingsOf(encoder: Encoder): EncoderSettings {
  return { sampleRate: encoder.sampleRate(22_050), bitrate: 64 }
}

async function encode(
  encoder: Encoder,
): Promise<{ segment: EncodedSegment; pcm: Int16Array; settings: EncoderSettings }> {
  const settings = settingsOf(encoder)
  const pcm = Int16Array.from({ length: settings.sampleRate }, (_, at) => Math.round(8000 * Math.sin(at / 8)))
  return { segment: await encoder.encode(pcm, settings), pcm, settings }
}

function contentOf({ bytes, samples, length }: EncodedSegment, settings: EncoderSettings) {
  const tags = { title: 'One second', lang: 'en', chapters: [] }
  return { settings, bytes: bytes.length, samples, length, first: bytes.subarray(0, 4), tags }
}
