import type { Token, TokenKind } from '@lectern/code'
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
    depth = depthAfter(line, Number.POSITIVE_INFINITY)
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
    ending: ends ? (at) => (needsBackslash(line, language, at) ? '\\' : '') : undefined,
  }
}

/** Strings that a line can hold are not cut: what is copied would say something else. */
export function withWholeStrings(pieces: Pieces, line: CodeLine, width: number): Pieces {
  const strings = rangesOf(line).filter(({ kind }) => kind === 'string')
  if (strings.length === 0) return pieces
  const held = strings.filter(({ begin, end }) => widthOf(pieces, begin, end) <= width)
  const isInside = (at: number) => held.some(({ begin, end }) => at > begin && at < end)
  return {
    ...pieces,
    pieces: pieces.pieces.map((piece) =>
      piece.break === 'may' && isInside(endOf(piece)) ? { ...piece, break: 'no' } : piece,
    ),
  }
}

const endOf = ({ offset, text }: Piece): number => offset + text.length

function widthOf({ pieces }: Pieces, begin: number, end: number): number {
  return pieces
    .filter((piece) => piece.offset >= begin && piece.offset < end)
    .reduce((sum, { width }) => sum + width, 0)
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

/** The sign of the comment at the line's end, if it has one. */
function commentSign(line: CodeLine, language: string): string | undefined {
  const comment = rangesOf(line).findLast(({ kind }) => kind === 'comment')
  const sign = comment && lineComment.exec(comment.text.trimStart())?.[0]
  return sign?.startsWith('#') && hashIsNoComment.has(language) ? undefined : sign
}

function needsBackslash(line: CodeLine, language: string, at: number): boolean {
  const around = rangesOf(line).find(({ begin, end }) => at > begin && at < end)
  if (around?.kind === 'string') return true
  const isComment = around?.kind === 'comment'
  return backslash.has(language) && !isComment && (depthAfter(line, at) <= 0 || isShell.has(language))
}

/** Their brackets do not let a command go on. */
const isShell = new Set('bash sh shell zsh makefile make dockerfile docker'.split(' '))

function depthAfter(line: CodeLine, at: number): number {
  let { depth } = line
  for (const { kind, text, begin } of rangesOf(line)) {
    if (kind === 'string' || kind === 'comment') continue
    for (const sign of text.slice(0, Math.max(0, at - begin))) {
      if ('([{'.includes(sign)) depth++
      else if (')]}'.includes(sign)) depth--
    }
  }
  return depth
}
