import type { SpeechItem } from '@lectern/narration'
import type { SampleRooms } from '../encode/sample-rooms.js'
import { type Clip, lay } from '../speak/clip.js'
import { keysOf, type Speaker, speak } from '../speak/speaker.js'
import { afterSpeaking } from '../speak/together.js'
import { itemsOf, type Step, type Stretch } from './plan.js'
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
  stretch: Stretch,
  rooms: SampleRooms,
): Promise<SpokenStretch> {
  const prepared = await afterSpeaking(speaker, itemsOf(stretch))
  const attempts = await Promise.all(stretch.steps.map((step) => attempt(prepared.speaker, step)))
  const lengthOf = (done: Attempt) =>
    'silence' in done ? done.silence : (done.clip?.pcm.length ?? samplesOf(gap, speaker))
  const pcm = rooms.take(attempts.reduce((sum, done) => sum + lengthOf(done), 0))
  const spans: Omit<Span, 'segment'>[] = []
  let at = 0
  for (const done of attempts) {
    const end = at + lengthOf(done)
    if ('item' in done) {
      if (done.clip) lay(done.clip, pcm, at)
      spans.push({ item: done.item, begin: at, end, words: done.clip?.words ?? [] })
    }
    at = end
  }
  prepared.release()
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
