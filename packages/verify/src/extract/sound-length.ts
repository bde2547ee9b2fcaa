/** Seconds of sound in a file, counted and not believed; undefined for formats that are not known here. */
export function soundLength(bytes: Uint8Array, mediaType: string): number | undefined {
  if (mediaType === 'audio/mpeg') return mpegLength(bytes)
  if (/^audio\/(x-)?wav$/.test(mediaType)) return waveLength(bytes)
  if (mediaType === 'audio/ogg') return oggLength(bytes)
  if (mediaType === 'audio/mp4') return movieLength(bytes)
  return undefined
}

/** Kilobits a second of layer III, MPEG 1 and MPEG 2 (ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3). */
const bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const rates = [44_100, 48_000, 32_000]

function mpegLength(bytes: Uint8Array): number | undefined {
  let at = afterId3(bytes)
  let samples = 0
  let rate = 0
  let trimmed = 0
  while (at + 4 <= bytes.length) {
    const frame = frameAt(bytes, at)
    if (!frame) break
    const info = rate === 0 ? infoFrame(bytes, at, frame.size) : undefined
    rate = frame.rate
    if (info) trimmed = info.delay + info.padding
    else samples += frame.samples
    at += frame.size
  }
  return rate === 0 ? undefined : (samples - trimmed) / rate
}

function afterId3(bytes: Uint8Array): number {
  if (String.fromCharCode(...bytes.subarray(0, 3)) !== 'ID3') return 0
  return 10 + bytes.subarray(6, 10).reduce((size, byte) => (size << 7) | (byte & 0x7f), 0)
}

function frameAt(bytes: Uint8Array, at: number): { size: number; samples: number; rate: number } | undefined {
  const [sync = 0, version = 0, third = 0] = bytes.subarray(at, at + 3)
  if (sync !== 0xff || (version & 0xe6) !== 0xe2) return undefined
  const kind = (version >> 3) & 3
  const isFirst = kind === 3
  const bitrate = (isFirst ? bitrates1 : bitrates2)[third >> 4]
  const base = rates[(third >> 2) & 3]
  if (!bitrate || !base || kind === 1) return undefined
  const rate = base / (isFirst ? 1 : kind === 2 ? 2 : 4)
  const samples = isFirst ? 1152 : 576
  return { rate, samples, size: Math.floor((samples / 8) * ((bitrate * 1000) / rate)) + ((third >> 1) & 1) }
}

/** The frame that carries no sound but tells what encoders added before and after (LAME's "Info" or "Xing"). */
function infoFrame(
  bytes: Uint8Array,
  at: number,
  size: number,
): { delay: number; padding: number } | undefined {
  const text = String.fromCharCode(...bytes.subarray(at, at + Math.min(size, 200)))
  const mark = /Xing|Info/.exec(text)?.index
  if (mark === undefined) return undefined
  const tag = /LAME|Lavc|Lavf/.exec(text)?.index
  if (tag === undefined) return { delay: 0, padding: 0 }
  const [one = 0, two = 0, three = 0] = bytes.subarray(at + tag + 21, at + tag + 24)
  return { delay: (one << 4) | (two >> 4), padding: ((two & 15) << 8) | three }
}

function waveLength(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let bytesPerSecond = 0
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const size = view.getUint32(at + 4, true)
    if (name === 'fmt ' && at + 20 <= bytes.length) bytesPerSecond = view.getUint32(at + 16, true)
    if (name === 'data' && bytesPerSecond > 0) return size / bytesPerSecond
    at += 8 + size + (size % 2)
  }
  return undefined
}

/** The last page's granule position, in samples of 48 kHz, without the pre-skip (RFC 7845, 4). */
function oggLength(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = String.fromCharCode(...bytes.subarray(0, 200)).indexOf('OpusHead')
  for (let at = bytes.length - 27; at >= 0 && head >= 0; at -= 1) {
    if (view.getUint32(at) !== 0x4f676753) continue
    return (Number(view.getBigUint64(at + 6, true)) - view.getUint16(head + 10, true)) / 48_000
  }
  return undefined
}

/** As the edit list of the first track has it, in the movie's clock (ISO/IEC 14496-12, 8.2.2 and 8.6.6). */
function movieLength(bytes: Uint8Array): number | undefined {
  const movie = boxIn(bytes, 'moov')
  const header = movie && boxIn(movie, 'mvhd')
  const list = ['trak', 'edts', 'elst'].reduce<Uint8Array | undefined>(
    (outer, name) => outer && boxIn(outer, name),
    movie,
  )
  if (!header || header.length < 20 || header[0] !== 0) return undefined
  const [rate, length] = [numberAt(header, 12), numberAt(header, 16)]
  const edited = list && list.length >= 12 && list[0] === 0 ? numberAt(list, 8) : length
  return rate > 0 ? edited / rate : undefined
}

/** What is in the first box of a name. */
function boxIn(bytes: Uint8Array, name: string): Uint8Array | undefined {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = numberAt(bytes, at)
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === name)
      return bytes.subarray(at + 8, at + size)
    if (size < 8) return undefined
    at += size
  }
  return undefined
}

function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
}
