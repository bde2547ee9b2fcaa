import { spawnSync } from 'node:child_process'
import { mp3Encoder } from '@lectern/audio'
import { testEncoder } from '@lectern/testkit'
import { lameEncoder } from 'lectern'
import { describe, expect, it } from 'vitest'

/** Nothing needs it: where it is not there, the embedded encoder is used. */
const hasLame = spawnSync('lame', ['--version']).status === 0
const found = await lameEncoder()
const encoder = () => {
  if (!found) throw new Error('lame is not installed: apt-get install lame')
  return found
}

describe.skipIf(!hasLame)('lame of the machine', () => {
  testEncoder(encoder, it)

  it('names its version, which tells its bytes from those of another', () => {
    expect(encoder().origin?.version).toMatch(/LAME.*\d/)
  })

  it('makes as many frames as the embedded one, so that times are the same', async () => {
    const pcm = Int16Array.from({ length: 30_000 }, (_, at) => Math.round(9000 * Math.sin(at / 9)))
    for (const sampleRate of [16_000, 22_050, 24_000, 44_100]) {
      const settings = { sampleRate, bitrate: 64 }
      const [own, embedded] = [await encoder().encode(pcm, settings), await mp3Encoder.encode(pcm, settings)]
      expect([own.samples, own.length]).toEqual([embedded.samples, embedded.length])
    }
  })
})
