import type { EmitContext } from '@lectern/core'
import { encoderIn, encodeTask, type SoundFormat } from '../encode/encode.js'

/** How long bodies of an encoder last. */
export interface Stride {
  /** Samples of a frame. */
  frame: number
  /** Samples by which a body of whole frames lasts longer than what went in. */
  extra: number
}

/** Found by trying: an encoder may be anybody's. */
export async function strideOf(format: SoundFormat, { executor, signal }: EmitContext): Promise<Stride> {
  const { encoder, settings } = format
  const frame = encoder.frame?.(settings.sampleRate) ?? 1
  const pcm = new Int16Array(frame * 10)
  const samples = pcm.length
  const input = { pcm, gain: 1, ceiling: 1, ...encoderIn(format) }
  const { length } = await executor.run(encodeTask, input, signal)
  return { frame, extra: length - samples }
}
