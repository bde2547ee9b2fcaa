import { RealFourier } from './fourier.js'
import { bins, type Frames, hop, window } from './frames.js'
import { letGo } from './let-go.js'
import { Noise } from './noise.js'
import { pulses } from './pulses.js'
import { cosineOf, exponentialOf, sineOf, tanhOf } from './tables.js'

/** Logarithms above this would be louder than any voice: the model's own limit. */
const loudest = 7

/**
 * Frames of the acoustic model as samples between −1 and 1: the pulses of the voice through the harmonic filter, noise through its
 * own, and a part with free phases, each frame turned back and laid over its neighbours (inverse short-time Fourier transform).
 */
export function synthesize(frames: Frames, seed: number): Float32Array {
  const count = frames.pitch.length
  const source = pulses(frames.pitch)
  const noise = new Noise(seed)
  const sum = new Float64Array((count + 3) * hop)
  for (let frame = 0; frame < count; frame++) {
    if (cutSource(source, frame)) {
      fourier.forward(piece, re, im)
      filterSource(frames, frame, count)
    } else {
      re.fill(0)
      im.fill(0)
    }
    noise.nextFrame()
    addBreath(frames, frame, count, noise)
    fourier.inverse(re, im, piece)
    overlay(sum, frame * hop)
  }
  const samples = trimmed(sum, count)
  letGo([source, sum])
  return samples
}

const fourier = new RealFourier(window)
const hann = Float64Array.from({ length: window }, (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / window))
const squares = hann.map((value) => value ** 2)
const re = new Float64Array(bins)
const im = new Float64Array(bins)
const piece = new Float64Array(window)

/** The source around the beginning of a frame, mirrored at both ends. Whether anything is there: between voiced sounds it is silent. */
function cutSource(source: Float64Array, frame: number): boolean {
  const last = source.length - 1
  const begin = frame * hop - window / 2
  let isHeard = false
  for (let n = 0; n < window; n++) {
    const index = Math.abs(begin + n)
    const value = source[index > last ? 2 * last - index : index] ?? 0
    piece[n] = (value * at(hann, n)) / hop
    if (value !== 0) isHeard = true
  }
  return isHeard
}

function filterSource({ harmonic, turn }: Frames, frame: number, count: number): void {
  for (let bin = 0, index = frame; bin < bins; bin++, index += count) {
    const filter = level(harmonic, index)
    const turns = tanhOf(turn[index] as number) / 2
    const c = filter * cosineOf(turns)
    const s = filter * sineOf(turns)
    const sourceRe = at(re, bin)
    const sourceIm = at(im, bin)
    re[bin] = sourceRe * c - sourceIm * s
    im[bin] = sourceRe * s + sourceIm * c
  }
}

function addBreath(frames: Frames, frame: number, count: number, noise: Noise): void {
  for (let bin = 0, index = frame; bin < bins; bin++, index += count) {
    const loud = level(frames.noise, index)
    const rest = level(frames.rest, index)
    const turns = (frames.restPhase[index] as number) * perRadian
    re[bin] = at(re, bin) + loud * noise.next() + rest * cosineOf(turns)
    im[bin] = at(im, bin) + loud * noise.next() + rest * sineOf(turns)
  }
  // Of a real signal the first and the last bin have no imaginary part.
  im[0] = 0
  im[bins - 1] = 0
}

const perRadian = 1 / (2 * Math.PI)

const level = (values: Float32Array, index: number): number =>
  exponentialOf(Math.min(values[index] as number, loudest))

function overlay(sum: Float64Array, place: number): void {
  for (let n = 0; n < window; n++) sum[place + n] = at(sum, place + n) + at(piece, n) * at(hann, n)
}

/** Half a window is cut off in front; windows that lie over each other are evened out. */
function trimmed(sum: Float64Array, count: number): Float32Array {
  const samples = new Float32Array(count * hop)
  for (let n = 0; n < samples.length; n++) {
    const place = n + window / 2
    const frame = Math.floor(place / hop)
    const weight = frame < covering - 1 || frame >= count ? weightAt(place, count) : at(usual, place % hop)
    samples[n] = at(sum, place) / Math.max(weight, 1e-11)
  }
  return samples
}

/** Windows over each sample. */
const covering = window / hop

/** Squares of all windows that cover a sample: four of them, fewer at both ends. */
function weightAt(place: number, count: number): number {
  const frame = Math.floor(place / hop)
  let weight = 0
  for (let back = 0; back < covering; back++)
    if (frame - back >= 0 && frame - back < count) weight += at(squares, (place % hop) + back * hop)
  return weight
}

/** The same between the ends, where it is alike in all frames. */
const usual = Float64Array.from({ length: hop }, (_, n) => weightAt(covering * hop + n, 2 * covering))

function at(values: Float64Array, index: number): number {
  return values[index] as number
}
