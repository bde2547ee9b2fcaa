/** Numbers of one style. */
const width = 256
/** Styles of a voice: one for each number of phonemes, from 1. */
const styles = 510

/** Bytes of a voice: 32-bit floating-point numbers. */
export const voiceBytes = styles * width * 4

/** How a voice says so many phonemes; for more than it knows, as it says the most. */
export function styleFor(voice: Uint8Array, phonemes: number): Float32Array {
  const row = Math.max(0, Math.min(styles, phonemes) - 1)
  const view = new DataView(voice.buffer, voice.byteOffset + row * width * 4, width * 4)
  return Float32Array.from({ length: width }, (_, index) => view.getFloat32(index * 4, true))
}
