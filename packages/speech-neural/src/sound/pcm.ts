/** Samples between −1 and 1 as 16 bits; louder ones are cut off. */
export function pcmOf(samples: Float32Array): Int16Array<ArrayBuffer> {
  return Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767))
}
