import type { EmitContext, Task } from '@lectern/core'
import type { SegmentInput } from '../encode/segment-task.js'
import { ordered } from '../ordered.js'
import { type Recording, readSegment } from '../record.js'
import { integrated, type Loudness } from './meter.js'

/** LUFS; what AES and podcast directories ask of one channel. */
export const target = -19
/** Samples stay below −2.5 dBFS, so that the curve between them, and what MP3 adds, stay below −1 dBTP. */
export const ceiling = 10 ** (-2.5 / 20)
/** Close enough. LU. */
const tolerance = 0.2

export interface Level {
  /** Linear. */
  gain: number
  /** LUFS with the gain, as measured; undefined where there is nothing to hear. */
  loudness?: number
}

const measureTask: Task<SegmentInput, Loudness> = {
  module: new URL('../encode/segment-task.js', import.meta.url).href,
  name: 'measureSegment',
}

/**
 * The gain that brings the whole to the target. Limiting takes a little away, so the result is measured and the gain
 * corrected, at most twice.
 */
export async function findLevel(recording: Recording, context: EmitContext): Promise<Level> {
  const loudness = await loudnessWith(1, recording, context)
  if (!Number.isFinite(loudness)) return { gain: 1 }
  let level: Level = { gain: decibels(target - loudness), loudness }
  for (let round = 0; round < 3; round++) {
    const measured = await loudnessWith(level.gain, recording, context)
    level = { gain: level.gain, loudness: measured }
    const off = target - measured
    if (Math.abs(off) <= tolerance || round === 2) break
    level = { gain: level.gain * decibels(off) }
  }
  return level
}

async function loudnessWith(gain: number, recording: Recording, context: EmitContext): Promise<number> {
  const { executor, signal } = context
  const { sampleRate, segments } = recording
  const stretches: Loudness[] = []
  const work = async (segment: (typeof segments)[number]) => {
    const pcm = await readSegment(recording, segment)
    return executor.run(measureTask, { pcm, sampleRate, gain, ceiling }, signal)
  }
  for await (const stretch of ordered(segments, executor.concurrency, work)) stretches.push(stretch)
  return integrated(stretches)
}

const decibels = (value: number): number => 10 ** (value / 20)
