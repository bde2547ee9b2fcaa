import type { SpeechItem } from '@lectern/narration'
import { type Clip, lay } from '../speak/clip.js'
import { keysOf, type Speaker, speak } from '../speak/speaker.js'
import { afterSpeaking } from '../speak/together.js'
import type { Span } from './mix.js'
import { itemsOf, type PlannedSegment, type Step } from './plan.js'

/** A segment as samples, with the items that could not be spoken. */
export interface SpokenSegment {
  pcm: Int16Array
  spans: readonly Omit<Span, 'segment'>[]
  failures: readonly Failure[]
  /** See `Speaker.fellBack`: the sound must not be kept. */
  fellBack: boolean
}

/** An item that the engine could not speak; without an error it answered with silence. */
export interface Failure {
  item: SpeechItem
  error?: unknown
}

/** Stands for what could not be spoken. Seconds. */
const gap = 0.2

type Attempt = { silence: number } | { item: SpeechItem; clip?: Clip; error?: unknown }

/** Speaks all items of a segment, and lays them and the silences end to end. */
export async function speakSegment(speaker: Speaker, segment: PlannedSegment): Promise<SpokenSegment> {
  const prepared = await afterSpeaking(speaker, itemsOf(segment))
  const attempts = await Promise.all(segment.steps.map((step) => attempt(prepared, step)))
  const lengths = attempts.map((done) => lengthOf(done, speaker))
  const pcm = new Int16Array(lengths.reduce((sum, length) => sum + length, 0))
  const spans: Omit<Span, 'segment'>[] = []
  const failures: Failure[] = []
  let begin = 0
  for (const [index, done] of attempts.entries()) {
    const end = begin + (lengths[index] ?? 0)
    if ('item' in done) {
      const { item, clip } = done
      if (clip) lay(clip, pcm, begin)
      else failures.push(done)
      spans.push({ item, begin, end, words: clip?.words ?? [] })
    }
    begin = end
  }
  return { pcm, spans, failures, fellBack: prepared.fellBack ?? false }
}

/** Length of a step in samples. */
function lengthOf(done: Attempt, speaker: Speaker): number {
  return 'silence' in done ? done.silence : (done.clip?.pcm.length ?? samplesOf(gap, speaker))
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

/** All that the samples of a segment depend on. */
export function recipeOf(speaker: Speaker, { steps }: PlannedSegment): unknown[] {
  return steps.map((step) =>
    'seconds' in step ? samplesOf(step.seconds, speaker) : keysOf(speaker, step.item),
  )
}

function samplesOf(seconds: number, { sampleRate }: Speaker): number {
  return Math.round(seconds * sampleRate)
}
