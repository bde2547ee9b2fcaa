import { type EmitContext, LecternError } from '@lectern/core'
import type { Script } from '@lectern/narration'
import { encoderIn, encodeTask, type SoundFormat } from '../encode/encode.js'
import type { Encoder } from '../encode/encoder.js'
import { SampleRooms } from '../encode/sample-rooms.js'
import { calibrate } from '../level/calibrate.js'
import { corrected, decibels } from '../level/level.js'
import type { SpeechCache } from '../options.js'
import { ordered } from '../ordered.js'
import { Gate } from '../speak/gate.js'
import type { Speaker } from '../speak/speaker.js'
import { planStretches, type Stretch } from './plan.js'
import { type Failure, recipeOf, speakStretch } from './speak-stretch.js'
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
  const gain = await calibrate(run.speaker, script, ceilingOf(run.format))
  const first = await pass(run, stretches, gain)
  const better = corrected(gain, first.take.level.loudness)
  return better === undefined ? first : pass(run, stretches, better)
}

/** Stretches that are begun beyond those that are encoded: one is spoken, and one waits for a longer one before it. */
const spare = 2

async function pass(run: SpeakRun, stretches: readonly Stretch[], gain: number): Promise<SpokenTake> {
  const { context, edition, speaker } = run
  const total = stretches.reduce((sum, stretch) => sum + itemsOf(stretch).length, 0)
  const writer = await TakeWriter.create(context)
  const failures: Failure[] = []
  const studio = {
    gain,
    rooms: new SampleRooms(),
    encoders: encodersBeside(speaker, context, stretches.length),
  }
  let done = 0
  let made = 0
  const work = (stretch: Stretch) => encodedStretch(run, stretch, studio)
  for await (const { encoded, failed } of ordered(stretches, context.executor.concurrency + spare, work)) {
    context.signal?.throwIfAborted()
    failures.push(...failed)
    done += encoded.spans.length
    throwIfMute(failures, done)
    await writer.add(encoded)
    if (++made % often === 0) await context.executor.giveBack?.()
    context.progress({ edition, label: 'speaking', done, total })
  }
  return { take: writer.finish(speaker.sampleRate), failures }
}

/**
 * After so many stretches, half an hour of sound or so, memory is given back: room that V8 made for what is new, 30 MB here and 16 in each
 * thread that encodes, it does not take away again by itself.
 */
const often = 64

/** What the stretches of a pass share. */
interface Studio {
  gain: number
  rooms: SampleRooms
  /** Lets as many encode at once as there are cores for it. */
  encoders: Gate
}

/**
 * A thread that encodes takes 35 MB, and saves a tenth of the time beside one that speaks: where memory is given back, there is none for a
 * core that speaks.
 */
function encodersBeside({ engine }: Speaker, { executor }: EmitContext, stretches: number): Gate {
  const speaking = stretches < often ? 0 : (engine.capabilities.threads ?? 0)
  return new Gate(executor.concurrency - speaking)
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

async function encodedStretch(
  run: SpeakRun,
  stretch: Stretch,
  { gain, rooms, encoders }: Studio,
): Promise<Made> {
  const { speaker, format, cache, context } = run
  const ceiling = ceilingOf(format)
  const settings = { ...format.settings, gain, ceiling }
  const key = stretchKey([nameOf(format.encoder), settings, recipeOf(speaker, stretch)])
  const kept = cache && (await recallStretch(cache, key))
  if (kept) {
    const spans = itemsOf(stretch).flatMap((item, index) => {
      const span = kept.spans[index]
      return span ? [{ ...span, item }] : []
    })
    return { encoded: { ...kept, chapter: stretch.chapter, spans }, failed: [] }
  }
  const lost = speaker.voices.lost.size
  const { pcm, spans, failures } = await speakStretch(speaker, stretch, rooms)
  const input = { pcm, gain, ceiling, ...encoderIn(format) }
  const output = await encoders.run(() => context.executor.run(encodeTask, input, context.signal))
  rooms.give(pcm)
  const encoded = { ...output, chapter: stretch.chapter, spans }
  const isAsPlanned = failures.length === 0 && speaker.voices.lost.size === lost
  if (cache && isAsPlanned) await keepStretch(cache, key, encoded)
  return { encoded, failed: failures }
}

function nameOf({ format, origin }: Encoder): string {
  return origin ? `${format}, ${origin.version}` : format
}

/** Linear. */
function ceilingOf({ encoder }: SoundFormat): number {
  return decibels(encoder.ceiling)
}

function itemsOf({ steps }: Stretch) {
  return steps.flatMap((step) => ('item' in step ? [step.item] : []))
}
