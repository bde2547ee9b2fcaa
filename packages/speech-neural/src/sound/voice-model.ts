import type { Frames } from './frames.js'
import { letGo } from './let-go.js'
import type { Net, Runtime } from './runtime.js'

/** What a sentence sounds like, and how long each of its phonemes takes. */
export interface Heard extends Frames {
  /** Of each id that went in, in samples. */
  durations: readonly number[]
}

/** Samples that one unit of the model's durations stands for: two frames. */
const unit = 600

/**
 * The acoustic model: phonemes to frames. How long each phoneme takes is inside its graph and not among its outputs, so an output is
 * added as the model is loaded.
 *
 * @see `assets/MODEL-CARD.md`
 */
export class VoiceModel {
  readonly #net: Net

  private constructor(net: Net) {
    this.#net = net
  }

  static async load(runtime: Runtime, model: Uint8Array): Promise<VoiceModel> {
    const whole = withDurations(model)
    letGo([model])
    return new VoiceModel(await runtime.load(whole))
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
      durations: Array.from(integers(output.durations), (units) => Number(units) * unit),
    }
  }
}

function floats(data: unknown): Float32Array {
  if (data instanceof Float32Array) return data
  throw new TypeError('The acoustic model returned no numbers')
}

function integers(data: unknown): BigInt64Array {
  if (data instanceof BigInt64Array) return data
  throw new TypeError('The acoustic model returned no durations')
}

/**
 * Protocol Buffers merge a message that is written twice, so a second, small graph behind the file gives the first one an output:
 * what the node `/Cast_32` computes.
 *
 * @see onnx.proto3: ModelProto.graph is field 7, GraphProto.node 1 and output 12
 */
function withDurations(model: Uint8Array): Uint8Array {
  const name = text('durations')
  const identity = [...field(1, text('/Cast_32_output_0')), ...field(2, name), ...field(4, text('Identity'))]
  const int64 = [8, 7]
  const output = [...field(1, name), ...field(2, field(1, int64))]
  const graph = field(7, [...field(1, identity), ...field(12, output)])
  const whole = new Uint8Array(model.length + graph.length)
  whole.set(model)
  whole.set(graph, model.length)
  return whole
}

const text = (value: string): number[] => [...new TextEncoder().encode(value)]

/** A field of Protocol Buffers with its length; all here are shorter than 128 bytes. */
const field = (number: number, bytes: readonly number[]): number[] => [
  (number << 3) | 2,
  bytes.length,
  ...bytes,
]
