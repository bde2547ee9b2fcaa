/** Half the width of the filter, in zero crossings. */
const reach = 12

/** Another sample rate, by a windowed sinc: for engines that answer at a rate of their own. */
export function resample(pcm: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return pcm
  const ratio = from / to
  const cutoff = Math.min(1, to / from)
  const out = new Int16Array(Math.round(pcm.length / ratio))
  const width = Math.ceil(reach / cutoff)
  for (let at = 0; at < out.length; at++) {
    const center = at * ratio
    const first = Math.floor(center) - width + 1
    let [sum, weights] = [0, 0]
    for (let tap = first; tap < first + 2 * width; tap++) {
      const weight = kernel((tap - center) * cutoff)
      sum += weight * (pcm[tap] ?? 0)
      weights += weight
    }
    out[at] = Math.max(-32768, Math.min(32767, Math.round(sum / weights)))
  }
  return out
}

function kernel(x: number): number {
  if (Math.abs(x) >= reach) return 0
  if (x === 0) return 1
  const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / reach)
  return (Math.sin(Math.PI * x) / (Math.PI * x)) * window
}
