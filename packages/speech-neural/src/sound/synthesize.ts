import { RealFourier } from './fourier.js'
import { bins, type Frames, hop, window } from './frames.js'
import { Noise } from './noise.js'
import { pulses } from './pulses.js'

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
    transformSource(source, frame)
    noise.nextFrame()
    shape(frames, frame, count, noise)
    fourier.inverse(re, im, piece)
    for (let n = 0; n < window; n++) add(sum, frame * hop + n, at(piece, n) * at(hann, n))
  }
  return trimmed(sum, count)
}

const fourier = new RealFourier(window)
const hann = Float64Array.from({ length: window }, (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / window))
const squares = hann.map((value) => value ** 2)
const re = new Float64Array(bins)
const im = new Float64Array(bins)
const piece = new Float64Array(window)

/** The source's spectrum around the beginning of a frame, mirrored at both ends. */
function transformSource(source: Float64Array, frame: number): void {
  const last = source.length - 1
  for (let n = 0; n < window; n++) {
    const index = Math.abs(frame * hop + n - window / 2)
    piece[n] = ((source[index > last ? 2 * last - index : index] ?? 0) * at(hann, n)) / hop
  }
  fourier.forward(piece, re, im)
}

function shape(frames: Frames, frame: number, count: number, noise: Noise): void {
  for (let bin = 0; bin < bins; bin++) {
    const index = bin * count + frame
    const filter = level(frames.harmonic, index)
    const turn = Math.PI * Math.tanh(frames.turn[index] ?? 0)
    const c = filter * Math.cos(turn)
    const s = filter * Math.sin(turn)
    const loud = level(frames.noise, index)
    const rest = level(frames.rest, index)
    const phase = frames.restPhase[index] ?? 0
    const sourceRe = at(re, bin)
    const sourceIm = at(im, bin)
    re[bin] = sourceRe * c - sourceIm * s + loud * noise.next() + rest * Math.cos(phase)
    im[bin] = sourceRe * s + sourceIm * c + loud * noise.next() + rest * Math.sin(phase)
  }
  // Of a real signal the first and the last bin have no imaginary part.
  im[0] = 0
  im[bins - 1] = 0
}

const level = (values: Float32Array, index: number): number => Math.exp(Math.min(values[index] ?? 0, loudest))

/** Half a window is cut off in front; windows that lie over each other are evened out. */
function trimmed(sum: Float64Array, count: number): Float32Array {
  const samples = new Float32Array(count * hop)
  for (let n = 0; n < samples.length; n++) {
    const place = n + window / 2
    samples[n] = at(sum, place) / Math.max(weightAt(place, count), 1e-11)
  }
  return samples
}

/** Squares of all windows that cover a sample: four of them, fewer at both ends. */
function weightAt(place: number, count: number): number {
  const frame = Math.floor(place / hop)
  let weight = 0
  for (let back = 0; back < window / hop; back++)
    if (frame - back >= 0 && frame - back < count) weight += at(squares, (place % hop) + back * hop)
  return weight
}

const at = (values: Float64Array, index: number): number => values[index] as number

function add(values: Float64Array, index: number, value: number): void {
  values[index] = at(values, index) + value
}
