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

/**
 * Speaks all items of a stretch and lays them and the silences end to end: each as soon as it and all before it are spoken, so that its
 * own samples are soon done with.
 */
export async function speakStretch(
  speaker: Speaker,
  stretch: Stretch,
  rooms: SampleRooms,
): Promise<SpokenStretch> {
  const prepared = await afterSpeaking(speaker, itemsOf(stretch))
  const attempts = stretch.steps.map((step) => attempt(prepared.speaker, step))
  // One may be stopped before it is its turn; to Node.js that is a failure that nobody looks at.
  for (const one of attempts) one.catch(() => {})
  const spans: Omit<Span, 'segment'>[] = []
  const failures: Failure[] = []
  let pcm = rooms.take(0)
  for (const one of attempts) {
    const done = await one
    const begin = pcm.length
    pcm = rooms.extended(pcm, begin + lengthOf(done, speaker))
    if ('silence' in done) continue
    const { item, clip } = done
    if (clip) lay(clip, pcm, begin)
    else failures.push(done)
    clip?.release?.()
    spans.push({ item, begin, end: pcm.length, words: clip?.words ?? [] })
  }
  prepared.release()
  return { pcm, spans, failures }
}

/** In samples. */
function lengthOf(done: Attempt, speaker: Speaker): number {
  return 'silence' in done ? done.silence : (done.clip?.pcm.length ?? samplesOf(gap, speaker))
}

async function attempt(speaker: Speaker, step: Step): Promise<Attempt> {
  if ('seconds' in step) return { silence: samplesOf(step.seconds, speaker) }
  const { item } = step
  try {
    const clip = await speak(speaker, item)
    if (clip.pcm.length > 0) return { item, clip }
    clip.release?.()
    return { item }
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
