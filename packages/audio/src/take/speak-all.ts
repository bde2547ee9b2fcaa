import { type EmitContext, LecternError } from '@lectern/core'
import type { Script } from '@lectern/narration'
import type { SoundFormat } from '../encode/encode.js'
import type { Encoder } from '../encode/encoder.js'
import { SampleRooms } from '../encode/sample-rooms.js'
import { Studio } from '../encode/studio.js'
import { Calibration } from '../level/calibrate.js'
import { corrected, decibels } from '../level/level.js'
import { sampleOf } from '../level/sample.js'
import type { SpeechCache } from '../options.js'
import { ordered } from '../ordered.js'
import { reportFailures } from '../reports.js'
import type { Speaker } from '../speak/speaker.js'
import type { Trouble } from '../speak/trouble.js'
import { itemsOf, planStretches, type Stretch } from './plan.js'
import { type Failure, recipeOf, type SpokenStretch, speakStretch } from './speak-stretch.js'
import { keepStretch, recallStretch, stretchKey } from './stretch-cache.js'
import { type EncodedStretch, type Take, TakeWriter } from './take.js'

export interface SpeakRun {
  speaker: Speaker
  format: SoundFormat
  /** Where encoded stretches are kept from one run to the next. */
  cache?: SpeechCache | undefined
  context: EmitContext
  edition: string
}

export interface SpokenTake {
  take: Take
  failures: readonly Failure[]
}

/**
 * Speaks a script: stretches are spoken, levelled and encoded as they come, some at once, so that memory does not
 * grow with the article. The gain is that of the voice, so that an edit does not change the sound of the rest; when
 * the whole misses the target by it, it is made once more with what was missing.
 *
 * @throws the engine's error when it cannot speak at all; the signal's reason when it is aborted
 */
export async function speakAll(run: SpeakRun, script: Script): Promise<SpokenTake> {
  const stretches = planStretches(script)
  const gain = await gainOf(run, script, stretches)
  const first = await pass(run, stretches, gain)
  const better = corrected(gain.value ?? 1, first.take.level.loudness)
  return better === undefined ? first : pass(run, stretches, { value: better })
}

/** The gain of a pass, or that it will be found: meanwhile its first stretches are spoken. */
interface Gain {
  value?: number
  found?: Promise<number>
}

async function gainOf(run: SpeakRun, script: Script, stretches: readonly Stretch[]): Promise<Gain> {
  const sample = sampleOf(run.speaker, script, stretches)
  const calibration = new Calibration(run.speaker, sample, ceilingOf(run.format))
  const more = decibels(run.format.encoder.loss ?? 0)
  const known = await calibration.known()
  if (known !== undefined) return { value: known * more }
  const gain: Gain = {}
  gain.found = calibration.find(run.context.executor).then((found) => {
    gain.value = found * more
    return gain.value
  })
  // Awaited by each stretch; when the first of them fails beforehand, by none.
  gain.found.catch(() => {})
  return gain
}

/** Stretches that are begun beyond those that are encoded: one is spoken, and one waits for a longer one before it. */
const spare = 2

async function pass(run: SpeakRun, stretches: readonly Stretch[], gain: Gain): Promise<SpokenTake> {
  const { context, edition, speaker, format } = run
  const total = stretches.reduce((sum, stretch) => sum + itemsOf(stretch).length, 0)
  const writer = await TakeWriter.create(context)
  const failures: Failure[] = []
  const rooms = new SampleRooms()
  const studio = new Studio(format, context, threadsBeside(speaker, context, stretches.length))
  let done = 0
  let made = 0
  const work = (stretch: Stretch) => encodedStretch(run, stretch, { gain, rooms, studio })
  for await (const { encoded, failed } of ordered(stretches, context.executor.concurrency + spare, work)) {
    context.signal?.throwIfAborted()
    failures.push(...failed)
    done += encoded.spans.length
    throwIfOver(speaker.trouble, failures, context)
    throwIfMute(failures, done)
    await writer.add(encoded)
    if (++made % often === 0) await context.executor.giveBack?.()
    context.progress({ edition, label: 'speaking', done, total })
  }
  return { take: asHeard(writer.finish(speaker.sampleRate), run.format), failures }
}

/** What was measured is what was encoded. */
function asHeard(take: Take, { encoder }: SoundFormat): Take {
  const { loudness, truePeak } = take.level
  return { ...take, level: { loudness: loudness - (encoder.loss ?? 0), truePeak } }
}

/**
 * After so many stretches, half an hour of sound or so, memory is given back: room that V8 made for what is new, 30 MB here and 16 in each
 * thread that encodes, it does not take away again by itself.
 */
const often = 64

/**
 * A thread that encodes takes 35 MB, and saves a tenth of the time beside one that speaks: where memory is given back, there is none for a
 * core that speaks.
 */
function threadsBeside({ engine }: Speaker, { executor }: EmitContext, stretches: number): number {
  return executor.concurrency - (stretches < often ? 0 : (engine.capabilities.threads ?? 0))
}

/**
 * An edition of which most is missing is none: the sentences that were asked for in vain are named.
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

/** One sentence may fail, and the rest is spoken; an engine that has said nothing yet says nothing at all. */
function throwIfMute(failures: readonly Failure[], done: number): void {
  if (failures.length < done || done < 3) return
  throw (
    failures.find(({ error }) => error)?.error ??
    new LecternError('engine-failed', 'The engine answers everything with silence')
  )
}

interface Made {
  encoded: EncodedStretch
  failed: readonly Failure[]
}

/** What the stretches of a pass share. */
interface Shared {
  gain: Gain
  rooms: SampleRooms
  studio: Studio
}

async function encodedStretch(run: SpeakRun, stretch: Stretch, shared: Shared): Promise<Made> {
  const { speaker, format, cache } = run
  const { rooms, studio } = shared
  const lost = speaker.voices.lost.size
  const speaking = () => speakStretch(speaker, stretch, rooms)
  const { gain, early } = await gainAnd(shared.gain, speaking)
  const settings = { ...format.settings, gain, ceiling: ceilingOf(format) }
  const key = stretchKey([nameOf(format.encoder), settings, recipeOf(speaker, stretch)])
  const kept = cache && (await recallStretch(cache, key))
  if (kept) {
    if (early) rooms.give(early.pcm)
    const spans = itemsOf(stretch).flatMap((item, index) => {
      const span = kept.spans[index]
      return span ? [{ ...span, item }] : []
    })
    return { encoded: { ...kept, chapter: stretch.chapter, spans }, failed: [] }
  }
  const { pcm, spans, failures } = early ?? (await speaking())
  const output = await studio.encode(pcm, settings)
  rooms.give(pcm)
  const encoded = { ...output, chapter: stretch.chapter, spans }
  const isAsPlanned = failures.length === 0 && speaker.voices.lost.size === lost
  if (cache && isAsPlanned) await keepStretch(cache, key, encoded)
  return { encoded, failed: failures }
}

/** The gain of the pass; where it is still being found, with the stretch, spoken meanwhile. */
async function gainAnd(
  { value, found }: Gain,
  speaking: () => Promise<SpokenStretch>,
): Promise<{ gain: number; early?: SpokenStretch }> {
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
