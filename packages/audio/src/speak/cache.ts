import { concat, sha256 } from '@lectern/core'
import type { Engine, Speech, SpeechRequest, SpokenWord } from '../engine/engine.js'
import type { SpeechCache } from '../options.js'

/** Remembers what was spoken, or has it spoken. */
export async function spoken(
  engine: Engine,
  request: SpeechRequest,
  cache: SpeechCache,
  speak: () => Promise<Speech>,
): Promise<Speech> {
  const key = cacheKey(engine, request)
  const known = await cache.get(key)
  if (known) return decode(known)
  const speech = await speak()
  // One that answers with silence may speak another time.
  if (speech.pcm.some((sample) => sample !== 0)) await cache.set(key, encode(speech))
  return speech
}

/** Everything that the sound depends on, and nothing else. */
export function cacheKey(engine: Engine, { utterance, voice, lang, rate }: SpeechRequest): string {
  const { id, version } = engine
  return sha256(JSON.stringify([1, id, version, voice, lang, rate, utterance.parts]))
}

/** A line of JSON, then the samples, little-endian. */
function encode({ pcm, sampleRate, words = [] }: Speech): Uint8Array {
  return withHead({ sampleRate, words }, [pcm])
}

function decode(bytes: Uint8Array): Speech {
  const { head, body } = parted<Omit<Speech, 'pcm'>>(bytes)
  return { ...head, pcm: fromLittleEndian(body) }
}

interface Several {
  speeches: readonly { sampleRate: number; length: number; words: readonly SpokenWord[] }[]
}

/** Several speeches as one entry: a line of JSON, then all samples. */
export function encodeSpeeches(speeches: readonly Speech[]): Uint8Array {
  const heads = speeches.map(({ pcm, sampleRate, words = [] }) => ({ sampleRate, length: pcm.length, words }))
  return withHead(
    { speeches: heads },
    speeches.map(({ pcm }) => pcm),
  )
}

export function decodeSpeeches(bytes: Uint8Array): Speech[] {
  const { head, body } = parted<Several>(bytes)
  let at = 0
  return head.speeches.map(({ length, ...speech }) => {
    const pcm = fromLittleEndian(body.subarray(at, at + length * 2))
    at += length * 2
    return { ...speech, pcm }
  })
}

/** The samples begin at an even place, so that they need not be copied when they are read. */
function withHead(head: object, sounds: readonly Int16Array[]): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const even = line.length % 2 === 0 ? line : new TextEncoder().encode(`${JSON.stringify(head)} \n`)
  return concat([even, ...sounds.map(asLittleEndian)])
}

function parted<Head>(bytes: Uint8Array): { head: Head; body: Uint8Array } {
  const end = bytes.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head
  return { head, body: bytes.subarray(end + 1) }
}

/** Samples as every machine reads them. */
export function littleEndian(pcm: Int16Array): Uint8Array {
  return asLittleEndian(pcm).slice()
}

/** The bytes of samples that are only read: nearly always the memory of the samples themselves. */
function asLittleEndian(pcm: Int16Array): Uint8Array {
  if (isLittleEndian) return new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength)
  const bytes = new Uint8Array(pcm.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < pcm.length; at++) view.setInt16(at * 2, pcm[at] ?? 0, true)
  return bytes
}

/** The samples in an entry of the cache, which nobody writes to: nearly always its own memory. */
export function fromLittleEndian(bytes: Uint8Array): Int16Array {
  if (isLittleEndian && bytes.byteOffset % 2 === 0) {
    return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
  }
  const pcm = new Int16Array(bytes.length >> 1)
  if (isLittleEndian) new Uint8Array(pcm.buffer).set(bytes.subarray(0, pcm.length * 2))
  else {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < pcm.length; at++) pcm[at] = view.getInt16(at * 2, true)
  }
  return pcm
}

/** The samples of bytes that nobody else holds and that fill their buffer: nearly always that memory itself. */
export function samplesIn(bytes: Uint8Array): Int16Array {
  return isLittleEndian ? new Int16Array(bytes.buffer, 0, bytes.length >> 1) : fromLittleEndian(bytes)
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
