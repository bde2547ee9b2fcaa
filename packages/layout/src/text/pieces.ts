import type { Direction } from '@lectern/core'
import { ignorable, spent } from '../fonts/characters.js'
import type { GlyphRun } from '../fonts/face.js'
import type { Around } from '../fonts/harfbuzz.js'
import { levelsAround, type Span } from './bidi.js'
import { breaks, breaksOf } from './break-opportunities.js'
import { isEastAsian, kindAt, kindBefore, parts, setsInSquares } from './east-asian.js'
import { belowReading } from './reading.js'
import type { InlineRun } from './run.js'
import { spaced } from './squares.js'

/** The smallest part of a line: a word with the space after it, or part of one. Lengths are points. */
export interface Piece {
  run: InlineRun
  text: string
  /** In the block's text. */
  offset: number
  runs: readonly GlyphRun[]
  width: number
  /** Part of the width that does not count at a line's end. */
  trail: number
  level: number
  /** A line may, or must, end after it. */
  break: 'no' | 'may' | 'must'
  /** A hyphen is written when a line ends after it. */
  hyphen: boolean
  /** What stands instead at the beginning of a line: a bracket without the blank half before it. */
  atStart: Piece | undefined
}

/** A paragraph cut into pieces, each shaped. */
export interface Pieces {
  pieces: readonly Piece[]
  /** Whether it must be reordered. */
  bidi: boolean
  dir: Direction
  missing: readonly Missing[]
  /** Whether some of it is taller than a line of Latin: objects, and letters that pile up. */
  tall: boolean
}

/** A character that no font has. */
export interface Missing {
  character: string
  offset: number
}

/** What stands for an object in the text from which breaks and levels are found (UAX #14, CB; UAX #9, ON). */
const objectCharacter = '\ufffc'

const softHyphen = '\u00ad'

export function piecesOf(runs: readonly InlineRun[], dir: Direction): Pieces {
  const text = runs.map((run) => (run.object ? objectCharacter : run.text)).join('')
  const levels = levelsAround(text, dir, codeIn(runs))
  const found = breaksOf(text)
  const hasNoInk = hasSpent.test(text)
  const inSquares = levels === undefined && isEastAsian(text)
  const pieces: Piece[] = []
  const missing: Missing[] = []
  let tall = false
  let at = 0
  for (const run of runs) {
    tall ||= run.object !== undefined || run.above !== undefined
    const end = at + (run.object ? 1 : run.text.length)
    const squares = inSquares && !run.object && !run.style.verbatim && setsInSquares(run.style.chain.lang)
    for (let begin = at; begin < end; ) {
      const stop = run.above ? end : nextStop(text, begin, end, found, levels, squares)
      const ending = endings[found[stop] ?? 0] ?? 'no'
      const around = levels ? joinedTo(text, begin, stop) : undefined
      const level = levels === undefined ? 0 : (levels[begin] as number)
      const part = text.slice(begin, stop)
      const own = pieceOf(run, part, begin - at, level, ending, missing, hasNoInk, around)
      const whole = run.above ? belowReading(own, run.above, text.charAt(begin - 1), text.charAt(stop)) : own
      const piece = squares ? spaced(whole, kindBefore(text, begin), kindAt(text, stop)) : whole
      tall ||= isTall(piece)
      pieces.push(piece)
      begin = stop
    }
    if (end === at) pieces.push(emptyPiece(run))
    at = end
  }
  return { pieces, bidi: levels !== undefined, dir, missing, tall }
}

/** Where code stands among words: its brackets stay where the program has them. A line of a program is no such place. */
function codeIn(runs: readonly InlineRun[]): readonly Span[] {
  if (runs.every(({ style }) => style.verbatim) || !runs.some(({ style }) => style.verbatim)) return noSpans
  const spans: Span[] = []
  let at = 0
  for (const { object, style, text } of runs) {
    const end = at + (object ? 1 : text.length)
    const last = spans.at(-1)
    if (style.verbatim && end > at) {
      if (last?.[1] === at) spans[spans.length - 1] = [last[0], end]
      else spans.push([at, end])
    }
    at = end
  }
  return spans
}

const noSpans: readonly Span[] = []

