import type { PngChunks } from './png-chunks.js'

const channelCounts: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

export const channelsOf = ({ type }: Pick<PngChunks, 'type'>): number => channelCounts[type] ?? 1

/** Where the passes of an interlaced picture begin and how far they step (PNG 3, 8.2): x, y, across, down. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/**
 * Samples of all channels, a byte each whatever their depth, row after row.
 *
 * @param filtered what the PNG holds, inflated
 * @throws RangeError where rows are missing
 */
export function samplesOf(png: PngChunks, filtered: Uint8Array): Uint8Array {
  const { width, height, interlaced } = png
  const channels = channelsOf(png)
  const samples = new Uint8Array(width * height * channels)
  let at = 0
  for (const [x, y, across, down] of interlaced ? passes : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - x) / across)
    const rows = Math.ceil((height - y) / down)
    if (columns <= 0 || rows <= 0) continue
    at = readPass(columns, rows, at, (row, column, channel, value) => {
      samples[((y + row * down) * width + x + column * across) * channels + channel] = value
    })
  }
  return samples

  function readPass(
    columns: number,
    rows: number,
    begin: number,
    set: (row: number, column: number, channel: number, value: number) => void,
  ): number {
    const { bits } = png
    const length = Math.ceil((columns * channels * bits) / 8)
    const step = Math.max(1, (channels * bits) >> 3)
    if (begin + rows * (length + 1) > filtered.length) throw new RangeError('Rows of the PNG are missing')
    let above = new Uint8Array(length)
    for (let row = 0; row < rows; row++) {
      const from = begin + row * (length + 1)
      const current = filtered.slice(from + 1, from + 1 + length)
      unfilter(filtered[from] ?? 0, current, above, step)
      for (let index = 0; index < columns * channels; index++)
        set(row, Math.floor(index / channels), index % channels, sample(current, index, png))
      above = current
    }
    return begin + rows * (length + 1)
  }
}

/** Shallow samples of grey are spread over the whole byte; those of a palette are numbers. */
function sample(row: Uint8Array, index: number, { bits, type }: PngChunks): number {
  if (bits === 8) return row[index] ?? 0
  if (bits === 16) return row[index * 2] ?? 0
  const shift = 8 - bits - ((index * bits) & 7)
  const value = ((row[(index * bits) >> 3] ?? 0) >> shift) & ((1 << bits) - 1)
  return type === 3 ? value : (value * 255) / ((1 << bits) - 1)
}

/** PNG 3, 9.2. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at >= step ? (row[at - step] ?? 0) : 0
    const up = above[at] ?? 0
    const corner = at >= step ? (above[at - step] ?? 0) : 0
    const guess = predictors[filter]?.(left, up, corner)
    if (guess === undefined) throw new RangeError('The PNG has an unknown filter')
    row[at] = (row[at] ?? 0) + guess
  }
}

const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
