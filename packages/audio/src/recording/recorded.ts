import type { EmitContext, ScratchFile } from '@lectern/core'
import { LevelReader, type Levels, Resampler, type Silence, silencesIn } from '../align/index.js'
import type { SoundFormat } from '../encode/encode.js'
import { littleEndian, samplesIn } from '../speak/cache.js'
import { decodeRecording } from './decode/decode.js'
import type { RecordingOptions } from './options.js'

/** A recording as samples in scratch, at the rate at which it will be encoded. */
export interface Recorded {
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
export async function recordIn(
  recording: RecordingOptions,
  formatFor: (rate: number) => SoundFormat,
  { scratch, signal, progress }: EmitContext,
): Promise<Recorded> {
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

/** Samples from one to before another. */
export async function readSamples({ file }: Recorded, from: number, to: number): Promise<Int16Array> {
  const bytes = new Uint8Array((to - from) * 2)
  let at = 0
  for await (const chunk of file.open(from * 2, to * 2)) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return samplesIn(bytes)
}

/** All of it, in pieces. */
export async function* piecesOf(recorded: Recorded, most = recorded.length): AsyncGenerator<Int16Array> {
  const size = 1 << 18
  for (let at = 0; at < Math.min(most, recorded.length); at += size) {
    yield readSamples(recorded, at, Math.min(at + size, most, recorded.length))
  }
}
