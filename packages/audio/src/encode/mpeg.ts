/** What the four bytes before each MPEG audio frame say (ISO/IEC 11172-3, 2.4.2.3 and 13818-3). */
export interface FrameHeader {
  /** MPEG 1, else 2 or 2.5. */
  isVersion1: boolean
  isMono: boolean
  /** kbit/s. */
  bitrate: number
  sampleRate: number
  /** Samples a frame: 1152 or 576. */
  samples: number
  /** Bytes of this frame. */
  size: number
}

const bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const sampleRates: Readonly<Record<number, readonly number[]>> = {
  3: [44100, 48000, 32000],
  2: [22050, 24000, 16000],
  0: [11025, 12000, 8000],
}

/** Reads a Layer III header; undefined where there is none. */
export function readFrameHeader(bytes: Uint8Array, at: number): FrameHeader | undefined {
  const [sync, kind = 0, rates = 0, mode = 0] = bytes.subarray(at, at + 4)
  if (sync !== 0xff || (kind & 0xe6) !== 0xe2) return undefined
  const version = (kind >> 3) & 3
  const isVersion1 = version === 3
  const bitrate = (isVersion1 ? bitrates1 : bitrates2)[rates >> 4]
  const sampleRate = sampleRates[version]?.[(rates >> 2) & 3]
  if (!bitrate || !sampleRate) return undefined
  const size = Math.floor(((isVersion1 ? 144_000 : 72_000) * bitrate) / sampleRate) + ((rates >> 1) & 1)
  return { isVersion1, isMono: mode >> 6 === 3, bitrate, sampleRate, samples: isVersion1 ? 1152 : 576, size }
}

/** How many frames a body holds. A body is frames only. */
export function countFrames(bytes: Uint8Array): number {
  let frames = 0
  for (let at = 0; at < bytes.length; frames++) {
    const header = readFrameHeader(bytes, at)
    if (!header) throw new Error(`The MP3 encoder did not write a valid frame at byte ${at}`)
    at += header.size
  }
  return frames
}
