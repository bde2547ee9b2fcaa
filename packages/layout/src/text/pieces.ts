/// <reference path="../vendor.d.ts" />
import type { Direction } from '@lectern/core'
import LineBreaker from 'linebreak'
import { ignorable, spent } from '../fonts/characters.js'
import type { GlyphRun } from '../fonts/face.js'
import { levelsOf } from './bidi.js'
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
}

/** A paragraph cut into pieces, each shaped. */
export interface Pieces {
  pieces: readonly Piece[]
  /** Whether it must be reordered. */
  bidi: boolean
  dir: Direction
  missing: readonly { character: string; offset: number }[]
}

/** What stands for an object in the text from which breaks and levels are found (UAX #14, CB; UAX #9, ON). */
const objectCharacter = '\ufffc'

export function piecesOf(runs: readonly InlineRun[], dir: Direction): Pieces {
  const text = runs.map((run) => (run.object ? objectCharacter : run.text)).join('')
  const levels = levelsOf(text, dir)
  const breaks = breaksOf(text)
  const pieces: Piece[] = []
  const missing: { character: string; offset: number }[] = []
  let at = 0
  for (const run of runs) {
    const end = at + (run.object ? 1 : run.text.length)
    for (let begin = at; begin < end; ) {
      const stop = nextStop(text, begin, end, breaks, levels)
      pieces.push(
        pieceOf(
          run,
          text.slice(begin, stop),
          begin - at,
          levels?.[begin] ?? 0,
          breaks.get(stop) ?? 'no',
          missing,
        ),
      )
      begin = stop
    }
    if (end === at && run.text === '') pieces.push(emptyPiece(run))
    at = end
  }
  return { pieces, bidi: levels !== undefined, dir, missing }
}

/** Where lines may or must end (UAX #14). */
function breaksOf(text: string): Map<number, 'may' | 'must'> {
  const breaks = new Map<number, 'may' | 'must'>()
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const must = found.required && found.position < text.length
    if (must || !splitsUnit(text, found.position)) breaks.set(found.position, must ? 'must' : 'may')
  }
  return breaks
}

/** "µg/m³" and "and/or" stay whole, though UAX #14 would end a line after any slash; addresses may break there. */
function splitsUnit(text: string, at: number): boolean {
  if (text[at - 1] !== '/') return false
  const begin = text.lastIndexOf(' ', at - 1) + 1
  const end = text.indexOf(' ', at)
  return (end < 0 ? text.length : end) - begin < 18
}

/** The end of the piece that begins here. In bidirectional text spaces are pieces of their own (UAX #9, L1). */
function nextStop(
  text: string,
  begin: number,
  end: number,
  breaks: ReadonlyMap<number, unknown>,
  levels: Uint8Array | undefined,
): number {
  for (let at = begin + 1; at < end; at++) {
    if (breaks.has(at)) return at
    if (!levels) continue
    if (levels[at] !== levels[at - 1] || isSpace(text, at) !== isSpace(text, at - 1)) return at
  }
  return end
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20

function pieceOf(
  run: InlineRun,
  text: string,
  from: number,
  level: number,
  breaking: Piece['break'],
  missing: { character: string; offset: number }[],
): Piece {
  const offset = run.offset + (run.generated ? 0 : from)
  if (run.object) return objectPiece(run, offset, level, breaking)
  const { chain, size } = run.style
  const ink = text.replace(spent, '')
  const shaped = chain.shaped(ink, level % 2 === 1)
  for (const character of shaped.missing) missing.push({ character, offset })
  const scale = size / 1000
  const bare = ink.trimEnd()
  const trail = bare.length === ink.length ? 0 : trailOf(run, ink, bare, shaped.width, level)
  return {
    run,
    text,
    offset,
    runs: shaped.runs,
    width: shaped.width * scale,
    trail: trail * scale,
    level,
    break: breaking,
  }
}

function trailOf(run: InlineRun, text: string, bare: string, width: number, level: number): number {
  if (bare === '') return width
  const { chain } = run.style
  return chain.shaped(text.slice(bare.length), level % 2 === 1).width
}

function objectPiece(run: InlineRun, offset: number, level: number, breaking: Piece['break']): Piece {
  const width = run.object?.width ?? 0
  return { run, text: '', offset, runs: [], width, trail: 0, level, break: breaking }
}

function emptyPiece(run: InlineRun): Piece {
  return { run, text: '', offset: run.offset, runs: [], width: 0, trail: 0, level: 0, break: 'no' }
}

/** Whether a text leaves any ink. */
export function isInk(text: string): boolean {
  for (const character of text) if (!ignorable.test(character) && character.trim() !== '') return true
  return false
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Cuts a piece that is wider than a line wherever it must; whole characters stay whole. */
export function cutPiece(piece: Piece, width: number): Piece[] {
  const parts: Piece[] = []
  let begin = 0
  let end = 0
  let used = 0
  const flush = (last: boolean): void => {
    const part = pieceOf(
      piece.run,
      piece.text.slice(begin, end),
      0,
      piece.level,
      last ? piece.break : 'may',
      [],
    )
    parts.push({ ...part, offset: piece.offset + begin })
    begin = end
    used = 0
  }
  for (const { segment, index } of graphemes.segment(piece.text)) {
    const step = segment === ' ' ? 0 : widthOf(piece, segment)
    if (end > begin && used + step > width) flush(false)
    end = index + segment.length
    used += step
  }
  flush(true)
  return parts
}

function widthOf(piece: Piece, text: string): number {
  const { chain, size } = piece.run.style
  return (chain.shaped(text, piece.level % 2 === 1).width * size) / 1000
}
