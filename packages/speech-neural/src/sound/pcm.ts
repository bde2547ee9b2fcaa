/** Samples between −1 and 1 as 16 bits; louder ones are cut off. */
export function pcmOf(samples: Float32Array): Int16Array<ArrayBuffer> {
  // A loop: `Int16Array.from` makes a list of all samples first, and takes six times as long.
  const pcm = new Int16Array(samples.length)
  for (let at = 0; at < pcm.length; at++)
    pcm[at] = Math.round(Math.max(-1, Math.min(1, samples[at] as number)) * 32_767)
  return pcm
}
