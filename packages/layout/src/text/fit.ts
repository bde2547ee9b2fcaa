import { kindAt } from './east-asian.js'
import { hangsBefore, hangsBehind } from './hanging.js'
import type { Piece } from './pieces.js'
import type { Place } from './places.js'

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
  const count = places.length
  /** The cost of the best lines up to each place, and where the last of them begins. */
  const costs = new Float64Array(count + 1)
  const from = new Int32Array(count + 1)
  let first = 0
  for (let at = 1; at <= count; at++) {
    const end = places[at - 1] as Place
    const isLast = at === count || end.must
    let best = at - 1
    let bestCost = doesNotFit
    for (let start = first; start < at; start++) {
      const before = costs[start] as number
      // Starts come in the order of their lines: of ragged text this one and those behind it take a line too many.
      if (!measure.justify && before >= bestCost) break
      const cost = before + lineCost(places[start - 1], end, measure, isLast)
      if (cost === doesNotFit) {
        if (start === first && start < at - 1) first++
      } else if (cost < bestCost) {
        best = start
        bestCost = cost
      }
    }
    costs[at] = bestCost === doesNotFit ? (costs[best] as number) + overfull : bestCost
    from[at] = best
    if (end.must) first = at
  }
  const ends: Place[] = []
  for (let at = count; at > 0; at = from[at] as number) ends.push(places[at - 1] as Place)
  return ends.reverse()
}

/** One line more costs more than any raggedness. */
const lineMore = 1e6
/** A line that holds one thing wider than itself: worse than any loose one. */
const overfull = 1e20
const doesNotFit = Number.POSITIVE_INFINITY
const tolerance = 0.01

/** The cost of a line between two places. @param start none at the paragraph's beginning */
function lineCost(start: Place | undefined, end: Place, measure: Measure, last: boolean): number {
  const room = start ? measure.width : measure.firstWidth
  const slack = room - Math.max(0, end.end - (start?.next ?? 0))
  const space = end.endSpace - (start?.nextSpace ?? 0)
  const give = end.endGive - (start?.nextGive ?? 0)
  if (slack < -tolerance - (measure.justify ? give : 0)) return doesNotFit
  const isRest = start?.hyphen ?? false
  const penalty = end.penalty + (end.hyphen && isRest ? hyphensTogether : 0)
  const ending = last && start && slack > room * 0.85 ? (isRest ? lastLines.rest : lastLines.word) : 0
  if (!measure.justify) return lineMore + (last ? ending : raggedness(slack, room)) + penalty
  if (last) return justified(Math.min(0, slack), space, give) + ending * lastLines.justified
  return justified(slack, space, give) + penalty
}

const raggedness = (slack: number, room: number): number => 100 * (slack / room) ** 2

/**
 * What a last line costs in ragged text that is one short word, which looks lost, or the rest of one, which looks worse;
 * in justified text so many times as much.
 */
const lastLines = { word: 8, rest: 160, justified: 400 }

/** How far a space may shrink, and how far it stretches before a line begins to look loose, as parts of it. */
const shrinks = 1 / 3
export const stretches = 1 / 2

/** TeX's badness and demerits (The TeXbook, chapter 14), without its limit: two loose lines are better than a ruined one. */
function justified(slack: number, space: number, give: number): number {
  const room = slack < 0 ? give : space * stretches
  const ratio = slack === 0 ? 0 : room > 0 ? Math.abs(slack) / room : 100
  return (10 + 100 * Math.min(100, ratio) ** 3) ** 2
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

/**
 * All places where lines of these pieces may end.
 *
 * @param hangs whether small signs stand beyond the edges
 */
export function placesOf(
  pieces: readonly Piece[],
  hyphenWidth: (piece: Piece) => number,
  divisions: Divisions,
  justify: boolean,
  hangs = false,
): Place[] {
  const places: Place[] = []
  const before = (piece: Piece | undefined): number => startBlank(piece) + (hangs ? hangsBefore(piece) : 0)
  const behind = (piece: Piece): number => (hangs ? hangsBehind(piece) : 0)
  const cost = justify ? penalties.justified : penalties.ragged
  let width = -before(pieces[0])
  let bare = width
  let space = 0
  let bareSpace = 0
  let give = 0
  let bareGive = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    for (const { at, width: part, rest, hyphen } of divisions(piece)) {
      const next = width + piece.width - rest
      const reach = hyphen && hangs ? hyphenWidth(piece) / 2 : 0
      places.push({
        piece: index,
        cut: at,
        end: width + part - reach,
        next,
        endSpace: space,
        nextSpace: space,
        endGive: give,
        nextGive: give,
        must: false,
        hyphen,
        penalty: cost.hyphen,
      })
    }
    const blank = piece.width > 0 && piece.trail === piece.width
    if (!blank) {
      bare = width + piece.width - piece.trail - behind(piece)
      bareSpace = space
      bareGive = give
    }
    width += piece.width
    space += stretchAfter(piece, pieces[index + 1])
    give += shrinkAfter(piece, pieces[index + 1])
    if (piece.break === 'no' && index < pieces.length - 1) continue
    const end = piece.hyphen ? bare + hyphenWidth(piece) * (hangs ? 0.5 : 1) : bare
    places.push({
      piece: index,
      cut: 0,
      end,
      next: width + before(pieces[index + 1]),
      endSpace: bareSpace,
      nextSpace: space,
      endGive: bareGive,
      nextGive: give,
      must: piece.break === 'must',
      hyphen: piece.hyphen,
      penalty: piece.hyphen ? cost.hyphen : piece.trail > 0 || isWide(piece) ? 0 : cost.inner,
    })
  }
  return places
}

/** What a bracket loses at the beginning of a line, points. */
const startBlank = (piece: Piece | undefined): number =>
  piece?.atStart ? piece.width - piece.atStart.width : 0

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u

/** Whether a piece ends in a letter of a script that is written without spaces and breaks between any two letters. */
function isWide({ text }: Piece): boolean {
  return text !== '' && text.charCodeAt(text.length - 1) > 0x2e7f && wide.test(text)
}

/** What can be stretched after a piece, points: its space, and that between scripts; between ideographs a little. */
export function stretchAfter(piece: Piece, next: Piece | undefined): number {
  if (next?.atStart && !isSign(next.text)) return startBlank(next)
  if (piece.trail > 0 && !isSign(piece.text)) return piece.trail
  return next && piece.break === 'may' && isWide(piece) ? piece.run.style.size * 0.1 : 0
}

/** Part of the blank half of a bracket or comma that a line may take away: a quarter of an em stays (JLReq, 3.8.3). */
const signsShrink = 1 / 2

/**
 * How much closer what follows a piece may be set, points: spaces by a third, blanks of brackets and commas by half. Those of full stops stay, which
 * end a sentence.
 */
export function shrinkAfter(piece: Piece, next: Piece | undefined): number {
  if (next?.atStart && kindAt(next.text, 0) === 'open') return startBlank(next) * signsShrink
  if (piece.trail > 0 && kindAt(piece.text, 0) === 'close')
    return /^[。．]/.test(piece.text) ? 0 : piece.trail * signsShrink
  return stretchAfter(piece, next) * shrinks
}

const isSign = (text: string): boolean => kindAt(text, 0) === 'open' || kindAt(text, 0) === 'close'
