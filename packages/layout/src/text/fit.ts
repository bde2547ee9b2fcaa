import type { Piece } from './pieces.js'

/** A place where a line may end. Lengths are points from the paragraph's beginning, set in one endless line. */
export interface Place {
  /** The line ends after this piece, or inside it. */
  piece: number
  /** Characters of it that stay on the line; 0 for all. */
  cut: number
  /** Ink ends here, a hyphen included. */
  end: number
  /** The next line's ink begins here. */
  next: number
  /** Room in spaces up to `end`, and up to `next`: what justified lines may stretch. */
  endSpace: number
  nextSpace: number
  must: boolean
  hyphen: boolean
  /** How unwelcome the end is, beside how the line looks. */
  penalty: number
}

export interface Measure {
  width: number
  firstWidth: number
  justify: boolean
}

/**
 * Chooses the ends of lines for the whole paragraph (after Knuth and Plass, "Breaking paragraphs into lines", 1981).
 * Ragged text takes as few lines as it can, and of those ways the one with the most even edge; justified text the one
 * whose spaces are nearest to their own width. Linear in the words, times the words of a line.
 *
 * @returns the chosen places in order; the last is the paragraph's end
 */
export function fitLines(places: readonly Place[], measure: Measure): Place[] {
  const costs = new Float64Array(places.length + 1)
  const from = new Int32Array(places.length + 1)
  let first = 0
  for (let at = 1; at <= places.length; at++) {
    const place = places[at - 1] as Place
    const last = at === places.length || place.must
    let best = at - 1
    let bestCost = Number.POSITIVE_INFINITY
    for (let start = first; start < at; start++) {
      // Starts come in the order of their lines: of ragged text this one and those behind it take a line too many.
      if (!measure.justify && (costs[start] as number) >= bestCost) break
      const cost = lineCost(places[start - 1], place, measure, last)
      if (cost === undefined) {
        if (start === first && start < at - 1) first++
      } else if ((costs[start] as number) + cost < bestCost) {
        best = start
        bestCost = (costs[start] as number) + cost
      }
    }
    if (bestCost === Number.POSITIVE_INFINITY) bestCost = (costs[best] as number) + overfull
    costs[at] = bestCost
    from[at] = best
    if (place.must) first = at
  }
  return chosen(places, from)
}

function chosen(places: readonly Place[], from: Int32Array): Place[] {
  const ends: Place[] = []
  for (let at = places.length; at > 0; at = from[at] as number) ends.push(places[at - 1] as Place)
  return ends.reverse()
}

/** One line more costs more than any raggedness. */
const lineMore = 1e6
/** A line that holds one thing wider than itself. */
const overfull = 1e9
const tolerance = 0.01

/** The cost of a line between two places; none where it does not fit. */
function lineCost(start: Place | undefined, end: Place, measure: Measure, last: boolean): number | undefined {
  const room = start ? measure.width : measure.firstWidth
  const slack = room - Math.max(0, end.end - (start?.next ?? 0))
  const space = end.endSpace - (start?.nextSpace ?? 0)
  if (slack < -tolerance - (measure.justify ? space * shrinks : 0)) return undefined
  const twice = end.hyphen && start?.hyphen ? hyphensTogether : 0
  const penalty = end.penalty + twice
  if (!measure.justify)
    return lineMore + (last ? lastLine(slack, room, start) : raggedness(slack, room)) + penalty
  if (last) return justified(Math.min(0, slack), space) + lastLine(slack, room, start)
  return justified(slack, space) + penalty
}

const raggedness = (slack: number, room: number): number => 100 * (slack / room) ** 2

/** A last line of one short word looks lost. */
function lastLine(slack: number, room: number, start: Place | undefined): number {
  return start && slack > room * 0.85 ? 8 : 0
}

/** How far a space may shrink, and how far it stretches before a line begins to look loose, as parts of it. */
const shrinks = 1 / 3
const stretches = 1 / 2

/** TeX's badness and demerits (The TeXbook, chapter 14). */
function justified(slack: number, space: number): number {
  const give = space * (slack < 0 ? shrinks : stretches)
  const ratio = slack === 0 ? 0 : give > 0 ? Math.abs(slack) / give : 100
  return (10 + Math.min(1e4, 100 * ratio ** 3)) ** 2
}

const hyphensTogether = 3000

/** A place inside a piece where a line may end, and the widths of its parts; the first with its hyphen. */
export interface Division {
  at: number
  width: number
  rest: number
  hyphen: boolean
}

export type Divisions = (piece: Piece) => readonly Division[]

/** Unwelcome ends: the figures fit both costs, for ragged lines and for justified ones. */
const penalties = { ragged: { hyphen: 6, inner: 1.5 }, justified: { hyphen: 2500, inner: 600 } }

/** All places where lines of these pieces may end. */
export function placesOf(
  pieces: readonly Piece[],
  hyphenWidth: (piece: Piece) => number,
  divisions: Divisions,
  justify: boolean,
): Place[] {
  const places: Place[] = []
  const cost = justify ? penalties.justified : penalties.ragged
  let width = 0
  let bare = 0
  let space = 0
  let bareSpace = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    for (const { at, width: before, rest, hyphen } of divisions(piece)) {
      places.push({
        piece: index,
        cut: at,
        end: width + before,
        next: width + piece.width - rest,
        endSpace: space,
        nextSpace: space,
        must: false,
        hyphen,
        penalty: cost.hyphen,
      })
    }
    const blank = piece.width > 0 && piece.trail === piece.width
    if (!blank) {
      bare = width + piece.width - piece.trail
      bareSpace = space
    }
    width += piece.width
    space += stretchAfter(piece, pieces[index + 1])
    const final = index === pieces.length - 1
    if (piece.break === 'no' && !final) continue
    places.push({
      piece: index,
      cut: 0,
      end: piece.hyphen ? bare + hyphenWidth(piece) : bare,
      next: width,
      endSpace: bareSpace,
      nextSpace: space,
      must: piece.break === 'must',
      hyphen: piece.hyphen === true,
      penalty: piece.hyphen ? cost.hyphen : piece.trail > 0 || isWide(piece) ? 0 : cost.inner,
    })
  }
  return places
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u

/** Whether a piece ends in a letter of a script that is written without spaces and breaks between any two letters. */
function isWide({ text }: Piece): boolean {
  return text !== '' && text.charCodeAt(text.length - 1) > 0x2e7f && wide.test(text)
}

/** What can be stretched after a piece, points: its space; between ideographs a little. */
export function stretchAfter(piece: Piece, next: Piece | undefined): number {
  if (piece.trail > 0) return piece.trail
  return next && piece.break === 'may' && isWide(piece) ? piece.run.style.size * 0.1 : 0
}
