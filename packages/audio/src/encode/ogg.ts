import { concat } from '@lectern/core'

/** Where a page stands in its stream. */
interface PagePlace {
  sequence: number
  /** Samples at 48 kHz that are complete at its end; −1 where no packet ends in it. */
  granule: number
  isFirst?: boolean
  isLast?: boolean
  /** Whether it begins in the middle of a packet. */
  goesOn?: boolean
}

/** Serial number of the stream ("LECT"): the same in every file, so that equal articles have equal bytes. */
const serial = 0x4c454354
/** Pieces that a page can have, of 255 bytes each. */
const most = 255

/** Writes a page (RFC 3533, 6): header, lengths of its segments, segments. */
export function page(lengths: readonly number[], body: Uint8Array, place: PagePlace): Uint8Array {
  const bytes = new Uint8Array(27 + lengths.length + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set([0x4f, 0x67, 0x67, 0x53, 0])
  bytes[5] = (place.goesOn ? 1 : 0) | (place.isFirst ? 2 : 0) | (place.isLast ? 4 : 0)
  view.setBigInt64(6, BigInt(place.granule), true)
  view.setUint32(14, serial, true)
  view.setUint32(18, place.sequence, true)
  bytes[26] = lengths.length
  bytes.set(lengths, 27)
  bytes.set(body, 27 + lengths.length)
  view.setUint32(22, checksum(bytes), true)
  return bytes
}

/** Pieces of one packet: full ones, and a shorter one that ends it. */
export function lacing(size: number): number[] {
  return [...new Array<number>(Math.floor(size / 255)).fill(255), size % 255]
}

/** A packet that stands alone, on as many pages as it needs. */
export function pagesOf(packet: Uint8Array, sequence: number, isFirst: boolean): Uint8Array[] {
  const all = lacing(packet.length)
  const pages: Uint8Array[] = []
  let at = 0
  for (let from = 0; from < all.length; from += most) {
    const lengths = all.slice(from, from + most)
    const size = lengths.reduce((sum, length) => sum + length, 0)
    const ends = from + most >= all.length
    const place = { sequence: sequence + pages.length, granule: ends ? 0 : -1, isFirst, goesOn: from > 0 }
    pages.push(page(lengths, packet.subarray(at, at + size), place))
    at += size
  }
  return pages
}

/** CRC-32 with the polynomial 04c11db7, not reflected, from 0. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  return crc >>> 0
})

function checksum(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) crc = ((crc << 8) ^ (table[((crc >>> 24) ^ byte) & 255] as number)) >>> 0
  return crc
}

/** "OpusHead" (RFC 7845, 5.1). */
export function opusHead(preSkip: number, sampleRate: number): Uint8Array {
  const bytes = new Uint8Array(19)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('OpusHead'))
  bytes[8] = 1
  bytes[9] = 1
  view.setUint16(10, preSkip, true)
  view.setUint32(12, sampleRate, true)
  return bytes
}

/** "OpusTags" (RFC 7845, 5.2): who made it, and comments "NAME=text". */
export function opusTags(vendor: string, comments: readonly string[]): Uint8Array {
  return concat([
    new TextEncoder().encode('OpusTags'),
    counted(vendor),
    uint32(comments.length),
    ...comments.map(counted),
  ])
}

function counted(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  return concat([uint32(bytes.length), bytes])
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}
