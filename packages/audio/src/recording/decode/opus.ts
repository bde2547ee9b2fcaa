import { concat } from '@lectern/core'
import { openOpus } from '../../encode/opus-codec.js'
import type { ByteReader } from './byte-reader.js'
import { type Decoded, unreadable } from './decoded.js'

/** Opus in Ogg (RFC 7845), at 48 kHz; what the header says to leave out at the beginning is left out. */
export async function decodeOpus(reader: ByteReader): Promise<Decoded> {
  const packets = packetsOf(reader)
  const head = (await packets.next()).value
  if (!head || String.fromCharCode(...head.subarray(0, 8)) !== 'OpusHead')
    throw unreadable('this Ogg file is not Opus')
  const channels = head[9] ?? 0
  if (channels < 1 || channels > 2) throw unreadable(`it has ${channels} channels`)
  await packets.next()
  const preSkip = (head[10] ?? 0) | ((head[11] ?? 0) << 8)
  return { sampleRate: 48_000, pieces: samples(packets, channels, preSkip) }
}

async function* samples(
  packets: AsyncGenerator<Uint8Array>,
  channels: number,
  preSkip: number,
): AsyncGenerator<Int16Array> {
  const codec = await openOpus(48_000, channels)
  let skip = preSkip
  try {
    for await (const packet of packets) {
      const pcm = mixed(codec.decode(packet), channels)
      const dropped = Math.min(skip, pcm.length)
      skip -= dropped
      if (dropped < pcm.length) yield pcm.subarray(dropped)
    }
  } finally {
    codec.close()
  }
}

function mixed(pcm: Int16Array, channels: number): Int16Array {
  if (channels === 1) return pcm
  return Int16Array.from({ length: pcm.length >> 1 }, (_, at) =>
    Math.round(((pcm[2 * at] as number) + (pcm[2 * at + 1] as number)) / 2),
  )
}

/** The packets of an Ogg stream (RFC 3533, 6): pieces of less than 255 bytes end one. */
async function* packetsOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = []
  for (;;) {
    const head = await reader.take(27)
    if (head.length < 27) return
    if (String.fromCharCode(...head.subarray(0, 4)) !== 'OggS') throw unreadable('an Ogg page is damaged')
    const lacing = (await reader.take(head[26] ?? 0)).slice()
    for (const size of lacing) {
      open.push((await reader.take(size)).slice())
      if (size === 255) continue
      yield concat(open)
      open = []
    }
  }
}
