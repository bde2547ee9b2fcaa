import { truePeak } from '../level/true-peak.js'
import { oneChannel } from '../recording/decode/decoded.js'
import { joinedSamples } from '../samples.js'
import type { Encoder } from './encoder.js'
import { openOpus } from './opus-codec.js'

/**
 * The true peak of a body as listeners hear it, 1 being full scale: encoders leave a curve that rises above the samples they were given.
 * Undefined for formats that nothing here decodes.
 */
export async function decodedPeak(format: Encoder['format'], bytes: Uint8Array): Promise<number | undefined> {
  if (format === 'mp3') return truePeak(await decodedMp3(bytes))
  if (format === 'opus') return truePeak(await decodedOpus(bytes))
  return undefined
}

type Mpg123 = InstanceType<typeof import('mpg123-decoder').MPEGDecoder>

/** The decoder of this thread. It remembers the last frames, so it takes one segment after the other. */
let mpg123: Promise<Mpg123> | undefined
let last: Promise<unknown> = Promise.resolve()

function decodedMp3(bytes: Uint8Array): Promise<Int16Array> {
  const decoded = last.then(async () => {
    mpg123 ??= openMpg123()
    const decoder = await mpg123
    await decoder.reset()
    return joinedSamples(piecesOf(bytes, decoder))
  })
  last = decoded.catch(() => {})
  return decoded
}

async function openMpg123(): Promise<Mpg123> {
  const { MPEGDecoder } = await import('mpg123-decoder')
  const decoder = new MPEGDecoder()
  await decoder.ready
  return decoder
}

/** Large pieces would be copied into memory that never shrinks. Bytes. */
const pieceSize = 65_536

function piecesOf(bytes: Uint8Array, decoder: Mpg123): Int16Array[] {
  const pieces: Int16Array[] = []
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const { channelData, samplesDecoded } = decoder.decode(bytes.subarray(at, at + pieceSize))
    // A body has one channel, which this decoder gives twice.
    if (samplesDecoded > 0) pieces.push(oneChannel(channelData.slice(0, 1), samplesDecoded))
  }
  return pieces
}

/** A body of Opus is packets, each behind its length in two bytes. At 48 kHz, as players decode it. */
async function decodedOpus(bytes: Uint8Array): Promise<Int16Array> {
  const codec = await openOpus(48_000, 1)
  const pieces: Int16Array[] = []
  try {
    for (let at = 0; at + 2 <= bytes.length; ) {
      const size = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      pieces.push(codec.decode(bytes.subarray(at + 2, at + 2 + size)).slice())
      at += 2 + size
    }
  } finally {
    codec.close()
  }
  return joinedSamples(pieces)
}
