import type { EmitContext, Task } from '@lectern/core'
import type { SegmentInput } from '../encode/segment-task.js'
import { ordered } from '../ordered.js'
import { type Recording, readSegment, type Segment } from '../record.js'
import { integrated, type Loudness } from './meter.js'

/** LUFS; what AES and podcast directories ask of one channel. */
export const target = -19
/** Samples stay below −2.5 dBFS, so that the curve between them, and what MP3 adds, stay below −1 dBTP. */
export const ceiling = 10 ** (-2.5 / 20)
/** More gain means more limiting: what is lost is given back with a little more. */
const makeUp = 1.3

const measureTask: Task<SegmentInput, Loudness> = {
  module: new URL('../encode/segment-task.js', import.meta.url).href,
  name: 'measureSegment',
}

/**
 * The gain that brings the whole to the target. Limiting takes a little away: how much is measured on every fourth
 * segment, and made up for. What came of it is measured again while encoding.
 */
export async function findGain(recording: Recording, context: EmitContext): Promise<number> {
  const plain = await measureAll(recording, recording.segments, 1, context)
  const loudness = integrated(plain)
  if (!Number.isFinite(loudness)) return 1
  const gain = decibels(target - loudness)
  if (Math.max(...plain.map(({ peak }) => peak)) * gain <= ceiling) return gain
  const sample = (_: unknown, index: number) => index % 4 === 0
  const limited = integrated(await measureAll(recording, recording.segments.filter(sample), gain, context))
  const lost = integrated(plain.filter(sample)) + target - loudness - limited
  return Number.isFinite(lost) ? gain * decibels(lost * makeUp) : gain
}

async function measureAll(
  recording: Recording,
  segments: readonly Segment[],
  gain: number,
  { executor, signal }: EmitContext,
): Promise<Loudness[]> {
  const { sampleRate } = recording
  const stretches: Loudness[] = []
  const work = async (segment: Segment) => {
    const pcm = await readSegment(recording, segment)
    return executor.run(measureTask, { pcm, sampleRate, gain, ceiling }, signal)
  }
  for await (const stretch of ordered(segments, executor.concurrency, work)) stretches.push(stretch)
  return stretches
}

const decibels = (value: number): number => 10 ** (value / 20)
