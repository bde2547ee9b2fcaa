import { describe, expect, it } from 'vitest'
import { RealFourier } from '../dist/sound/fourier.js'
import { hop, sampleRate } from '../dist/sound/frames.js'
import { letGo } from '../dist/sound/let-go.js'
import { pulses } from '../dist/sound/pulses.js'
import { cosineOf, exponentialOf, sineOf, tanhOf } from '../dist/sound/tables.js'

const wave = (length: number, cycles: number) =>
  Float64Array.from({ length }, (_, n) => Math.cos((2 * Math.PI * cycles * n) / length))

describe('the Fourier transform', () => {
  it.each([8, 30, 1200])('of %d points finds a wave where it is', (length) => {
    const fourier = new RealFourier(length)
    const re = new Float64Array(length / 2 + 1)
    const im = new Float64Array(length / 2 + 1)
    fourier.forward(wave(length, 3), re, im)
    re.forEach((value, bin) => {
      expect(value).toBeCloseTo(bin === 3 ? length / 2 : 0, 8)
      expect(im[bin]).toBeCloseTo(0, 8)
    })
  })

  it('is undone by its inverse', () => {
    const fourier = new RealFourier(1200)
    const signal = Float64Array.from({ length: 1200 }, (_, n) => Math.sin(n * n) + n / 1200)
    const re = new Float64Array(601)
    const im = new Float64Array(601)
    const back = new Float64Array(1200)
    fourier.forward(signal, re, im)
    fourier.inverse(re, im, back)
    back.forEach((value, n) => {
      expect(value).toBeCloseTo(signal[n] ?? 0, 10)
    })
  })

  it('refuses a length that it cannot part', () => {
    expect(() => new RealFourier(14)).toThrow(RangeError)
  })
})

describe('pulses', () => {
  it('come as often as the pitch says', () => {
    const samples = pulses(new Float32Array(80).fill(100))
    const peaks = samples.reduce(
      (sum, value, n) =>
        sum + (value > 50 && value >= (samples[n - 1] ?? 0) && value > (samples[n + 1] ?? 0) ? 1 : 0),
      0,
    )
    expect(samples.length / hop).toBe(80)
    expect(peaks).toBeCloseTo((100 * samples.length) / sampleRate, -1)
  })

  it('are silent without a voice', () => {
    expect(pulses(new Float32Array(10)).every((value) => value === 0)).toBe(true)
  })
})

describe('functions by tables', () => {
  const values = Array.from({ length: 2001 }, (_, n) => (n - 1000) * 0.0173)

  it('are exact to a ten-millionth', () => {
    for (const value of values) {
      expect(sineOf(value)).toBeCloseTo(Math.sin(2 * Math.PI * value), 6)
      expect(cosineOf(value)).toBeCloseTo(Math.cos(2 * Math.PI * value), 6)
      expect(tanhOf(value)).toBeCloseTo(Math.tanh(value), 6)
      if (value < 7) expect(exponentialOf(value) / Math.exp(value)).toBeCloseTo(1, 6)
    }
  })

  it('are nothing where there is nothing, and finite where a net gave no number', () => {
    expect([-31, -1000, Number.NEGATIVE_INFINITY, Number.NaN].map(exponentialOf)).toEqual([0, 0, 0, 0])
    expect(exponentialOf(1000)).toBeLessThan(2e13)
  })
})

describe('arrays that nobody reads any more', () => {
  it('are empty when they are let go, also two of one memory', () => {
    const floats = new Float32Array(1000)
    const ends = [floats.subarray(0, 10), floats.subarray(990)]
    letGo([...ends, new Uint8Array(4)])
    expect(floats.length).toBe(0)
    expect(floats.buffer.byteLength).toBe(0)
  })
})
