import type { Direction } from '@lectern/core'
import { ignorable, spent } from '../fonts/characters.js'
import type { GlyphRun } from '../fonts/face.js'
import { levelsOf } from './bidi.js'
import { breaks, breaksOf } from './breaks.js'
import type { InlineRun } from './run.js'

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
  hyphen?: true
}

/** A paragraph cut into pieces, each shaped. */
export interface Pieces {
  pieces: readonly Piece[]
  /** Whether it must be reordered. */
  bidi: boolean
  dir: Direction
  missing: readonly Missing[]
}

/** A character that no font has. */
export interface Missing {
  character: string
  offset: number
}

/** What stands for an object in the text from which breaks and levels are found (UAX #14, CB; UAX #9, ON). */
const objectCharacter = '\ufffc'

export const softHyphen = '\u00ad'

export function piecesOf(runs: readonly InlineRun[], dir: Direction): Pieces {
  const text = runs.map((run) => (run.object ? objectCharacter : run.text)).join('')
  const levels = levelsOf(text, dir)
  const found = breaksOf(text)
  const pieces: Piece[] = []
  const missing: Missing[] = []
  let at = 0
  for (const run of runs) {
    const end = at + (run.object ? 1 : run.text.length)
    for (let begin = at; begin < end; ) {
      const stop = nextStop(text, begin, end, found, levels)
      const part = { text: text.slice(begin, stop), from: begin - at, level: levels?.[begin] ?? 0 }
      pieces.push(pieceOf(run, part, endings[found[stop] ?? 0] ?? 'no', missing))
      begin = stop
    }
    if (end === at && run.text === '') pieces.push(emptyPiece(run))
    at = end
  }
  return { pieces, bidi: levels !== undefined, dir, missing }
}

const endings = ['no', 'may', 'must'] as const

/** The end of the piece that begins here. In bidirectional text spaces are pieces of their own (UAX #9, L1). */
function nextStop(
  text: string,
  begin: number,
  end: number,
  found: Uint8Array,
  levels: Uint8Array | undefined,
): number {
  for (let at = begin + 1; at < end; at++) {
    if (found[at] !== breaks.no) return at
    if (!levels) continue
    if (levels[at] !== levels[at - 1] || isSpace(text, at) !== isSpace(text, at - 1)) return at
  }
  return end
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20

interface Part {
  text: string
  /** In the run's text, or where the cut piece begins. */
  from: number
  level: number
}

function pieceOf(run: InlineRun, part: Part, breaking: Piece['break'], missing: Missing[]): Piece {
  const { text, from, level } = part
  const offset = run.offset + (run.generated ? 0 : from)
  if (run.object) return objectPiece(run, offset, level, breaking)
  const { chain, size } = run.style
  const ink = text.replace(spent, '')
  const shaped = chain.shaped(ink, level % 2 === 1)
  for (const character of shaped.missing) missing.push({ character, offset })
  const scale = size / 1000
  return {
    run,
    text,
    offset,
    runs: shaped.runs,
    width: shaped.width * scale,
    trail: trailOf(run, ink, shaped.width, level) * scale,
    level,
    break: breaking,
    ...(breaking === 'may' && text.endsWith(softHyphen) ? { hyphen: true } : {}),
  }
}

function trailOf(run: InlineRun, ink: string, width: number, level: number): number {
  const bare = ink.trimEnd()
  if (bare.length === ink.length) return 0
  return bare === '' ? width : run.style.chain.shaped(ink.slice(bare.length), level % 2 === 1).width
}

function objectPiece(run: InlineRun, offset: number, level: number, breaking: Piece['break']): Piece {
  const width = run.object?.width ?? 0
  return { run, text: '', offset, runs: [], width, trail: 0, level, break: breaking }
}

function emptyPiece(run: InlineRun): Piece {
  return { run, text: '', offset: run.offset, runs: [], width: 0, trail: 0, level: 0, break: 'no' }
}

/** The hyphen at the end of a line, which is copied out as U+00AD (ISO 32000-1, 14.8.2.2.3). */
export function hyphenAfter(piece: Piece): Piece {
  const part = { text: softHyphen, from: 0, level: piece.level }
  const { chain, size } = piece.run.style
  const { runs, width } = chain.shaped(softHyphen, piece.level % 2 === 1)
  const scaled = (width * size) / 1000
  return { ...emptyPiece(piece.run), ...part, runs, width: scaled, offset: piece.offset + piece.text.length }
}

/** Part of a piece, shaped anew. */
export function slicePiece(piece: Piece, begin: number, end: number): Piece {
  const whole = end === piece.text.length
  const part = { text: piece.text.slice(begin, end), from: 0, level: piece.level }
  const cut = pieceOf(piece.run, part, whole ? piece.break : 'may', [])
  return { ...cut, offset: piece.offset + begin }
}

/** Whether a text leaves any ink. */
export function isInk(text: string): boolean {
  for (const character of text) if (!ignorable.test(character) && character.trim() !== '') return true
  return false
}
