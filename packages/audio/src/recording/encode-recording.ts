import type { EmitContext } from '@lectern/core'
import { levelAndEncode, measureTask } from '../encode/encode.js'
import { corrected, decibels, target } from '../level/level.js'
import { integrated, type Loudness } from '../level/meter.js'
import { ordered } from '../ordered.js'
import { type Mix, MixWriter } from '../segments/mix.js'
import { fadeEnds } from '../speak/clip.js'
import { type Cut, cutsOf, fade, type Place } from './cuts.js'
import { type Recorded, readSamples } from './recorded.js'
import { strideOf } from './stride.js'

/** Levels and encodes the whole recording; nothing is left out of it but moments of silence, for those that the encoder adds. */
export async function encodeRecording(
  recorded: Recorded,
  places: readonly Place[],
  context: EmitContext,
  edition: string,
): Promise<Mix> {
  const cuts = cutsOf(recorded, places, await strideOf(recorded.format, context))
  const loudness = await loudnessOf(recorded, context)
  const gain = Number.isFinite(loudness) ? decibels(target - loudness) : 1
  const first = await pass(recorded, cuts, gain, context, edition)
  const better = corrected(gain, first.level.loudness)
  return better === undefined ? first : pass(recorded, cuts, better, context, edition)
}

/** Samples that are measured at once. */
const slice = 1 << 20

async function loudnessOf(recorded: Recorded, { executor, signal }: EmitContext): Promise<number> {
  const { sampleRate } = recorded.format.settings
  const starts = Array.from({ length: Math.ceil(recorded.length / slice) }, (_, index) => index * slice)
  const measure = async (from: number) => {
    const pcm = await readSamples(recorded, from, Math.min(from + slice, recorded.length))
    return executor.run(measureTask, { pcm, sampleRate }, signal)
  }
  const segments: Loudness[] = []
  for await (const loudness of ordered(starts, executor.concurrency, measure)) segments.push(loudness)
  return integrated(segments)
}

async function pass(
  recorded: Recorded,
  cuts: readonly Cut[],
  gain: number,
  context: EmitContext,
  edition: string,
): Promise<Mix> {
  const { settings } = recorded.format
  const writer = await MixWriter.create(context)
  const work = async (cut: Cut) => {
    const pcm = await readSamples(recorded, cut.from, cut.to)
    fadeEnds(pcm, Math.round(fade * settings.sampleRate))
    return { cut, output: await levelAndEncode(pcm, gain, recorded.format, context) }
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
