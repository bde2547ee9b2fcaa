import { type EmitContext, LecternError } from '@lectern/core'
import type { Script } from '@lectern/narration'
import { levelAndEncode, type SoundFormat } from '../encode/encode.js'
import type { Encoder } from '../encode/encoder.js'
import { Calibration } from '../level/calibrate.js'
import { corrected, decibels } from '../level/level.js'
import { sampleOf } from '../level/sample.js'
import type { SpeechCache } from '../options.js'
import { ordered } from '../ordered.js'
import { reportFailures } from '../reports.js'
import { Gate } from '../speak/gate.js'
import type { Speaker } from '../speak/speaker.js'
import type { Trouble } from '../speak/trouble.js'
import { type Mix, type MixedSegment, MixWriter } from './mix.js'
import { itemsOf, type PlannedSegment, planSegments, weightOf } from './plan.js'
import { keepSegment, recallSegment, segmentKey } from './segment-cache.js'
import { type Failure, recipeOf, type SpokenSegment, speakSegment } from './speak-segment.js'

export interface SpeakRun {
  speaker: Speaker
  format: SoundFormat
  /** Where encoded segments are kept from one run to the next. */
  cache?: SpeechCache | undefined
  context: EmitContext
  edition: string
}

export interface SpokenMix {
  mix: Mix
  failures: readonly Failure[]
}

/**
 * Speaks a script: segments are spoken, levelled and encoded as they come, some at once, so that memory does not
 * grow with the article. The gain is that of the voice, so that an edit does not change the sound of the rest; when
 * the whole misses the target by it, it is made once more with what was missing.
 *
 * @throws the engine's error when it cannot speak at all; the signal's reason when it is aborted
 */
export async function speakScript(run: SpeakRun, script: Script): Promise<SpokenMix> {
  const segments = planSegments(script)
  const gain = await gainOf(run, script, segments)
  const first = await pass(run, segments, gain)
  const better = corrected(gain.value ?? 1, first.mix.level.loudness)
  return better === undefined ? first : pass(run, segments, { value: better })
}

/** The gain of a pass, or that it will be found: meanwhile its first segments are spoken. */
interface Gain {
  value?: number
  found?: Promise<number>
}

async function gainOf(run: SpeakRun, script: Script, segments: readonly PlannedSegment[]): Promise<Gain> {
  const sample = sampleOf(run.speaker, script, segments)
  const calibration = new Calibration(run.speaker, sample, ceilingOf(run.format))
  const more = decibels(run.format.encoder.loss ?? 0)
  const known = await calibration.known()
  if (known !== undefined) return { value: known * more }
  const gain: Gain = {}
  gain.found = calibration.find(run.context.executor).then((found) => {
    gain.value = found * more
    return gain.value
  })
  // Awaited by each segment; when the first of them fails beforehand, by none.
  gain.found.catch(() => {})
  return gain
}

/** Segments that are begun beyond the number of cores: one is spoken, and one waits for a longer one before it. */
const spare = 2

async function pass(run: SpeakRun, segments: readonly PlannedSegment[], gain: Gain): Promise<SpokenMix> {
  const { context, edition, speaker } = run
  const total = segments.reduce((sum, segment) => sum + itemsOf(segment).length, 0)
  const writer = await MixWriter.create(context)
  const failures: Failure[] = []
  /** Failures in the order in which they come: a segment is still encoded when its failures are known. */
  const early: Failure[] = []
  let done = 0
  const atOnce = context.executor.concurrency + spare
  // Each thread that encodes takes some 40 MB, and half a second of processor time until its code is compiled. A second one is worth it when
  // so many segments wait, most of the time: then the voice is faster than one encoder, and has nothing to do meanwhile. It is not for a few
  // sentences that a fast voice says in a foreign language while the nets of a slow one are in memory too.
  const encoders = new Gate(1, atOnce - 1)
  const underWay: UnderWay = new Map()
  const work = (segment: PlannedSegment) =>
    mixedSegment(run, segment, gain, { encoders, underWay, known: early })
  for await (const { encoded, failed } of ordered(segments, atOnce, work, weightOf)) {
    context.signal?.throwIfAborted()
    failures.push(...failed)
    done += encoded.spans.length
    throwIfOver(speaker.trouble, early, context)
    throwIfMute(failures, done)
    await writer.add(encoded)
    context.progress({ edition, label: 'speaking', done, total })
  }
  return { mix: asHeard(writer.finish(speaker.sampleRate), run.format), failures }
}

