import { distance, type Frames } from './frames.js'

/** Where the frames of one item of the script are in the recording; null where it was not spoken. */
export type Match = {
  begin: number
  end: number
  /** Mean distance of the frames that were laid on each other. */
  cost: number
} | null

/** Frames of the script's items in the reference, end to end, without silence between them. */
export interface Item {
  begin: number
  end: number
}

/** Frames of the recording among which an item may be: from the first to before the second. */
export type Band = readonly [from: number, to: number]

/** Cost of beginning a stretch without counterpart, in frames of 20 ms. */
const gapOpening = 10
/** Of a frame that is stretched: rates differ, but not within a sound. */
const warp = 0.12
/** Silence between items costs next to nothing. */
const silenceCost = 0.02

export interface AlignSettings {
  /** Width of a frame, in frames of 20 ms. */
  factor: number
  /** Cost of a frame, of the script or of the recording, that has no counterpart. */
  gapCost: number
}

const [diagonal, stay, skipColumn] = [1, 2, 3]
const [fromItem, omitted, added, silent] = [1, 2, 3, 4]

/**
 * Finds each item of the script in the recording: dynamic time warping within items, between which the speaker may
 * have left items out or added words. All costs are counted over the frames of both sides.
 */
export function alignItems(
  script: Frames,
  items: readonly Item[],
  recording: Frames,
  bands: readonly Band[],
  { factor, gapCost }: AlignSettings,
): Match[] {
  const opening = gapOpening / factor
  const end = recording.count
  /** Cost of having told all items before, and heard all frames before `j`. */
  let before = new Float64Array(end + 1).fill(Number.POSITIVE_INFINITY)
  let after = new Float64Array(end + 1)
  before[0] = 0
  const traces: ItemTrace[] = []
  const gates: GateTrace[] = []
  items.forEach((item, index) => {
    const band = bands[index] as Band
    gates.push(hear(before, recording, band[0], Math.min(end, band[1]), opening, gapCost))
    const trace = warpItem(script, item, recording, band, before)
    after.fill(Number.POSITIVE_INFINITY)
    const skip = opening + (item.end - item.begin) * gapCost
    trace.how = new Uint8Array(band[1] - band[0] + 1)
    for (let j = band[0]; j <= band[1]; j++) {
      const whole = j > band[0] ? (trace.last[j - 1 - band[0]] as number) : Number.POSITIVE_INFINITY
      const left = (before[j] as number) + skip
      after[j] = Math.min(whole, left)
      trace.how[j - band[0]] = whole <= left ? fromItem : omitted
    }
    traces.push(trace)
    const told = before
    before = after
    after = told
  })
  const last = bands.at(-1)?.[0] ?? 0
  gates.push(hear(before, recording, last, end, opening, gapCost))
  return traceBack(script, items, recording, traces, gates)
}

interface ItemTrace {
  band: Band
  width: number
  moves: Uint8Array
  /** Cost of having told the whole item, with its last frame at each column. */
  last: Float64Array
  how: Uint8Array
}

interface GateTrace {
  from: number
  how: Uint8Array
}

/** What is heard between items: silence, or words that the script does not have. */
function hear(
  costs: Float64Array,
  { audible }: Frames,
  from: number,
  to: number,
  opening: number,
  gapCost: number,
): GateTrace {
  const how = new Uint8Array(to - from + 1)
  let adding = Number.POSITIVE_INFINITY
  for (let j = from + 1; j <= to; j++) {
    const cost = audible[j - 1] ? gapCost : silenceCost
    adding = Math.min(adding, (costs[j - 1] as number) + opening) + cost
    const quiet = audible[j - 1] ? Number.POSITIVE_INFINITY : (costs[j - 1] as number) + silenceCost
    if (quiet < (costs[j] as number)) {
      costs[j] = quiet
      how[j - from] = silent
    }
    if (adding < (costs[j] as number)) {
      costs[j] = adding
      how[j - from] = added
    }
  }
  return { from, how }
}

function warpItem(
  script: Frames,
  { begin, end }: Item,
  recording: Frames,
  band: Band,
  before: Float64Array,
): ItemTrace {
  const [from, to] = band
  const width = to - from
  const moves = new Uint8Array((end - begin) * width)
  let row = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  let next = new Float64Array(width)
  for (let i = begin; i < end; i++) {
    next.fill(Number.POSITIVE_INFINITY)
    const base = (i - begin) * width
    for (let column = 0; column < width; column++) {
      const isFirst = i === begin
      const straight = isFirst
        ? (before[from + column] as number)
        : column > 0
          ? (row[column - 1] as number)
          : Infinity
      const held = isFirst ? Infinity : (row[column] as number)
      const stretched = column > 0 ? (next[column - 1] as number) : Infinity
      if (straight === Infinity && held === Infinity && stretched === Infinity) continue
      const d = distance(script, i, recording, from + column)
      let cost = straight + 2 * d
      let move = diagonal
      if (held + d + warp < cost) {
        cost = held + d + warp
        move = stay
      }
      if (stretched + d + warp < cost) {
        cost = stretched + d + warp
        move = skipColumn
      }
      next[column] = cost
      moves[base + column] = move
    }
    const done = row
    row = next
    next = done
  }
  return { band, width, moves, last: row, how: new Uint8Array(0) }
}

function traceBack(
  script: Frames,
  items: readonly Item[],
  recording: Frames,
  traces: readonly ItemTrace[],
  gates: readonly GateTrace[],
): Match[] {
  const matches: Match[] = new Array(items.length).fill(null)
  let j = throughGate(gates[items.length] as GateTrace, recording.count)
  for (let index = items.length - 1; index >= 0; index--) {
    const trace = traces[index] as ItemTrace
    if (trace.how[j - trace.band[0]] === fromItem) {
      const match = throughItem(script, items[index] as Item, recording, trace, j)
      matches[index] = match
      j = match.begin
    }
    j = throughGate(gates[index] as GateTrace, j)
  }
  return matches
}

function throughGate({ from, how }: GateTrace, to: number): number {
  let j = to
  while (j > from && how[j - from]) j--
  return j
}

function throughItem(
  script: Frames,
  item: Item,
  recording: Frames,
  { band, width, moves }: ItemTrace,
  end: number,
): NonNullable<Match> {
  let [i, j, sum, count] = [item.end - 1, end - 1, 0, 0]
  for (;;) {
    const move = moves[(i - item.begin) * width + j - band[0]]
    sum += distance(script, i, recording, j)
    count++
    if (i === item.begin && move === diagonal) return { begin: j, end, cost: sum / count }
    if (move !== skipColumn) i--
    if (move !== stay) j--
  }
}
