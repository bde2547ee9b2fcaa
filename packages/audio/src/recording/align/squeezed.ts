import type { Fit } from './fit.js'
import type { Item } from './search.js'

/** Of the reader's usual pace: nobody reads one sentence so much faster than the others. */
const least = 0.6
/** So short an item may lie on a part of other words. Frames. */
const short = 90

/** Drops short items that lie where there is no time for them: a title that was not read, on the first words after it. */
export function withoutSqueezed(
  fits: readonly (Fit | undefined)[],
  items: readonly Item[],
): (Fit | undefined)[] {
  const paces = fits.map((fit, index) => (fit ? (fit.end - fit.begin) / lengthOf(items[index]) : undefined))
  const sorted = paces.filter((pace) => pace !== undefined).sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1] ?? 1
  return fits.map((fit, index) => {
    const isSqueezed = lengthOf(items[index]) <= short && (paces[index] ?? usual) < least * usual
    return isSqueezed ? undefined : fit
  })
}

function lengthOf(item: Item | undefined): number {
  return item ? item.end - item.begin : 1
}
