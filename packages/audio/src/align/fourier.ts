/** Power spectrum of 512 real samples: 257 values. In place, so that a long recording makes no garbage. */
const size = 512
const re = new Float64Array(size)
const im = new Float64Array(size)
const cosines = Float64Array.from({ length: size / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / size))
const sines = Float64Array.from({ length: size / 2 }, (_, at) => -Math.sin((2 * Math.PI * at) / size))
const reversed = Uint16Array.from({ length: size }, (_, at) => {
  let bits = 0
  for (let bit = 1, left = at; bit < size; bit <<= 1, left >>= 1) bits = (bits << 1) | (left & 1)
  return bits
})

/** @param samples at most 512; the rest counts as zeros */
export function powerSpectrum(samples: Float64Array, power: Float64Array): void {
  for (let at = 0; at < size; at++) {
    re[reversed[at] as number] = samples[at] ?? 0
    im[at] = 0
  }
  for (let half = 1; half < size; half <<= 1) butterflies(half)
  for (let at = 0; at <= size / 2; at++) power[at] = (re[at] as number) ** 2 + (im[at] as number) ** 2
}

function butterflies(half: number): void {
  const stride = size / 2 / half
  for (let from = 0; from < size; from += 2 * half) {
    for (let at = 0; at < half; at++) {
      const [c, s] = [cosines[at * stride] as number, sines[at * stride] as number]
      const [low, high] = [from + at, from + at + half]
      const [x, y] = [re[high] as number, im[high] as number]
      const [tx, ty] = [x * c - y * s, x * s + y * c]
      re[high] = (re[low] as number) - tx
      im[high] = (im[low] as number) - ty
      re[low] = (re[low] as number) + tx
      im[low] = (im[low] as number) + ty
    }
  }
}
