import { describe, expect, it } from 'vitest'
import { bursts } from '../src/encode/opus-bursts.js'
import { openOpus } from '../src/encode/opus-codec.js'

const sampleRate = 24_000
const size = sampleRate / 50

/** A hum that swells and fades, as loud as given. */
function hum(level: number): Int16Array {
  return Int16Array.from({ length: 20 * size }, (_, at) =>
    Math.round(level * Math.sin(at / 20) * Math.sin((Math.PI * at) / (20 * size))),
  )
}

async function packetsOf(pcm: Int16Array): Promise<Uint8Array[]> {
  const codec = await openOpus(sampleRate, 1, { bitrate: 24_000, complexity: 5 })
  try {
    return Array.from({ length: pcm.length / size }, (_, index) =>
      codec.encode(pcm.slice(index * size, (index + 1) * size)),
    )
  } finally {
    codec.close()
  }
}

describe('a packet of Opus that is much louder than what was encoded', () => {
  it('is noticed', async () => {
    const quiet = hum(3000)
    const [packets, loud] = [await packetsOf(quiet), await packetsOf(hum(30_000))]
    // Its decoder comes up to a level over some packets.
    const spoilt = packets.map((packet, at) => (at < 8 || at > 12 ? packet : (loud[at] ?? packet)))
    expect(await bursts(spoilt, quiet, { sampleRate })).toBe(true)
  })

  it.each([300, 3000, 20_000])('is not seen where there is none, at a level of %d', async (level) => {
    const pcm = hum(level)
    expect(await bursts(await packetsOf(pcm), pcm, { sampleRate })).toBe(false)
  })
})
