import { adding, pace, quiet, rests } from './costs.js'
import type { Features } from './features.js'
import type { Item } from './search.js'
import { scoreFrame, type Voice } from './voice.js'

/** How an item lies in the recording. */
export interface Fit {
  /** Frames of the recording: the first, and the one after the last. */
  begin: number
  end: number
  /** Mean score of its frames that are heard: above 0 where they are likelier these words than any. */
  score: number
  /** Frames of the longest rest near its beginning that the engine does not make. */
  rest: number
  /** The frame of the script for each of the item's frames in the recording. */
  path: Int32Array
}

/** A part of the recording: from one frame to before another. */
export interface Span {
  from: number
  to: number
}

const none = Number.NEGATIVE_INFINITY
/** Length of an item's beginning. Frames. */
const head = 75

/** Lays one item on a part of the recording, in which there may be other sounds before and after it. */
export function fitItem(
  labels: Uint8Array,
  item: Item,
  recording: Features,
  span: Span,
  voice: Voice,
): Fit | undefined {
  const own = labels.subarray(item.begin, item.end)
  const width = span.to - span.from
  if (width < 2) return undefined
  const grid = new Grid(own, width)
  const scores = new Float32Array(voice.count + 1)
  for (let column = 0; column < width; column++) {
    const frame = span.from + column
    scoreFrame(voice, recording, frame, scores)
    grid.hear(column, scores, recording.audible[frame] === 1)
  }
  const way = grid.way()
  return way && fitOf(way, own, item, recording, span)
}

interface Way {
  /** Column of its first frame. */
  first: number
  /** The frame of the item for each column of the path, and the column's score for it. */
  rows: readonly number[]
  scores: readonly number[]
}

function fitOf(
  { first, rows, scores }: Way,
  labels: Uint8Array,
  { begin }: Item,
  recording: Features,
  { from }: Span,
): Fit {
  let [sum, heard, rest, longest] = [0, 0, 0, 0]
  rows.forEach((row, index) => {
    const isAudible = recording.audible[from + first + index] === 1
    rest = isAudible || labels[row] === 0 ? 0 : rest + 1
    if (index < head) longest = Math.max(longest, rest)
    if (!isAudible) return
    sum += scores[index] ?? 0
    heard++
  })
  return {
    begin: from + first,
    end: from + first + rows.length,
    score: heard > 0 ? sum / heard : 0,
    rest: longest,
    path: Int32Array.from(rows, (row) => begin + row),
  }
}

/** Memory that one grid after the other uses: each would else leave a megabyte of garbage. */
let moves = new Uint8Array(0)
let said = new Float32Array(0)

/** Every way through an item and a part of the recording. */
class Grid {
  readonly #labels
  readonly #width
  readonly #score
  /** How many frames of the item each step went on. */
  readonly #moves
  readonly #said
  #before = 0
  #after = none
  #last = -1

  constructor(labels: Uint8Array, width: number) {
    this.#labels = labels
    this.#width = width
    this.#score = new Float64Array(labels.length).fill(none)
    const size = labels.length * width
    if (said.length < size) {
      moves = new Uint8Array(2 * size)
      said = new Float32Array(2 * size)
    }
    this.#moves = moves
    this.#said = said
  }

  hear(column: number, scores: Float32Array, isAudible: boolean): void {
    for (let row = this.#labels.length - 1; row >= 0; row--) this.#step(row, column, scores)
    const outside = isAudible ? adding.frame : quiet.silence
    this.#before += outside
    this.#after += outside
    const told = this.#score.at(-1) ?? none
    if (told < this.#after) return
    this.#after = told
    this.#last = column
  }

  #step(row: number, column: number, scores: Float32Array): void {
    const label = this.#labels[row] as number
    const here = scores[label] as number
    const pause = (scores[0] as number) + (label === 0 ? rests.own : rests.other)
    let most = (this.#score[row] as number) + Math.max(here - pace.held, pause)
    let move = 0
    const come = (back: number, cost: number) => {
      const before = row === back - 1 && back === 1 ? this.#before : (this.#score[row - back] ?? none)
      if (before + here - cost <= most) return
      most = before + here - cost
      move = back
    }
    come(1, 0)
    come(2, pace.twice)
    come(3, pace.thrice)
    this.#score[row] = most
    this.#moves[row * this.#width + column] = move
    this.#said[row * this.#width + column] = here
  }

  way(): Way | undefined {
    if (this.#last < 0) return undefined
    const [rows, scores]: number[][] = [[], []]
    let [row, column] = [this.#labels.length - 1, this.#last]
    while (row >= 0 && column >= 0) {
      const at = row * this.#width + column--
      rows?.push(row)
      scores?.push(this.#said[at] as number)
      row -= this.#moves[at] as number
    }
    return { first: column + 1, rows: rows?.reverse() ?? [], scores: scores?.reverse() ?? [] }
  }
}
