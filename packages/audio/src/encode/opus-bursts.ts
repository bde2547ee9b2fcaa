import { openOpus, rateOf } from './opus-codec.js'

/** A packet may be so much louder than the samples that it was made from, twice and this. */
const leeway = 1500

/**
 * Whether a packet is decoded to something much louder than went in.
 *
 * @param pcm what was encoded, in packets of equal length
 */
export async function bursts(
  packets: readonly Uint8Array[],
  pcm: Int16Array,
  { sampleRate }: { sampleRate: number },
): Promise<boolean> {
  const decoder = await openOpus(rateOf(sampleRate), 1)
  let before = 0
  let at = 0
  try {
    for (const packet of packets) {
      const decoded = decoder.decode(packet)
      const own = largest(pcm.subarray(at, at + decoded.length))
      // What is decoded comes some milliseconds late, so the packet before counts too.
      if (largest(decoded) > 2 * Math.max(own, before) + leeway) return true
      before = own
      at += decoded.length
    }
    return false
  } finally {
    decoder.close()
  }
}

function largest(pcm: Int16Array): number {
  let found = 0
  for (const sample of pcm) {
    const level = Math.abs(sample)
    if (level > found) found = level
  }
  return found
}