function isTall({ runs }: Piece): boolean {
  for (const { reach } of runs) if (reach) return true
  return false
}

const endings = ['no', 'may', 'must'] as const

/**
 * The end of the piece that begins here. In bidirectional text spaces are pieces of their own (UAX #9, L1), in text that
 * is set in squares its signs.
 */
function nextStop(
  text: string,
  begin: number,
  end: number,
  found: Uint8Array,
  levels: Uint8Array | undefined,
  squares: boolean,
): number {
  for (let at = begin + 1; at < end; at++) {
    if (found[at] !== breaks.no) return at
    if (squares && parts(kindBefore(text, at), kindAt(text, at))) return at
    if (!levels) continue
    if (levels[at] !== levels[at - 1] || isSpace(text, at) !== isSpace(text, at - 1)) return at
  }
  return end
}

/** Arabic and Syriac letters, and their marks. */
const joining =
  /[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u074f\u0750-\u077f\u08a0-\u08ff]/

/** Letters right beside a piece that are set in another style: Arabic joins across it. */
function joinedTo(text: string, begin: number, end: number): Around | undefined {
  const before = joins(text, begin) ? text.slice(Math.max(0, begin - 3), begin) : ''
  const after = joins(text, end) ? text.slice(end, end + 3) : ''
  return before || after ? { before, after } : undefined
}

function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && joining.test(text.charAt(at - 1)) && joining.test(text.charAt(at))
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20

/**
 * Every piece has the same fields in the same order: there are as many as words, and engines are quick with equal
 * shapes.
 */
function pieceOf(
  run: InlineRun,
  text: string,
  from: number,
  level: number,
  breaking: Piece['break'],
  missing: Missing[],
  hasNoInk: boolean,
  around?: Around,
): Piece {
  const offset = run.generated ? run.offset : run.offset + from
  const { object } = run
  if (object)
    return {
      run,
      text: '',
      offset,
      runs: noRuns,
      width: object.width,
      trail: 0,
      level,
      break: breaking,
      hyphen: false,
      atStart: undefined,
    }
  const { chain, size } = run.style
  // Spaces of a program hold lines together and are copied as they were written.
  const own = run.style.verbatim ? text.replaceAll('\u00a0', ' ') : text
  const ink = hasNoInk ? own.replace(spent, '') : own
  const shaped = chain.shaped(ink, level % 2 === 1, around)
  for (const character of shaped.missing) missing.push({ character, offset })
  for (const character of run.above?.missing ?? []) missing.push({ character, offset })
  const scale = size / 1000
  return {
    run,
    text,
    offset,
    runs: shaped.runs,
    width: shaped.width * scale,
    trail: shaped.trail * scale,
    level,
    break: breaking,
    hyphen: breaking === 'may' && text.endsWith(softHyphen),
    atStart: undefined,
  }
}

const noRuns: readonly GlyphRun[] = []
/** Quick to say no: most text has nothing beyond the letters of its script. */
const hasSpent = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufff8]/

function emptyPiece(run: InlineRun): Piece {
  return pieceOf(run, '', 0, 0, 'no', [], false)
}

/** The hyphen at the end of a line, which is copied out as U+00AD (ISO 32000-1, 14.8.2.2.3). */
export function hyphenAfter(piece: Piece): Piece {
  const { chain, size } = piece.run.style
  const { runs, width } = chain.shaped(softHyphen, piece.level % 2 === 1)
  const hyphen = {
    text: softHyphen,
    runs,
    width: (width * size) / 1000,
    offset: piece.offset + piece.text.length,
  }
  return { ...piece, ...hyphen, trail: 0, break: 'no', hyphen: false, atStart: undefined }
}

/** Part of a piece, shaped anew. */
export function slicePiece(piece: Piece, begin: number, end: number): Piece {
  const breaking = end === piece.text.length ? piece.break : 'may'
  const cut = pieceOf(piece.run, piece.text.slice(begin, end), 0, piece.level, breaking, [], true)
  return { ...cut, offset: piece.offset + begin }
}

/** Whether a text leaves any ink. */
export function isInk(text: string): boolean {
  for (const character of text) if (!ignorable.test(character) && character.trim() !== '') return true
  return false
}
