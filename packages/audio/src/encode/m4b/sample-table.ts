import { concat } from '@lectern/core'
import { box, fullBox, letters, list, numbers } from './box.js'
import { type Content, chapterBytes, type Frames, mediaLength } from './samples.js'

/** Frames that stand together: about two seconds, so that players find their place quickly. */
const framesAChunk = 50

/** Where each frame is, how long it lasts and how it is decoded (ISO/IEC 14496-12, 8.5). */
export function sampleTable(content: Content, base: number): Uint8Array {
  const { sampleRate, frames, config, tags } = content
  const { count } = frames
  return box(
    'stbl',
    fullBox('stsd', 0, numbers(4, 1), soundEntry(sampleRate, frames, config)),
    fullBox('stts', 0, durations(content)),
    fullBox('stsc', 0, chunkSizes(count)),
    fullBox('stsz', 0, numbers(4, 0, count), list(4, frames.sizes)),
    chunkOffsets(frames, base + chapterBytes(tags.chapters)),
    ...rollGroups(count),
  )
}

/** The last frame lasts as long as there is sound in it: decoders that look no further cut the rest off. */
function durations({ frames: { count, samples: each }, ...content }: Content): Uint8Array {
  if (count === 0) return numbers(4, 0)
  const last = mediaLength(content) - (count - 1) * each
  return numbers(4, 2, count - 1, each, 1, last)
}

function chunkSizes(count: number): Uint8Array {
  const rest = count % framesAChunk
  const chunks = Math.floor(count / framesAChunk)
  const runs = [...(chunks > 0 ? [[1, framesAChunk, 1]] : []), ...(rest > 0 ? [[chunks + 1, rest, 1]] : [])]
  return numbers(4, runs.length, ...runs.flat())
}

function chunkOffsets({ sizes, bytes }: Frames, base: number): Uint8Array {
  const offsets: number[] = []
  let at = base
  for (const [index, size] of sizes.entries()) {
    if (index % framesAChunk === 0) offsets.push(at)
    at += size
  }
  const isLarge = base + bytes >= 2 ** 32
  return fullBox(isLarge ? 'co64' : 'stco', 0, numbers(4, offsets.length), list(isLarge ? 8 : 4, offsets))
}

/** Who begins at a frame decodes the one before it first (10.1). */
function rollGroups(count: number): Uint8Array[] {
  const description = [letters('roll'), numbers(4, 2, 1), numbers(2, 0xffff)]
  return [
    fullBox('sgpd', 0x01000000, ...description),
    fullBox('sbgp', 0, letters('roll'), numbers(4, 1, count, 1)),
  ]
}

/** AAC (ISO/IEC 14496-14, 5.6): one channel, and the elementary stream's descriptors. */
function soundEntry(sampleRate: number, frames: Frames, config: Uint8Array): Uint8Array {
  const { sizes, count, samples, bytes } = frames
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0)
  const average = Math.round((bytes * 8 * sampleRate) / Math.max(1, count * samples))
  const decoder = descriptor(
    4,
    numbers(1, 0x40, 0x15, (largest >> 16) & 255, (largest >> 8) & 255, largest & 255),
    numbers(4, Math.round((largest * 8 * sampleRate) / samples), average),
    descriptor(5, config),
  )
  const stream = descriptor(3, numbers(2, 1), numbers(1, 0), decoder, descriptor(6, numbers(1, 2)))
  const sound = [numbers(2, 0, 0, 0, 1), numbers(4, 0, 0), numbers(2, 1, 16, 0, 0), numbers(2, sampleRate, 0)]
  return box('mp4a', ...sound, fullBox('esds', 0, stream))
}

/** A descriptor (ISO/IEC 14496-1, 8.3.3); those here are shorter than 128 octets. */
function descriptor(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0)
  return concat([numbers(1, tag, size), ...parts])
}
