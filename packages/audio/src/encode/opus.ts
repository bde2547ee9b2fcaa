import { concat } from '@lectern/core'
import { clock } from '../captions/clock.js'
import { decibels } from '../level/level.js'
import type { EncodedSegment, Encoder, EncoderSettings, FileContent, Tags } from './encoder.js'
import { lacing, opusHead, opusTags, page, pagesOf } from './ogg.js'
import { excessOf } from './opus-bursts.js'
import { lookAhead, openOpus, opusRates, rateOf } from './opus-codec.js'
import { picture } from './opus-picture.js'

/** Seconds of a packet. */
const frame = 0.02
/** Packets of a page: a second, so that seeking lands near. */
const packetsAPage = 50

/**
 * Opus at 24 kbit/s, in Ogg (RFC 7845): little more than a third of MP3's size. A segment is a run of packets of 20 ms
 * from an encoder that knows nothing, and begins in silence, so that bodies can be parted. Pages are numbered when a
 * file is put together.
 */
export const opusEncoder: Encoder = {
  format: 'opus',
  mediaType: 'audio/ogg',
  extension: 'opus',
  usualBitrate: 24,
  ceiling: -4.5,
  // Measured on four voices: 0.5 to 0.9.
  loss: 0.6,
  sampleRate: (wanted) => opusRates.find((rate) => rate >= wanted) ?? 48_000,
  frame: (sampleRate) => sampleRate * frame,
  encode,
  header: () => new Uint8Array(0),
  wrap,
}

/**
 * Of the work the encoder gives itself, one that is quick and good, and those that are tried where it made a burst: in some minutes of
 * speech or so it makes one, a packet of full scale out of words. With 8, none was seen in half an hour.
 */
const complexities = [5, 8, 6, 3]

async function encode(pcm: Int16Array, settings: EncoderSettings): Promise<EncodedSegment> {
  const packets = await cleanPackets(pcm, settings)
  const chunks = packets.flatMap((packet) => [Uint8Array.of(packet.length >> 8, packet.length & 255), packet])
  return { bytes: concat(chunks), samples: pcm.length, length: packets.length * settings.sampleRate * frame }
}

/** The first attempt without a burst. Where all have one, it is no burst, but sound that grows by being encoded: it is turned down. */
async function cleanPackets(pcm: Int16Array, settings: EncoderSettings): Promise<Uint8Array[]> {
  let least = Number.POSITIVE_INFINITY
  for (const complexity of complexities) {
    const packets = await packetsFor(pcm, settings, complexity)
    const excess = await excessOf(packets, pcm, settings)
    if (excess <= 1) return packets
    least = Math.min(least, excess)
  }
  const factor = 1 / Math.max(least, step)
  return cleanPackets(
    pcm.map((sample) => sample * factor),
    settings,
  )
}

/** Decoders cut off what is above full scale, so that nobody sees how much too loud it is. */
const step = decibels(1)

async function packetsFor(
  pcm: Int16Array,
  { sampleRate, bitrate }: EncoderSettings,
  complexity: number,
): Promise<Uint8Array[]> {
  const codec = await openOpus(rateOf(sampleRate), 1, { bitrate: bitrate * 1000, complexity })
  const size = sampleRate * frame
  // The last sound comes out again behind the look-ahead.
  const count = Math.ceil((pcm.length + (lookAhead * sampleRate) / 48_000) / size)
  const packets: Uint8Array[] = []
  try {
    for (let index = 0; index < count; index++) {
      const samples = new Int16Array(size)
      samples.set(pcm.subarray(index * size, (index + 1) * size))
      packets.push(codec.encode(samples))
    }
  } finally {
    codec.close()
  }
  return packets
}

async function* wrap(
  content: FileContent,
  open: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { sampleRate } = content.settings
  const headers = [
    ...pagesOf(opusHead(lookAhead, sampleRate), 0, true),
    ...pagesOf(opusTags('Lectern', commentsOf(content.tags)), 1, false),
  ]
  yield* headers
  const end = lookAhead + Math.round((content.samples * 48_000) / sampleRate)
  let sequence = headers.length
  let granule = 0
  let packets: Uint8Array[] = []
  const close = (isLast: boolean) => {
    granule += packets.length * frame * 48_000
    const place = { sequence: sequence++, granule: isLast ? Math.min(end, granule) : granule, isLast }
    const made = page(
      packets.flatMap(({ length }) => lacing(length)),
      concat(packets),
      place,
    )
    packets = []
    return made
  }
  for await (const packet of packetsOf(open())) {
    if (packets.length === packetsAPage) yield close(false)
    packets.push(packet)
  }
  yield close(true)
}

/** A body as it was encoded: each packet behind its length in two bytes. */
async function* packetsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0)
  for await (const chunk of body) {
    held = held.length > 0 ? concat([held, chunk]) : chunk
    let at = 0
    for (;;) {
      const size = ((held[at] ?? 0) << 8) | (held[at + 1] ?? 0)
      if (at + 2 > held.length || at + 2 + size > held.length) break
      yield held.slice(at + 2, at + 2 + size)
      at += 2 + size
    }
    held = held.slice(at)
  }
}

/** Tags as Vorbis comments, with chapters in the form that ffmpeg and podcast players know. */
function commentsOf({ title, album, artist, year, track, lang, comment, cover, chapters }: Tags): string[] {
  return [
    `TITLE=${title}`,
    ...(album ? [`ALBUM=${album}`] : []),
    ...(artist ? [`ARTIST=${artist}`] : []),
    ...(year ? [`DATE=${year}`] : []),
    ...(track ? [`TRACKNUMBER=${track.split('/')[0]}`] : []),
    `LANGUAGE=${lang}`,
    ...(comment ? [`COMMENT=${comment}`] : []),
    ...(chapters.length > 1 ? chapters : []).flatMap((chapter, index) => {
      const name = `CHAPTER${String(index).padStart(3, '0')}`
      return [`${name}=${clock(chapter.begin)}`, `${name}NAME=${chapter.title}`]
    }),
    ...(cover ? [`METADATA_BLOCK_PICTURE=${picture(cover)}`] : []),
  ]
}