/** What was measured is what was encoded. */
function asHeard(mix: Mix, { encoder }: SoundFormat): Mix {
  const { loudness, truePeak } = mix.level
  return { ...mix, level: { loudness: loudness - (encoder.loss ?? 0), truePeak } }
}

/**
 * An edition of which most is missing is none: the sentences that failed are named.
 *
 * @throws LecternError `engine-failed` when the engine was given up
 */
function throwIfOver({ over }: Trouble, failures: readonly Failure[], context: EmitContext): void {
  if (!over) return
  reportFailures(
    failures.filter(({ error }) => error !== over),
    context,
  )
  throw over
}

/** Throws when nothing could be spoken so far, of three sentences or more; a single sentence that fails leaves a gap. */
function throwIfMute(failures: readonly Failure[], done: number): void {
  if (failures.length < done || done < 3) return
  throw (
    failures.find(({ error }) => error)?.error ??
    new LecternError('engine-failed', 'The engine returns silence for everything')
  )
}

interface Made {
  encoded: MixedSegment
  failed: readonly Failure[]
}

/** What the segments of a pass share. */
interface Shared {
  encoders: Gate
  underWay: UnderWay
  known: Failure[]
}

/** The last of those that sound alike, by their key. */
type UnderWay = Map<string, Promise<void>>

async function mixedSegment(
  run: SpeakRun,
  segment: PlannedSegment,
  ofPass: Gain,
  { encoders, underWay, known }: Shared,
): Promise<Made> {
  const { speaker, format, cache, context } = run
  const lost = speaker.voices.lost.size
  const speaking = async () => {
    const spoken = await speakSegment(speaker, segment)
    known.push(...spoken.failures)
    return spoken
  }
  const { gain, early } = await gainAnd(ofPass, speaking)
  const settings = { ...format.settings, gain, ceiling: ceilingOf(format) }
  const key = segmentKey([nameOf(format.encoder), settings, recipeOf(speaker, segment)])
  const make = async (): Promise<Made> => {
    const kept = cache && (await keptSegment(cache, key, segment))
    if (kept) return { encoded: kept, failed: [] }
    const { pcm, spans, failures, fellBack } = early ?? (await speaking())
    const output = await encoders.run(() => levelAndEncode(pcm, gain, format, context))
    const encoded = { chapter: segment.chapter, ...output, spans }
    const isAsPlanned = failures.length === 0 && !fellBack && speaker.voices.lost.size === lost
    if (cache && isAsPlanned) await keepSegment(cache, key, encoded)
    return { encoded, failed: failures }
  }
  return cache ? afterItsLike(underWay, key, make) : make()
}

/** Runs calls one after the other: the second of two equal ones finds what the first has cached. */
function afterItsLike(underWay: UnderWay, key: string, make: () => Promise<Made>): Promise<Made> {
  const made = (underWay.get(key) ?? Promise.resolve()).then(make)
  const settled = () => {}
  underWay.set(key, made.then(settled, settled))
  return made
}

async function keptSegment(
  cache: SpeechCache,
  key: string,
  segment: PlannedSegment,
): Promise<MixedSegment | undefined> {
  const kept = await recallSegment(cache, key)
  if (!kept) return undefined
  const spans = itemsOf(segment).flatMap((item, index) => {
    const span = kept.spans[index]
    return span ? [{ item, ...span }] : []
  })
  return { chapter: segment.chapter, ...kept, spans }
}

/** The gain of the pass; where it is still being found, with the segment, spoken meanwhile. */
async function gainAnd(
  { value, found }: Gain,
  speaking: () => Promise<SpokenSegment>,
): Promise<{ gain: number; early?: SpokenSegment }> {
  if (value !== undefined) return { gain: value }
  const [gain, early] = await Promise.all([found ?? 1, speaking()])
  return { gain, early }
}

function nameOf({ format, origin }: Encoder): string {
  return origin ? `${format}, ${origin.version}` : format
}

/** Linear. */
function ceilingOf({ encoder }: SoundFormat): number {
  return decibels(encoder.ceiling)
}
