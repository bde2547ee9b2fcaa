import { readFileSync } from 'node:fs'
import { opusEncoder, readWav } from '@lectern/audio'
import { describe, expect, it } from 'vitest'
import { excessOf } from '../src/encode/opus-bursts.js'
import { openOpus } from '../src/encode/opus-codec.js'

const sampleRate = 24_000
const size = sampleRate / 50

/** A hum that swells and fades, as loud as given. */
function hum(level: number): Int16Array {
  return Int16Array.from({ length: 20 * size }, (_, at) =>
    Math.round(level * Math.sin(at / 20) * Math.sin((Math.PI * at) / (20 * size))),
  )
}

async function packetsOf(pcm: Int16Array, complexity = 5): Promise<Uint8Array[]> {
  const codec = await openOpus(sampleRate, 1, { bitrate: 24_000, complexity })
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
    expect(await excessOf(spoilt, quiet, { sampleRate })).toBeGreaterThan(1)
  })

  it.each([300, 3000, 20_000])('is not seen where there is none, at a level of %d', async (level) => {
    const pcm = hum(level)
    expect(await excessOf(await packetsOf(pcm), pcm, { sampleRate })).toBeLessThanOrEqual(1)
  })
})

describe('a tenth of a second of speech, of which the encoder makes a burst', () => {
  const speech = readWav(readFileSync(new URL('fixtures/burst.wav', import.meta.url))).pcm

  it('is noticed, though it stands among loud words', async () => {
    expect(largest(speech)).toBeLessThan(20_000)
    expect(await excessOf(await packetsOf(speech), speech, { sampleRate })).toBeGreaterThan(1.1)
  })

  it('is encoded without it', async () => {
    expect(await loudest(speech)).toBeLessThan(belowTheClick)
  })

  it('has what grows in every attempt turned down', async () => {
    const shrill = Int16Array.from({ length: 50 * size }, (_, at) => (at % 3 === 0 ? 32_000 : -32_000))
    expect(await excessOf(await packetsOf(shrill, 8), shrill, { sampleRate })).toBeGreaterThan(1)
    expect(await loudest(shrill)).toBeLessThan(belowTheClick)
  })
})

/** -1 dBFS. */
const belowTheClick = 29_204

/** The largest sample of what is heard. */
async function loudest(pcm: Int16Array): Promise<number> {
  const { bytes } = await opusEncoder.encode(pcm, { sampleRate, bitrate: 24_000 })
  const decoder = await openOpus(sampleRate, 1)
  let most = 0
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    most = Math.max(most, largest(decoder.decode(bytes.subarray(at + 2, end))))
    at = end
  }
  decoder.close()
  return most
}

function largest(pcm: Int16Array): number {
  return pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}
