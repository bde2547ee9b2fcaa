import type { EmitContext } from '@lectern/core'
import { Gate } from '../speak/gate.js'
import { encoderIn, encodeTask, levelTask, type SoundFormat } from './encode.js'
import type { EncoderSettings } from './encoder.js'
import type { EncodeOutput } from './segment-task.js'

interface StudioSettings extends EncoderSettings {
  /** Linear. */
  gain: number
  ceiling: number
}

/** Levels and encodes stretches, as many at once as there are cores for it. */
export class Studio {
  readonly #format: SoundFormat
  readonly #context: EmitContext
  readonly #encoders: Gate
  /** Levelling takes a tenth of the time of encoding: half of the cores have more than enough to do it. */
  readonly #levellers: Gate

  constructor(format: SoundFormat, context: EmitContext, atOnce: number) {
    this.#format = format
    this.#context = context
    this.#encoders = new Gate(atOnce)
    this.#levellers = new Gate(atOnce >> 1)
  }

  /** Levels the samples where they lie, and encodes them: in one thread, or there and then by a process. */
  async encode(pcm: Int16Array<SharedArrayBuffer>, settings: StudioSettings): Promise<EncodeOutput> {
    const { executor, signal } = this.#context
    const { gain, ceiling, sampleRate } = settings
    const { encoder } = this.#format
    if (!encoder.origin?.isProcess) {
      const input = { pcm, gain, ceiling, ...encoderIn(this.#format) }
      return this.#encoders.run(() => executor.run(encodeTask, input, signal))
    }
    const loudness = await this.#levellers.run(() =>
      executor.run(levelTask, { pcm, gain, ceiling, sampleRate }, signal),
    )
    const segment = await this.#encoders.run(() => encoder.encode(pcm, this.#format.settings))
    return { ...segment, loudness }
  }
}
