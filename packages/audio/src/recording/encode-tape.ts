import type { EmitContext, Task } from '@lectern/core'
import { encoderIn, encodeTask } from '../encode/encode.js'
import { corrected, decibels, target } from '../level/level.js'
import { integrated, type Loudness } from '../level/meter.js'
import { ordered } from '../ordered.js'
import { type Take, TakeWriter } from '../take/take.js'
import { type Cut, cutsOf, fade, type Place } from './cuts.js'
import { strideOf } from './stride.js'
import { readTape, type Tape } from './tape.js'

/** Levels and encodes the whole tape; nothing is left out of it but moments of silence, for those that the encoder adds. */
export async function encodeTape(
  tape: Tape,
  places: readonly Place[],
  context: EmitContext,
  edition: string,
): Promise<Take> {
  const cuts = cutsOf(tape, places, await strideOf(tape.format, context))
  const loudness = await loudnessOf(tape, context)
  const gain = Number.isFinite(loudness) ? decibels(target - loudness) : 1
  const first = await pass(tape, cuts, gain, context, edition)
  const better = corrected(gain, first.level.loudness)
  return better === undefined ? first : pass(tape, cuts, better, context, edition)
}

const measureTask: Task<{ pcm: Int16Array; sampleRate: number }, Loudness> = {
  module: new URL('../encode/segment-task.js', import.meta.url).href,
  name: 'measureSegment',
  gives: ({ pcm }) => (pcm.buffer instanceof ArrayBuffer ? [pcm.buffer] : []),
}

/** Samples that are measured at once. */
const slice = 1 << 20

async function loudnessOf(tape: Tape, { executor, signal }: EmitContext): Promise<number> {
  const { sampleRate } = tape.format.settings
  const starts = Array.from({ length: Math.ceil(tape.length / slice) }, (_, index) => index * slice)
  const measure = async (from: number) => {
    const pcm = await readTape(tape, from, Math.min(from + slice, tape.length))
    return executor.run(measureTask, { pcm, sampleRate }, signal)
  }
  const stretches: Loudness[] = []
  for await (const loudness of ordered(starts, executor.concurrency, measure)) stretches.push(loudness)
  return integrated(stretches)
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

function fadeEnds(pcm: Int16Array, sampleRate: number): void {
  const length = Math.min(Math.round(fade * sampleRate), pcm.length >> 1)
  for (let at = 0; at < length; at++) {
    const other = pcm.length - 1 - at
    pcm[at] = Math.round(((pcm[at] ?? 0) * at) / length)
    pcm[other] = Math.round(((pcm[other] ?? 0) * at) / length)
  }
}
