import { concat, sha256 } from '@lectern/core'
import type { SpeechCache } from '../options.js'
import type { MixedSegment } from './mix.js'

/** Version of the cached form: a new one makes all that was cached before unknown. */
const version = 8

/** A segment without its words: those come from the script, so that an id may change without new sound. */
type Kept = Omit<MixedSegment, 'chapter' | 'spans'> & {
  spans: readonly Omit<MixedSegment['spans'][number], 'item'>[]
}

/** The key of an encoded segment: everything that its bytes depend on, and nothing else. */
export function segmentKey(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(['segment', version, ...parts]))
}

export async function recallSegment(cache: SpeechCache, key: string): Promise<Kept | undefined> {
  const bytes = await cache.get(key)
  return bytes && decode(bytes)
}

export function keepSegment(cache: SpeechCache, key: string, segment: MixedSegment): Promise<void> {
  return cache.set(key, encode(segment))
}

interface Head {
  samples: number
  length: number
  truePeak: number
  energies: readonly number[]
  spans: Kept['spans']
}

/** A line of JSON, then the body. JSON writes numbers so that they are read back exactly. */
function encode({ bytes, samples, length, loudness, spans }: MixedSegment): Uint8Array {
  const head: Head = {
    samples,
    length,
    truePeak: loudness.truePeak,
    energies: [...loudness.energies],
    spans: spans.map(({ begin, end, words }) => ({ begin, end, words })),
  }
  return concat([new TextEncoder().encode(`${JSON.stringify(head)}\n`), bytes])
}

function decode(entry: Uint8Array): Kept {
  const end = entry.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(entry.subarray(0, end))) as Head
  const { samples, length, truePeak, spans } = head
  const loudness = { energies: Float64Array.from(head.energies), truePeak }
  return { bytes: entry.subarray(end + 1), samples, length, loudness, spans }
}
