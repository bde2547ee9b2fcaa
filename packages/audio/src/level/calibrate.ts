import type { Script, SpeechItem } from '@lectern/narration'
import { type Speaker, speak } from '../speak/speaker.js'
import { hashOf } from '../take/hash.js'
import { decibels, makeUp, target } from './level.js'
import { amplify } from './limiter.js'
import { integrated, measure } from './meter.js'

/** Sentences that stand for the whole. */
const size = 24
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
  // Each alone: of those that are spoken together, an edit makes all again.
  const clips = await Promise.all(sample.map((item) => pcmOf(speaker, item)))
  const pcm = joined(clips)
  const { sampleRate } = speaker
  const loudness = integrated([measure(pcm, sampleRate)])
  if (!Number.isFinite(loudness)) return 1
  const gain = decibels(target - loudness)
  const limited = integrated([measure(amplify(pcm, sampleRate, gain, ceiling, pcm), sampleRate)])
  const wanted = target - loudness + (target - limited) * makeUp
  return decibels(Math.round(wanted / step) * step)
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
