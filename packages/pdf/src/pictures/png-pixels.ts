import { Unzlib } from 'fflate'
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
const onePass = [[0, 0, 1, 1]] as const

/** A row of one pass: where its first sample is, how far the next, and how many. */
export interface PngRow {
  x: number
  y: number
  across: number
  columns: number
}

/**
 * Unpacks rows one by one: those of 100 million pixels have up to 800 MB. Nothing behind the last row is unpacked, since
 * some kilobytes there can be gigabytes.
 *
 * @param take gets a row, and its samples of all channels, a byte each whatever their depth; used again for the next
 * @throws Error where it is damaged, RangeError where rows are missing
 */
export function readRows(png: PngChunks, take: (row: PngRow, samples: Uint8Array) => void): void {
  const { width, bits } = png
  const channels = channelsOf(png)
  const step = Math.max(1, (channels * bits) >> 3)
  const samples = new Uint8Array(width * channels)
  let above = new Uint8Array()
  eachRow(png, (row, filter, current, isFirst) => {
    unfilter(filter, current, isFirst ? new Uint8Array(current.length) : above, step)
    above = current.slice()
    for (let at = 0; at < row.columns * channels; at++) samples[at] = sample(current, at, png)
    take(row, samples)
  })
}

/** @throws Error where it is damaged, RangeError where rows are missing */
export function checkRows(png: PngChunks): void {
  eachRow(png, () => undefined)
}

type TakeFiltered = (row: PngRow, filter: number, bytes: Uint8Array, isFirstOfPass: boolean) => void

function eachRow(png: PngChunks, take: TakeFiltered): void {
  const rows = rowsOf(png)
  let row = rows.next()
  let bytes = new Uint8Array(row.done ? 0 : lengthOf(row.value, png))
  let filled = 0
  inflate(png.data, (inflated) => {
    for (let at = 0; !row.done && at < inflated.length; ) {
      const part = inflated.subarray(at, at + bytes.length - filled)
      bytes.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < bytes.length) break
      take(row.value, bytes[0] ?? 0, bytes.subarray(1), row.value.isFirst)
      row = rows.next()
      const length = row.done ? 0 : lengthOf(row.value, png)
      if (length !== bytes.length) bytes = new Uint8Array(length)
      filled = 0
    }
    return !row.done
  })
  if (!row.done) throw new RangeError('Rows of the PNG are missing')
}

/** Bytes of a row, with that of its filter. */
const lengthOf = ({ columns }: PngRow, png: PngChunks): number =>
  1 + Math.ceil((columns * channelsOf(png) * png.bits) / 8)

function* rowsOf({ width, height, interlaced }: PngChunks): Generator<PngRow & { isFirst: boolean }> {
  for (const [x, first, across, down] of interlaced ? passes : onePass) {
    const columns = Math.ceil((width - x) / across)
    if (columns <= 0) continue
    for (let y = first; y < height; y += down) yield { x, y, across, columns, isFirst: y === first }
  }
}

/** Packed bytes that are unpacked at once: zlib makes a thousand times as many of them at most. */
const piece = 4096

/** @param take whether it wants more */
function inflate(data: Uint8Array, take: (bytes: Uint8Array) => boolean): void {
  let wantsMore = true
  const inflating = new Unzlib((bytes) => {
    wantsMore = take(bytes)
  })
  for (let at = 0; wantsMore && at < data.length; at += piece)
    inflating.push(data.subarray(at, at + piece), at + piece >= data.length)
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
