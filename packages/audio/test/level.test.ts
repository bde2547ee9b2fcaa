import { integrated, measure, resample } from '@lectern/audio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelled } from '../src/level/levelled.js'
import { amplify } from '../src/level/limiter.js'
import { truePeak } from '../src/level/true-peak.js'

function sine(frequency: number, level: number, seconds: number, sampleRate: number): Int16Array {
  const turn = (2 * Math.PI * frequency) / sampleRate
  return Int16Array.from({ length: seconds * sampleRate }, (_, at) =>
    Math.round(level * 32767 * Math.sin(turn * at)),
  )
}

describe('loudness', () => {
  // EBU Tech 3341: a 1 kHz sine at −23 dBFS in one channel of a stereo pair is 3 LU below −23; at 997 Hz, full scale, −3.01.
  it.each([22050, 24000, 44100, 48000])('of a full-scale sine of 997 Hz is −3 LUFS at %d Hz', (sampleRate) =>
    expect(integrated([measure(sine(997, 1, 5, sampleRate), sampleRate)])).toBeCloseTo(-3.01, 1),
  )

  it('falls with the level', () =>
    expect(integrated([measure(sine(997, 0.1, 5, 48000), 48000)])).toBeCloseTo(-23.01, 1))

  it('leaves silence out', () => {
    const loud = measure(sine(997, 0.1, 5, 48000), 48000)
    const silent = measure(new Int16Array(48000 * 20), 48000)
    expect(integrated([loud, silent, loud])).toBeCloseTo(-23.01, 1)
    expect(integrated([silent])).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('the true peak', () => {
  // ITU-R BS.1770-5, Annex 2: two of the four phases; the others are these backwards.
  const phases = [
    [
      0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
      0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
    ],
    [
      -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
      0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
    ],
  ].flatMap((taps) => [taps, taps.toReversed()])

  const everywhere = (pcm: readonly number[]) => {
    const curve = Array.from({ length: pcm.length + 11 }, (_, end) =>
      phases.map((taps) => Math.abs(taps.reduce((sum, tap, back) => sum + tap * (pcm[end - back] ?? 0), 0))),
    )
    return Math.max(0, ...pcm.map(Math.abs), ...curve.flat()) / 32768
  }

  it('is what interpolating everywhere finds', () => {
    const quiet = fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 60 })
    const loud = fc.array(fc.integer({ min: -32768, max: 32767 }), { maxLength: 20 })
    fc.assert(
      fc.property(quiet, loud, quiet, (before, peaks, after) => {
        const samples = [...before, ...peaks, ...after]
        expect(truePeak(Int16Array.from(samples))).toBeCloseTo(everywhere(samples), 12)
      }),
    )
  })
})

describe('the limiter', () => {
  it('lets nothing through above the ceiling', () => {
    const samples = fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 1, maxLength: 3000 })
    const rates = fc.constantFrom(8000, 22_050, 48_000)
    fc.assert(
      fc.property(samples, fc.double({ min: 0.1, max: 20, noNaN: true }), rates, (values, gain, rate) => {
        const out = amplify(Int16Array.from(values), rate, gain, 0.75)
        for (const sample of out) expect(Math.abs(sample)).toBeLessThanOrEqual(Math.ceil(0.75 * 32767))
      }),
      { numRuns: 60 },
    )
  })

  it('only amplifies where there is room', () => {
    const pcm = sine(440, 0.2, 0.1, 22050)
    expect(amplify(pcm, 22050, 2, 0.75)).toEqual(pcm.map((sample) => Math.round(sample * 2)))
  })

  it('works where the samples stand, and is silent where they are', () => {
    const pcm = sine(440, 0.9, 0.5, 22050)
    const apart = amplify(pcm, 22050, 3, 0.75)
    expect(amplify(pcm, 22050, 3, 0.75, pcm)).toEqual(apart)
    expect(amplify(new Int16Array(1000), 22050, 3, 0.75)).toEqual(new Int16Array(1000))
    expect(amplify(new Int16Array(0), 22050, 3, 0.75)).toHaveLength(0)
  })

  it('is back at full gain half a second after a peak', () => {
    const pcm = Int16Array.from({ length: 22050 }, (_, at) => (at === 2000 ? 32767 : 4000))
    const out = amplify(pcm, 22050, 1.5, 0.75)
    expect(out[2000]).toBeLessThanOrEqual(Math.ceil(0.75 * 32767))
    expect(out[2000]).toBeGreaterThan(0.7 * 32767)
    expect(out[1500]).toBe(6000)
    expect(out[2000 + 11025]).toBeGreaterThan(5980)
  })

  it('does not click: gain never jumps', () => {
    const pcm = Int16Array.from({ length: 22050 }, (_, at) => (at === 11025 ? 32767 : 8000))
    const out = amplify(pcm, 22050, 1.5, 0.75)
    for (let at = 1; at < 11000; at++) expect(Math.abs((out[at] ?? 0) - (out[at - 1] ?? 0))).toBeLessThan(200)
  })
})

describe('the curve between samples', () => {
  it('keeps the ceiling to a decibel, where samples alone would let it rise by several', () => {
    // A tone of a quarter of the rate whose tops are half way between samples.
    const harsh = Int16Array.from({ length: 22_050 }, (_, at) => (at % 4 < 2 ? 20_000 : -20_000))
    const alone = measure(amplify(harsh, 22_050, 2, 0.75), 22_050).truePeak
    const noise = Int16Array.from({ length: 22_050 }, (_, at) => ((at * at * 7919) % 2 ? 30_000 : -30_000))
    for (const pcm of [harsh, noise, sine(440, 0.9, 1, 22_050)]) {
      const loudness = levelled(pcm.slice(), 22_050, 2, 0.75)
      expect(20 * Math.log10(loudness.truePeak / 0.75)).toBeLessThanOrEqual(1.01)
    }
    expect(20 * Math.log10(alone / 0.75)).toBeGreaterThan(2.9)
  })

  it('changes nothing where it keeps the ceiling by itself', () => {
    const pcm = sine(440, 0.9, 1, 22_050)
    const once = amplify(pcm, 22_050, 2, 0.75)
    levelled(pcm, 22_050, 2, 0.75)
    expect(pcm).toEqual(once)
  })

  it('stays within 1 dB for whatever samples', () => {
    const samples = fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 100, maxLength: 3000 })
    fc.assert(
      fc.property(samples, fc.double({ min: 0.5, max: 20, noNaN: true }), (values, gain) => {
        const { truePeak } = levelled(Int16Array.from(values), 22_050, gain, 0.75)
        expect(20 * Math.log10(truePeak / 0.75)).toBeLessThanOrEqual(1.01)
      }),
      { numRuns: 300 },
    )
  })
})

describe('another sample rate', () => {
  it.each([16000, 24000, 44100, 48000])('keeps pitch, level and length from %d Hz', (from) => {
    const out = resample(sine(440, 0.5, 1, from), from, 22050)
    expect(out.length).toBe(22050)
    const wanted = sine(440, 0.5, 1, 22050)
    for (let at = 100; at < 21900; at++)
      expect(Math.abs((out[at] ?? 0) - (wanted[at] ?? 0))).toBeLessThan(100)
  })
})
