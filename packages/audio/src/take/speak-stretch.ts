import type { SpeechItem } from '@lectern/narration'
import type { SampleRooms } from '../encode/sample-rooms.js'
import type { Clip } from '../speak/clip.js'
import { keysOf, type Speaker, speak } from '../speak/speaker.js'
import { afterSpeaking } from '../speak/together.js'
import type { Step, Stretch } from './plan.js'
import type { Span } from './take.js'

/** A stretch as samples, with the items that could not be spoken. */
export interface SpokenStretch {
  /** In one of the rooms, which is given back by whoever is done with it. */
  pcm: Int16Array<SharedArrayBuffer>
  spans: readonly Omit<Span, 'segment'>[]
  failures: readonly Failure[]
}

/** An item that the engine could not speak; without an error it answered with silence. */
export interface Failure {
  item: SpeechItem
  error?: unknown
}

/** Stands for what could not be spoken. Seconds. */
const gap = 0.2

type Attempt = { silence: number } | { item: SpeechItem; clip?: Clip; error?: unknown }

/** Speaks all items of a stretch and lays them and the silences end to end. */
export async function speakStretch(
  speaker: Speaker,
  { steps }: Stretch,
  rooms: SampleRooms,
): Promise<SpokenStretch> {
  const items = steps.flatMap((step) => ('item' in step ? [step.item] : []))
  const prepared = await afterSpeaking(speaker, items)
  const attempts = await Promise.all(steps.map((step) => attempt(prepared, step)))
  const lengthOf = (done: Attempt) =>
    'silence' in done ? done.silence : (done.clip?.pcm.length ?? samplesOf(gap, speaker))
  const pcm = rooms.take(attempts.reduce((sum, done) => sum + lengthOf(done), 0))
  const spans: Omit<Span, 'segment'>[] = []
  let at = 0
  for (const done of attempts) {
    const end = at + lengthOf(done)
    if ('item' in done) {
      pcm.set(done.clip?.pcm ?? [], at)
      spans.push({ item: done.item, begin: at, end, words: done.clip?.words ?? [] })
    }
    at = end
  }
  return { pcm, spans, failures: attempts.flatMap((done) => ('item' in done && !done.clip ? [done] : [])) }
}

async function attempt(speaker: Speaker, step: Step): Promise<Attempt> {
  if ('seconds' in step) return { silence: samplesOf(step.seconds, speaker) }
  const { item } = step
  try {
    const clip = await speak(speaker, item)
    return clip.pcm.length > 0 ? { item, clip } : { item }
  } catch (error) {
    speaker.signal?.throwIfAborted()
    return { item, error }
  }
}

/** All that the samples of a stretch depend on. */
export function recipeOf(speaker: Speaker, { steps }: Stretch): unknown[] {
  return steps.map((step) =>
    'seconds' in step ? samplesOf(step.seconds, speaker) : keysOf(speaker, step.item),
  )
}

function samplesOf(seconds: number, { sampleRate }: Speaker): number {
  return Math.round(seconds * sampleRate)
}
