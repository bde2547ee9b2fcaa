import type { Frames } from './frames.js'
import type { Net, Runtime } from './runtime.js'

/** What a sentence sounds like, and how long each of its phonemes takes. */
export interface Heard extends Frames {
  /** Duration of each id that went in, in samples. */
  durations: readonly number[]
}

/** Samples that one unit of the model's durations stands for: two frames. */
const unit = 600

/**
 * The acoustic model: phonemes to frames.
 *
 * @see `assets/MODEL-CARD.md`
 */
export class VoiceModel {
  readonly #net: Net

  private constructor(net: Net) {
    this.#net = net
  }

  static async load(runtime: Runtime, model: Uint8Array): Promise<VoiceModel> {
    return new VoiceModel(await runtime.load(model, true))
  }

  /** @param speed 1 as trained; durations are divided by it */
  async frames(ids: readonly number[], speed: number): Promise<Heard> {
    const output = await this.#net({
      ids: BigInt64Array.from(ids, BigInt),
      speed: Float32Array.of(speed),
    })
    return {
      harmonic: floats(output.lh),
      turn: floats(output.theta),
      noise: floats(output.ln),
      rest: floats(output.lr),
      restPhase: floats(output.phi),
      pitch: floats(output.f0),
      durations: Array.from(floats(output.durations), (units) => units * unit),
    }
  }
}

function floats(data: unknown): Float32Array {
  if (data instanceof Float32Array) return data
  throw new TypeError('The acoustic model returned no numbers')
}
