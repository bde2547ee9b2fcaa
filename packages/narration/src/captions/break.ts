import { type Leaning, leaningIn } from './leaning.js'
import { opportunitiesIn } from './opportunities.js'
import { lineLimit, widthOf } from './width.js'

/** A caption as it is shown at once: one or two lines, and the range of the text that they are, in UTF-16 units. */
export interface Caption {
  /** UTF-16 units in the sentence. */
  from: number
  /** UTF-16 units in the sentence. */
  to: number
  /** Its lines, two at most. */
  lines: string[]
}

/** Breaks text in a language into captions. */
export type CaptionBreaker = (text: string, lang: string) => Caption[]

/**
 * Breaks what is said into captions for reading: at most two lines each, of 42 letters, or 16 full-width characters of
 * Chinese, Japanese and Korean. Captions end at punctuation where they can and are of like length; lines are balanced.
 * No character but the space between two lines is lost.
 *
 * @param langs languages of the texts, whose short words are loaded
 */
export async function captionBreaker(langs: Iterable<string>): Promise<CaptionBreaker> {
  const loaded = new Map<string, Leaning>()
  for (const lang of new Set(langs)) loaded.set(lang, await leaningIn(lang))
  return (text, lang) => captionsOf(text, lang, loaded.get(lang) ?? (() => 'neither'))
}

function captionsOf(text: string, lang: string, leaning: Leaning): Caption[] {
  const limit = lineLimit(text)
  const row = rowOf(piecesOf(text, opportunitiesIn(text, lang), { limit, leaning }), limit)
  return blocksOf(row).map(([begin, end]) => ({
    from: row.pieces[begin]?.from ?? 0,
    to: row.pieces[end - 1]?.to ?? 0,
    lines: linesOf(row, begin, end),
  }))
}

/** Text between two places where a line may end. */
interface Piece {
  from: number
  /** Without the space at its end. */
  to: number
  text: string
  /** What it costs to end a caption or a line after it. */
  cost: number
}

interface Row {
  pieces: readonly Piece[]
  limit: number
  /** Columns of the pieces from one to before another, without the space at their end. */
  width(begin: number, end: number): number
}

function rowOf(pieces: readonly Piece[], limit: number): Row {
  const before = [0]
  for (const { text } of pieces) before.push((before.at(-1) ?? 0) + widthOf(text))
  const spaces = pieces.map(({ text }) => text.length - text.trimEnd().length)
  const width = (begin: number, end: number) =>
    (before[end] ?? 0) - (before[begin] ?? 0) - (spaces[end - 1] ?? 0)
  return { pieces, limit, width }
}

function piecesOf(
  text: string,
  ends: readonly number[],
  { limit, leaning }: { limit: number; leaning: Leaning },
): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const end of ends) {
    for (const piece of cutToSize(text.slice(from, end), limit)) {
      const trimmed = piece.trimEnd()
      const to = from + trimmed.length
      const next = from + piece.length
      const after = text.slice(next, next + 24)
      const cost = next < end ? costs.together : costOf(trimmed, after, leaning)
      if (trimmed) pieces.push({ from, to, text: piece, cost })
      from = next
    }
  }
  return pieces
}

/** A word longer than a line, as addresses are, may be parted behind its signs. */
function cutToSize(word: string, limit: number): string[] {
  if (widthOf(word.trimEnd()) <= limit) return [word]
  return (word.match(/[^-/?&=._@#]*[-/?&=._@#]+|[^-/?&=._@#]+/g) ?? []).flatMap((piece) =>
    cutWhereFull(piece, limit),
  )
}

function cutWhereFull(piece: string, limit: number): string[] {
  if (widthOf(piece.trimEnd()) <= limit) return [piece]
  const cut: string[] = []
  let line = ''
  for (const char of piece) {
    if (widthOf(line + char) > limit) {
      cut.push(line)
      line = ''
    }
    line += char
  }
  return [...cut, line]
}

function costOf(text: string, after: string, leaning: Leaning): number {
  if (isShortened(text) && after.trim()) return costs.together
  if (/^[—–-]\s/.test(after)) return costs.together
  if (/[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"']*$/u.test(text)) return 0
  if (/[,;:，、；：،؛—–)\]»”」』][\p{Pe}\p{Pf}"']*$/u.test(text)) return 8
  return costs[leaning(text, after)]
}

/** "3." of a date, "S." of a name, "Nr.": what is said is one sentence, in whose midst a full stop behind these ends none. */
function isShortened(text: string): boolean {
  return /(?:^|[^\p{L}\p{N}])(?:\d+|\p{L}{1,3})\.$/u.test(text)
}

/** A line ends best before a phrase that a preposition begins, and worst behind one, before a dash or within a word. */
const costs = { together: 180, apart: 66, neither: 70 }

/** The cheapest way to part the pieces into captions: few, of like length, with ends that a reader expects. */
function blocksOf(row: Row): [begin: number, end: number][] {
  const count = row.pieces.length
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= count; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let begin = end - 1; begin >= 0; begin--) {
      if (begin < end - 1 && !fits(row, begin, end)) break
      const cost = (best[begin]?.cost ?? 0) + blockCost(row, begin, end)
      if (cost < cheapest.cost) cheapest = { cost, from: begin }
    }
    best.push(cheapest)
  }
  const blocks: [number, number][] = []
  for (let end = count; end > 0; end = best[end]?.from ?? 0) blocks.push([best[end]?.from ?? 0, end])
  return blocks.reverse()
}

function blockCost({ pieces, limit, width }: Row, begin: number, end: number): number {
  const room = 1 - width(begin, end) / (2 * limit)
  return 25 + 30 * room * room + (end === pieces.length ? 0 : (pieces[end - 1]?.cost ?? 0))
}

function fits(row: Row, begin: number, end: number): boolean {
  const width = row.width(begin, end)
  return width <= row.limit || (width <= 2 * row.limit && bestBreak(row, begin, end) !== undefined)
}

function linesOf(row: Row, begin: number, end: number): string[] {
  const text = (from: number, to: number) =>
    row.pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('')
      .trim()
  const at = row.width(begin, end) <= row.limit ? undefined : bestBreak(row, begin, end)
  return at === undefined ? [text(begin, end)] : [text(begin, at), text(at, end)]
}

/** Where the second line begins: lines of like length, after punctuation where that costs little. */
function bestBreak({ pieces, limit, width }: Row, begin: number, end: number): number | undefined {
  let found: number | undefined
  let cheapest = Number.POSITIVE_INFINITY
  for (let at = begin + 1; at < end; at++) {
    const first = width(begin, at)
    const second = width(at, end)
    if (first > limit || second > limit) continue
    const cost = Math.abs(first - second) + ((pieces[at - 1]?.cost ?? 0) * limit) / 400
    if (cost < cheapest) {
      cheapest = cost
      found = at
    }
  }
  return found
}
