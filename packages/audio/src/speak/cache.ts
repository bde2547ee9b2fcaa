import { concat, sha256 } from '@lectern/core'
import type { Engine, Speech, SpeechRequest } from '../engine/engine.js'
import type { SpeechCache } from '../options.js'

/** Speaks, or remembers what was spoken. Only deterministic engines and paid ones gain by it; all may use it. */
export async function spoken(engine: Engine, request: SpeechRequest, cache?: SpeechCache): Promise<Speech> {
  if (!cache) return engine.synthesize(request)
  const key = cacheKey(engine, request)
  const known = await cache.get(key)
  if (known) return decode(known)
  const speech = await engine.synthesize(request)
  await cache.set(key, encode(speech))
  return speech
}

/** Everything that the sound depends on, and nothing else. */
export function cacheKey(engine: Engine, { utterance, voice, lang, rate }: SpeechRequest): string {
  const { id, version } = engine
  return sha256(JSON.stringify([1, id, version, voice, lang, rate, utterance.parts]))
}

/** A line of JSON, then the samples, little-endian. */
function encode({ pcm, sampleRate, words = [] }: Speech): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify({ sampleRate, words })}\n`)
  const samples = new Uint8Array(pcm.length * 2)
  const view = new DataView(samples.buffer)
  for (let at = 0; at < pcm.length; at++) view.setInt16(at * 2, pcm[at] ?? 0, true)
  return concat([head, samples])
}

function decode(bytes: Uint8Array): Speech {
  const end = bytes.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Omit<Speech, 'pcm'>
  const view = new DataView(bytes.buffer, bytes.byteOffset + end + 1, bytes.byteLength - end - 1)
  const pcm = Int16Array.from({ length: view.byteLength >> 1 }, (_, at) => view.getInt16(at * 2, true))
  return { ...head, pcm }
}
