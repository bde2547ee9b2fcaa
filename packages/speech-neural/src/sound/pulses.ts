import { hop, sampleRate } from './frames.js'

/** Hz below which a frame has no voice. */
const voiceless = 40
/** Hz up to which harmonics are made. */
const highest = 11_000

/**
 * The buzz of the vocal folds: every harmonic of the pitch up to 11 kHz, all as loud, in closed form; silence where there is no pitch.
 *
 * @param pitch Hz, one a frame
 */
export function pulses(pitch: Float32Array): Float64Array {
  const samples = new Float64Array(pitch.length * hop)
  let phase = 0
  for (let n = 0; n < samples.length; n++) {
    const hertz = pitchAt(pitch, n)
    const voiced = hertz > voiceless
    const frequency = Math.max(hertz, voiceless)
    phase = (phase + frequency / sampleRate) % 1
    if (voiced) samples[n] = harmonics(2 * Math.PI * phase, Math.floor(highest / frequency) + 0.5) - 0.5
  }
  return samples
}

/** Σ cos(hθ) for h up to `count` − ½, plus ½: sin((H + ½)θ) / 2 sin(θ/2). */
function harmonics(angle: number, count: number): number {
  const below = 2 * Math.sin(angle / 2)
  return Math.abs(below) <= 2e-3 ? count : Math.sin(count * angle) / below
}

/** Pitch of a sample, on the line between the middles of two frames. */
function pitchAt(pitch: Float32Array, sample: number): number {
  const place = (sample + 0.5) / hop - 0.5
  const before = Math.floor(place)
  const share = place - before
  return valueAt(pitch, before) * (1 - share) + valueAt(pitch, before + 1) * share
}

function valueAt(pitch: Float32Array, frame: number): number {
  return pitch[Math.max(0, Math.min(pitch.length - 1, frame))] ?? 0
}
