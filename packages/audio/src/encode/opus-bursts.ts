import { decibels, highestPeak } from '../level/level.js'
import { openOpus, rateOf } from './opus-codec.js'

/** A packet may be so much louder than the samples that it was made from, twice and this. */
const leeway = 1500
/** What no packet may be louder than, however loud the words are. */
const most = decibels(highestPeak) * 32767

/**
 * How many times as loud as it may be the worst packet is decoded: above 1, it is heard as a click.
 *
 * @param pcm what was encoded, in packets of equal length
 */
export async function excessOf(
  packets: readonly Uint8Array[],
  pcm: Int16Array,
  { sampleRate }: { sampleRate: number },
): Promise<number> {
  const decoder = await openOpus(rateOf(sampleRate), 1)
  let worst = 0
  let before = 0
  let at = 0
  try {
    for (const packet of packets) {
      const decoded = decoder.decode(packet)
      const own = largest(pcm.subarray(at, at + decoded.length))
      // What is decoded comes some milliseconds late, so the packet before counts too.
      worst = Math.max(worst, largest(decoded) / Math.min(most, 2 * Math.max(own, before) + leeway))
      before = own
      at += decoded.length
    }
    return worst
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
