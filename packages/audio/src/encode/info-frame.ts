import { readFrameHeader } from './mpeg.js'

/** Samples that LAME puts before the sound. A decoder adds 529 of its own, and takes both away. */
export const encoderDelay = 576

/**
 * The frame of silence before a constant-rate stream that says how long it is and what to leave out at both ends
 * (the "Info" tag with LAME's extension). Without it players start 50 ms late and guess the length.
 *
 * @param first beginning of the stream, for the frame header
 * @param frames of the stream, without this one
 * @param bytes of the stream, without this frame
 * @param padding samples after the sound
 */
export function infoFrame(first: Uint8Array, frames: number, bytes: number, padding: number): Uint8Array {
  const header = readFrameHeader(first, 0)
  if (!header) throw new Error('The MP3 stream does not begin with a frame')
  const size = header.size - ((first[2] ?? 0) & 2 ? 1 : 0)
  const frame = new Uint8Array(size)
  const view = new DataView(frame.buffer)
  frame.set(first.subarray(0, 4))
  frame[2] = (first[2] ?? 0) & ~2
  const at = 4 + sideInformation(header)
  ascii(frame, at, 'Info')
  view.setUint32(at + 4, 0xf)
  view.setUint32(at + 8, frames)
  view.setUint32(at + 12, bytes + size)
  for (let step = 0; step < 100; step++) frame[at + 16 + step] = Math.floor((step * 256) / 100)
  lameExtension(frame, at + 120, { bitrate: header.bitrate, padding, bytes: bytes + size })
  return frame
}

function lameExtension(
  frame: Uint8Array,
  at: number,
  { bitrate, padding, bytes }: { bitrate: number; padding: number; bytes: number },
): void {
  const view = new DataView(frame.buffer)
  ascii(frame, at, 'LAME3.100')
  frame[at + 9] = 1
  frame[at + 20] = Math.min(bitrate, 255)
  frame[at + 21] = encoderDelay >> 4
  frame[at + 22] = ((encoderDelay & 15) << 4) | (padding >> 8)
  frame[at + 23] = padding & 255
  view.setUint32(at + 28, bytes)
  view.setUint16(at + 34, crc16(frame.subarray(0, at + 34)))
}

function sideInformation({ isVersion1, isMono }: { isVersion1: boolean; isMono: boolean }): number {
  if (isVersion1) return isMono ? 17 : 32
  return isMono ? 9 : 17
}

function ascii(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
}

/** CRC-16/ARC. */
function crc16(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
  }
  return crc
}
