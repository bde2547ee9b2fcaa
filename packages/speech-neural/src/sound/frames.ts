/** Hz. */
export const sampleRate = 24_000
/** Samples from one frame to the next: 12.5 ms. */
export const hop = 300
/** Samples that one spectrum covers. */
export const window = 4 * hop
export const bins = window / 2 + 1

/** What the acoustic model says of a sentence: five parts of a spectrum, `bins` × frames each, and the pitch. */
export interface Frames {
  /** Logarithm of the harmonic part's filter, and its phase in half turns before tanh. */
  harmonic: Float32Array
  turn: Float32Array
  /** Logarithm of the noise. */
  noise: Float32Array
  /** Logarithm and phase of what is neither. */
  rest: Float32Array
  restPhase: Float32Array
  /** Hz; 0 without a voice. */
  pitch: Float32Array
}
