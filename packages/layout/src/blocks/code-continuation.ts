import type { Token, TokenKind } from '@lectern/hast/code'
import type { Continued } from '../text/continued.js'
import type { Piece, Pieces } from '../text/pieces.js'

/** Languages whose lines go on behind a backslash, outside brackets and in strings. */
const backslash = new Set('python py bash sh shell zsh ruby rb makefile make dockerfile docker'.split(' '))
/** Those in which only strings need one: elsewhere a line may end between any two words. */
const backslashInStrings = new Set('c cpp c++ javascript js jsx typescript ts tsx'.split(' '))

const lineComment = /^(?:#+|\/\/+|--|;+|%+)(?=\s|\p{L}|$)/u
/** There `#` begins an order to the compiler. */
const hashIsNoComment = new Set('c cpp c++ csharp cs objectivec'.split(' '))

/** A line of a program: its parts, where it begins in the program, and how many brackets are open there. */
export interface CodeLine {
  tokens: readonly Token[]
  offset: number
  depth: number
}

export function codeLines(lines: readonly (readonly Token[])[]): CodeLine[] {
  let [offset, depth] = [0, 0]
  return lines.map((tokens) => {
    const line = { tokens, offset, depth }
    offset += tokens.reduce((sum, { text }) => sum + text.length, 1)
    depth = depthAt(placesIn(line), Number.POSITIVE_INFINITY)
    return line
  })
}

/**
 * How a line of a program that is too long for the page goes on, so that what is copied from the page is the same
 * program: a comment begins again with its sign, and where the language wants one, a backslash stands at the line's end.
 */
export function continuedAs(line: CodeLine, lang: string | null | undefined): Continued {
  const language = lang?.toLowerCase() ?? ''
  const text = line.tokens
    .map((token) => token.text)
    .join('')
    .replaceAll('\t', '    ')
  const indent = text.length - text.trimStart().length
  const sign = commentSign(line, language)
  const ends = backslash.has(language) || backslashInStrings.has(language)
  return {
    indent,
    sign: sign ? `${sign} ` : '',
    ending: ends ? endingOf(line, language) : undefined,
  }
}

/** A long line is asked at each of its ends: it is looked through once. */
function endingOf(line: CodeLine, language: string): (at: number) => string {
  let places: Places | undefined
  return (at) => {
    places ??= placesIn(line)
    return needsBackslash(places, language, at) ? '\\' : ''
  }
}

/** Strings that a line can hold are not cut: what is copied would say something else. */
export function withWholeStrings(pieces: Pieces, line: CodeLine, width: number): Pieces {
  const strings = rangesOf(line).filter(({ kind }) => kind === 'string')
  if (strings.length === 0) return pieces
  const widthBetween = widths(pieces)
  const held = strings.filter(({ begin, end }) => widthBetween(begin, end) <= width)
  const isInside = (at: number) => rangeAround(held, at) !== undefined
  return {
    ...pieces,
    pieces: pieces.pieces.map((piece) =>
      piece.break === 'may' && isInside(endOf(piece)) ? { ...piece, break: 'no' } : piece,
    ),
  }
}

const endOf = ({ offset, text }: Piece): number => offset + text.length

/** The width of what begins from one offset on and before another. */
function widths({ pieces }: Pieces): (begin: number, end: number) => number {
  const before = [0]
  for (const { width } of pieces) before.push((before.at(-1) ?? 0) + width)
  const upTo = (at: number): number => before[countWhile(pieces, ({ offset }) => offset < at)] ?? 0
  return (begin, end) => upTo(end) - upTo(begin)
}

/** How many entries at the beginning of a list in order are so. */
function countWhile<T>(list: readonly T[], isSo: (entry: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

interface TokenRange {
  kind: TokenKind | undefined
  text: string
  begin: number
  end: number
}

/** Neighbours of one kind are one range. */
function rangesOf({ tokens, offset }: CodeLine): TokenRange[] {
  const ranges: TokenRange[] = []
  let at = offset
  for (const { text, kind } of tokens) {
    const last = ranges.at(-1)
    if (last && last.kind === kind) {
      last.text += text
      last.end += text.length
    } else ranges.push({ kind, text, begin: at, end: at + text.length })
    at += text.length
  }
  return ranges
}

/** The range that an offset is inside of. */
function rangeAround(ranges: readonly TokenRange[], at: number): TokenRange | undefined {
  const range = ranges[countWhile(ranges, ({ begin }) => begin < at) - 1]
  return range && at < range.end ? range : undefined
}

/** A row of signs (`#########`) is one that opens a comment, too, but no room for words would be left behind it. */
const longestSign = 4

/** The sign of the comment at the line's end, if it has one. */
function commentSign(line: CodeLine, language: string): string | undefined {
  const comment = rangesOf(line).findLast(({ kind }) => kind === 'comment')
  const sign = comment && lineComment.exec(comment.text.trimStart())?.[0]
  if (sign?.startsWith('#') && hashIsNoComment.has(language)) return undefined
  return sign && sign.length > longestSign ? sign.slice(0, 2) : sign
}

function needsBackslash(places: Places, language: string, at: number): boolean {
  const around = rangeAround(places.ranges, at)
  if (around?.kind === 'string') return true
  const isComment = around?.kind === 'comment'
  return backslash.has(language) && !isComment && (isShell.has(language) || depthAt(places, at) <= 0)
}

/** Their brackets do not let a command go on. */
const isShell = new Set('bash sh shell zsh makefile make dockerfile docker'.split(' '))

/** What of a line is asked at many places. */
interface Places {
  ranges: readonly TokenRange[]
  /** Brackets outside strings and comments, and how many are open behind each. */
  brackets: readonly { at: number; depth: number }[]
  /** How many are open before the line. */
  depth: number
}

function placesIn(line: CodeLine): Places {
  const ranges = rangesOf(line)
  const brackets: { at: number; depth: number }[] = []
  let { depth } = line
  for (const { kind, text, begin } of ranges) {
    if (kind === 'string' || kind === 'comment') continue
    for (const { index, 0: sign } of text.matchAll(/[()[\]{}]/g)) {
      depth += '([{'.includes(sign) ? 1 : -1
      brackets.push({ at: begin + index, depth })
    }
  }
  return { ranges, brackets, depth: line.depth }
}

/** How many brackets are open before an offset. */
function depthAt({ brackets, depth }: Places, before: number): number {
  return brackets[countWhile(brackets, ({ at }) => at < before) - 1]?.depth ?? depth
}
