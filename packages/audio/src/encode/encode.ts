import type { EmitContext, ScratchFile, Task } from '@lectern/core'
import { ceiling } from '../level/level.js'
import { integrated, type Loudness } from '../level/meter.js'
import { ordered } from '../ordered.js'
import { type Recording, readSegment, type Segment } from '../record.js'
import type { Encoder, EncoderSettings } from './encoder.js'
import type { EncodeInput, EncodeOutput } from './segment-task.js'

/** The bodies of all segments end to end, in scratch. */
export interface Encoded {
  file: ScratchFile
  segments: readonly EncodedRange[]
  /** First bytes of the first body. */
  first: Uint8Array
  /** LUFS of what was encoded; minus infinity for silence. */
  loudness: number
}

export interface EncodedRange {
  /** Bytes in the file. */
  begin: number
  end: number
  samples: number
  length: number
}

const encodeTask: Task<EncodeInput, EncodeOutput> = {
  module: new URL('./segment-task.js', import.meta.url).href,
  name: 'encodeSegment',
}

export async function encodeAll(
  recording: Recording,
  gain: number,
  encoder: Encoder,
  settings: EncoderSettings,
  context: EmitContext,
  edition: string,
): Promise<Encoded> {
  const { executor, signal } = context
  const file = await context.scratch.create()
  const segments: EncodedRange[] = []
  const stretches: Loudness[] = []
  let first = new Uint8Array(0)
  const work = async (segment: Segment) => {
    const pcm = await readSegment(recording, segment)
    const input = { pcm, sampleRate: recording.sampleRate, gain, ceiling, format: encoder.format, settings }
    return executor.run(encodeTask, input, signal)
  }
  for await (const { bytes, samples, length, loudness } of ordered(
    recording.segments,
    executor.concurrency,
    work,
  )) {
    signal?.throwIfAborted()
    if (segments.length === 0) first = bytes.slice(0, 64)
    stretches.push(loudness)
    const begin = file.size
    await file.write(bytes)
    segments.push({ begin, end: begin + bytes.length, samples, length })
    context.progress({ edition, label: 'encoding', done: segments.length, total: recording.segments.length })
  }
  return { file, segments, first, loudness: integrated(stretches) }
}
