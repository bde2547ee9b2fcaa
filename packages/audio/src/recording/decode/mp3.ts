import type { ByteReader } from './byte-reader.js'
import { type Decoded, oneChannel, unreadable } from './decoded.js'

/** MP3, by mpg123 in WebAssembly; what encoders add before and after is left out where the file says it. */
export async function decodeMp3(reader: ByteReader): Promise<Decoded> {
  const { MPEGDecoder } = await import('mpg123-decoder')
  const decoder = new MPEGDecoder()
  await decoder.ready
  const pieces = samples(reader, decoder)
  const first = await pieces.next()
  if (first.done) throw unreadable('no MP3 frame can be decoded')
  const { sampleRate } = first.value
  return { sampleRate, pieces: sameRate(first.value, pieces) }
}

interface Piece {
  pcm: Int16Array
  sampleRate: number
}

type Decoder = InstanceType<typeof import('mpg123-decoder').MPEGDecoder>

async function* samples(reader: ByteReader, decoder: Decoder): AsyncGenerator<Piece> {
  try {
    for await (const bytes of reader.rest()) {
      // Large pieces would be copied into memory that never shrinks.
      for (let at = 0; at < bytes.length; at += 65_536) {
        const { channelData, samplesDecoded, sampleRate } = decoder.decode(bytes.subarray(at, at + 65_536))
        if (samplesDecoded > 0) yield { pcm: oneChannel(channelData, samplesDecoded), sampleRate }
      }
    }
  } finally {
    decoder.free()
  }
}

async function* sameRate(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Int16Array> {
  yield first.pcm
  for await (const { pcm, sampleRate } of rest) {
    if (sampleRate !== first.sampleRate) throw unreadable('its sample rate changes')
    yield pcm
  }
}
