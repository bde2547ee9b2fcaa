/** libopus compiled to WebAssembly, through the few calls that are used here. */
export interface OpusCodec {
  /** Encodes a frame of 20 ms as one packet. */
  encode(pcm: Int16Array): Uint8Array
  /** Decodes a packet; channels are interleaved. */
  decode(packet: Uint8Array): Int16Array
  close(): void
}

export const opusRates = [8000, 12_000, 16_000, 24_000, 48_000] as const
export type OpusRate = (typeof opusRates)[number]
/** @throws Error when Opus does not have it */
export function rateOf(sampleRate: number): OpusRate {
  const rate = opusRates.find((possible) => possible === sampleRate)
  if (!rate) throw new Error(`Opus does not support a sample rate of ${sampleRate} Hz`)
  return rate
}

/** Samples at 48 kHz that the encoder puts before the sound: 2.5 ms of overlap, and 4 ms of its own. */
export const lookAhead = 312

/** A request of opus_encoder_ctl (opus_defines.h). */
const setComplexity = 4010

/** Settings of the encoder. */
export interface OpusSettings {
  /** bit/s, on average. */
  bitrate: number
  /** Effort of the encoder, from 0 (quick) to 10. */
  complexity: number
}

export async function openOpus(
  sampleRate: OpusRate,
  channels: number,
  settings?: OpusSettings,
): Promise<OpusCodec> {
  const { default: OpusScript } = await import('opusscript')
  const codec = new OpusScript(sampleRate, channels, OpusScript.Application.VOIP)
  if (settings) {
    codec.setBitrate(settings.bitrate)
    codec.encoderCTL(setComplexity, settings.complexity)
  }
  return {
    encode: (pcm) => codec.encode(asBuffer(pcm), pcm.length / channels),
    decode(packet) {
      const bytes = codec.decode(asBuffer(packet))
      return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    },
    close: () => codec.delete(),
  }
}

type ByteBuffer = Parameters<InstanceType<typeof import('opusscript')>['encode']>[0]

/** opusscript copies its input, and needs no more than a `Uint8Array`; its types ask for a Node.js `Buffer`. */
function asBuffer({ buffer, byteOffset, byteLength }: Int16Array | Uint8Array): ByteBuffer {
  return new Uint8Array(buffer, byteOffset, byteLength) as ByteBuffer
}
