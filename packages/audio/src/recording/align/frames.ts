import { dimensions, type Features, loudestOf } from './features.js'

/** Frames of one voice at one width, ready to be compared. */
export interface Frames {
  values: Float32Array
  count: number
  /** 1 where somebody speaks. */
  audible: Uint8Array
}

/** Frames quieter than this below the loudest are silence. Decibels. */
const quiet = 32

/** Means of `factor` frames each; the spread is brought back to 1, so that costs are alike at every width. */
export function framesOf({ values, levels, frames }: Features, factor: number): Frames {
  const count = Math.ceil(frames / factor)
  const means = new Float32Array(count * dimensions)
  const audible = new Uint8Array(count)
  const floor = loudestOf(levels) - quiet
  for (let frame = 0; frame < frames; frame++) {
    const at = Math.floor(frame / factor)
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const place = at * dimensions + dimension
      means[place] = (means[place] as number) + (values[frame * dimensions + dimension] as number) / factor
    }
    if ((levels[frame] as number) >= floor) audible[at] = 1
  }
  if (factor > 1) spreadToOne(means, audible)
  return { values: means, count, audible }
}

function spreadToOne(values: Float32Array, audible: Uint8Array): void {
  for (let dimension = 0; dimension < dimensions; dimension++) {
    let [count, squares] = [0, 0]
    for (let frame = 0; frame < audible.length; frame++) {
      if (!audible[frame]) continue
      count++
      squares += (values[frame * dimensions + dimension] as number) ** 2
    }
    const spread = Math.sqrt(count ? squares / count : 1) || 1
    for (let at = dimension; at < values.length; at += dimensions)
      values[at] = (values[at] as number) / spread
  }
}

/** Root mean square of the differences: about 1.4 for two frames that have nothing in common. */
export function distance(one: Frames, at: number, other: Frames, there: number): number {
  let sum = 0
  for (
    let from = at * dimensions, to = there * dimensions, end = from + dimensions;
    from < end;
    from++, to++
  ) {
    const difference = (one.values[from] as number) - (other.values[to] as number)
    sum += difference * difference
  }
  return Math.sqrt(sum / dimensions)
}
