import type { EmitContext, ScratchFile } from '@lectern/core'
import type { SoundFormat } from '../encode/encode.js'
import { littleEndian, samplesIn } from '../speak/cache.js'
import { Resampler } from '../speak/resample.js'
import { LevelReader, type Levels, type Silence, silencesIn } from './align/levels.js'
import { decodeRecording } from './decode/decode.js'
import type { RecordingOptions } from './options.js'

/** A recording as samples in scratch, at the rate at which it will be encoded. */
export interface Tape {
  file: ScratchFile
  format: SoundFormat
  /** Samples. */
  length: number
  levels: Levels
  silences: readonly Silence[]
}

/** Higher rates are of no use to speech. Hz. */
const highest = 48_000

/** @throws LecternError `unreadable-input` */
export async function recordTape(
  recording: RecordingOptions,
  formatFor: (rate: number) => SoundFormat,
  { scratch, signal, progress }: EmitContext,
): Promise<Tape> {
  const { sampleRate: own, pieces } = await decodeRecording(() => recording.open())
  const format = formatFor(Math.min(own, highest))
  const { sampleRate } = format.settings
  const file = await scratch.create()
  const reader = new LevelReader(sampleRate)
  const resampler = own === sampleRate ? undefined : new Resampler(own, sampleRate)
  const keep = async (pcm: Int16Array) => {
    reader.push(pcm)
    await file.write(littleEndian(pcm))
  }
  for await (const piece of pieces) {
    signal?.throwIfAborted()
    await keep(resampler ? resampler.push(piece) : piece)
    progress({ edition: 'audio', label: 'reading the recording' })
  }
  if (resampler) await keep(resampler.end())
  const levels = reader.finish()
  return { file, format, length: file.size / 2, levels, silences: silencesIn(levels) }
}

/** Seconds from which memory is cleaned up between the steps, which takes some tenths of one. */
const long = 600

/** Gives back what reading the article or the last step has left behind: of an hour, 40 MB. */
export async function tidyUp(tape: Tape, { executor }: EmitContext): Promise<void> {
  if (tape.length >= long * tape.format.settings.sampleRate) await executor.giveBack?.()
}

/** Samples from one to before another. */
export async function readTape({ file }: Tape, from: number, to: number): Promise<Int16Array> {
  const bytes = new Uint8Array((to - from) * 2)
  let at = 0
  for await (const chunk of file.open(from * 2, to * 2)) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return samplesIn(bytes)
}

/** All of it, in pieces. */
export async function* piecesOf(tape: Tape, most = tape.length): AsyncGenerator<Int16Array> {
  const size = 1 << 18
  for (let at = 0; at < Math.min(most, tape.length); at += size) {
    yield readTape(tape, at, Math.min(at + size, most, tape.length))
  }
}
