import type { EmitContext } from '@lectern/core'
import { levelAndEncode, type SoundFormat } from '../encode/encode.js'

/** How long bodies of an encoder last. */
export interface Stride {
  /** Samples of a frame. */
  frame: number
  /** Samples by which a body of whole frames lasts longer than what went in. */
  extra: number
}

/** Found by trying: an encoder may be anybody's. */
export async function strideOf(format: SoundFormat, context: EmitContext): Promise<Stride> {
  const { encoder, settings } = format
  const frame = encoder.frame?.(settings.sampleRate) ?? 1
  const pcm = new Int16Array(frame * 10)
  const samples = pcm.length
  const { length } = await levelAndEncode(pcm, 1, format, context)
  return { frame, extra: length - samples }
}
