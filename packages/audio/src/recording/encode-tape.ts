import type { EmitContext, Task } from '@lectern/core'
import type { SpeechItem } from '@lectern/narration'
import { encoderIn, encodeTask } from '../encode/encode.js'
import { corrected, decibels, target } from '../level/level.js'
import { integrated, type Loudness } from '../level/meter.js'
import { ordered } from '../ordered.js'
import { type Take, TakeWriter } from '../take/take.js'
import type { Range } from './placed.js'
import { readTape, type Tape } from './tape.js'

interface Place {
  item: SpeechItem
  range: Range
}

/** A stretch of the tape that is encoded at once: samples, and the places in it. */
interface Cut {
  chapter: string
  from: number
  to: number
  places: readonly Place[]
}

/** A chapter is cut in a silence once it is this long, since encoders set a moment of silence between pieces. Seconds. */
const longest = 180
/** A silence that is long enough for that. */
const rest = 0.3
/** Kept before the first words of a chapter. */
const leadIn = 0.15
/** Both ends of a piece are faded over this, so that a noisy room does not click. */
const fade = 0.015

/** Levels and encodes the whole tape; nothing of it is left out. */
export async function encodeTape(
  tape: Tape,
  places: readonly Place[],
  context: EmitContext,
  edition: string,
): Promise<Take> {
  const cuts = cutsOf(tape, places)
  const stretches: Loudness[] = []
  const measure = (cut: Cut) => measured(tape, cut, context)
  for await (const loudness of ordered(cuts, context.executor.concurrency, measure)) stretches.push(loudness)
  const loudness = integrated(stretches)
  const gain = Number.isFinite(loudness) ? decibels(target - loudness) : 1
  const first = await pass(tape, cuts, gain, context, edition)
  const better = corrected(gain, first.level.loudness)
  return better === undefined ? first : pass(tape, cuts, better, context, edition)
}

const measureTask: Task<{ pcm: Int16Array; sampleRate: number }, Loudness> = {
  module: new URL('../encode/segment-task.js', import.meta.url).href,
  name: 'measureSegment',
}

async function measured(tape: Tape, { from, to }: Cut, { executor, signal }: EmitContext): Promise<Loudness> {
  const { sampleRate } = tape.format.settings
  return executor.run(measureTask, { pcm: await readTape(tape, from, to), sampleRate }, signal)
}

async function pass(
  tape: Tape,
  cuts: readonly Cut[],
  gain: number,
  context: EmitContext,
  edition: string,
): Promise<Take> {
  const { encoder, settings } = tape.format
  const writer = await TakeWriter.create(context)
  const work = async (cut: Cut) => {
    const pcm = await readTape(tape, cut.from, cut.to)
    fadeEnds(pcm, settings.sampleRate)
    const ceiling = decibels(encoder.ceiling)
    const input = { pcm, gain, ceiling, ...encoderIn(tape.format) }
    return { cut, output: await context.executor.run(encodeTask, input, context.signal) }
  }
  let done = 0
  for await (const { cut, output } of ordered(cuts, context.executor.concurrency, work)) {
    context.signal?.throwIfAborted()
    const samples = (seconds: number) =>
      Math.max(0, Math.min(cut.to - cut.from, Math.round(seconds * settings.sampleRate) - cut.from))
    const spans = cut.places.map(({ item, range }) => ({
      item,
      begin: samples(range.begin),
      end: samples(range.end),
      words: [],
    }))
    await writer.add({ ...output, chapter: cut.chapter, spans })
    context.progress({ edition, label: 'encoding', done: ++done, total: cuts.length })
  }
  return writer.finish(settings.sampleRate)
}

function cutsOf(tape: Tape, places: readonly Place[]): Cut[] {
  const { sampleRate } = tape.format.settings
  const cuts: Cut[] = []
  let from = 0
  let open: Place[] = []
  const close = (to: number) => {
    const chapter = open[0]?.item.chapter
    if (chapter === undefined) return
    cuts.push({ chapter, from, to, places: open })
    from = to
    open = []
  }
  for (const [index, place] of places.entries()) {
    const previous = places[index - 1]
    const at = previous ? cutBetween(previous, place, tape, sampleRate, from) : undefined
    if (at !== undefined) close(at)
    open.push(place)
  }
  close(tape.length)
  return cuts
}

/** Where the tape is cut before a place, if it is: at a new chapter, and in a rest of a long one. */
function cutBetween(
  previous: Place,
  next: Place,
  tape: Tape,
  sampleRate: number,
  from: number,
): number | undefined {
  const [end, begin] = [previous.range.end, next.range.begin]
  const isNew = next.item.chapter !== previous.item.chapter
  const isLong = end - from / sampleRate >= longest && begin - end >= rest
  if (!isNew && !isLong) return undefined
  const silence = tape.silences.findLast(
    (one) => one.begin < begin && one.end > end && one.end <= begin + 0.05,
  )
  const quietFrom = Math.max(end, silence?.begin ?? end)
  return Math.round(Math.max((quietFrom + begin) / 2, begin - leadIn) * sampleRate)
}

function fadeEnds(pcm: Int16Array, sampleRate: number): void {
  const length = Math.min(Math.round(fade * sampleRate), pcm.length >> 1)
  for (let at = 0; at < length; at++) {
    const other = pcm.length - 1 - at
    pcm[at] = Math.round(((pcm[at] ?? 0) * at) / length)
    pcm[other] = Math.round(((pcm[other] ?? 0) * at) / length)
  }
}
