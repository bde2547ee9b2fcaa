import { sha256 } from '@lectern/core'
import type { Script, SpeechItem } from '@lectern/narration'
import { keysOf, type Speaker, speak } from '../speak/speaker.js'
import { afterSpeaking } from '../speak/together.js'
import { hashOf } from '../take/hash.js'
import { decibels, makeUp, target } from './level.js'
import { amplify } from './limiter.js'
import { integrated, measure } from './meter.js'

/** Sentences that stand for the whole. */
const size = 24
const groupCount = 4
/** dB. Gains are rounded to it, so that another sentence in the sample seldom makes another gain. */
const step = 0.25

/**
 * The gain that brings a narration to the target, from a few sentences of it. They are those whose hashes are
 * smallest: an edit elsewhere in the article leaves the sample, and so every other sentence's sound, as it was.
 * Limiting takes a little away, which is made up for. 1 when nothing can be spoken: the engine's error is told later.
 *
 * @param ceiling linear
 */
export async function calibrate(speaker: Speaker, script: Script, ceiling: number): Promise<number> {
  const sample = sampleOf(script)
  const { cache, sampleRate } = speaker
  const key = sha256(
    JSON.stringify(['gain', 1, ceiling, sampleRate, sample.map((item) => keysOf(speaker, item))]),
  )
  const known = await cache.get(key)
  if (known) return Number(new TextDecoder().decode(known))
  const clips = await spokenSample(speaker, sample)
  const gain = gainFor(joined(clips), sampleRate, ceiling)
  if (gain === undefined) return 1
  // One that could not be spoken may be another time.
  if (clips.every(({ length }) => length > 0)) await cache.set(key, new TextEncoder().encode(String(gain)))
  return gain
}

/** Undefined for silence. */
function gainFor(pcm: Int16Array, sampleRate: number, ceiling: number): number | undefined {
  const loudness = integrated([measure(pcm, sampleRate)])
  if (!Number.isFinite(loudness)) return undefined
  const gain = decibels(target - loudness)
  const limited = integrated([measure(amplify(pcm, sampleRate, gain, ceiling, pcm), sampleRate)])
  const wanted = target - loudness + (target - limited) * makeUp
  return decibels(Math.round(wanted / step) * step)
}

/**
 * In groups where the engine speaks several faster together. Those go by their words: of sentences that are spoken together, an edit
 * makes all again.
 */
async function spokenSample(speaker: Speaker, sample: readonly SpeechItem[]): Promise<Int16Array[]> {
  const groups = Array.from({ length: groupCount }, (_, group) =>
    sample.filter(({ spoken }) => (hashOf(spoken) >>> 8) % groupCount === group),
  )
  const clips = await Promise.all(
    groups.map(async (group) => {
      const prepared = await afterSpeaking(speaker, group)
      return Promise.all(group.map((item) => pcmOf(prepared, item)))
    }),
  )
  return clips.flat()
}

function sampleOf({ items, lang }: Script): SpeechItem[] {
  const sentences = items.filter((item) => item.type === 'speech')
  const usual = sentences.filter(
    (item) => item.lang === lang && item.role === 'text' && item.spoken.length >= 30,
  )
  return (usual.length > 0 ? usual : sentences)
    .map((item) => ({ item, rank: hashOf(item.spoken) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ item }) => item)
}

async function pcmOf(speaker: Speaker, item: SpeechItem): Promise<Int16Array> {
  try {
    return (await speak(speaker, item)).pcm
  } catch {
    // What keeps it from being spoken is told where it is spoken for good.
    speaker.signal?.throwIfAborted()
    return new Int16Array(0)
  }
}

function joined(clips: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(clips.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const clip of clips) {
    whole.set(clip, at)
    at += clip.length
  }
  return whole
}
