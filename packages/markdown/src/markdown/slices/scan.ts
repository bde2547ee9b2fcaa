import type { Point, Position } from 'unist'

export type Place = Point & { offset: number }

/** How the lines of a block hang together. */
export interface Lines {
  /** What stands before the words of each line but the first; more spaces may follow it. */
  prefix: string
  /** Whether the block ends before the line that begins there. */
  endsBefore(source: string, line: number): boolean
}

/** Headings and cells. */
export const oneLine: Lines = { prefix: '', endsBefore: () => true }

/** Where one reads in the words of a block. */
export interface Scan {
  readonly source: string
  readonly begin: number
  readonly lines: Lines
  at: number
  line: number
  lineStart: number
  /** Offset of the first character of the line after its prefix and spaces. */
  lineWords: number
}

export function scanFrom(source: string, { offset, line, column }: Place, lines: Lines): Scan {
  return { source, begin: offset, lines, at: offset, line, lineStart: offset - column + 1, lineWords: offset }
}

/** Matches a sticky expression where the scan stands, and goes behind it. */
export function take(scan: Scan, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = scan.at
  const match = expression.exec(scan.source)
  if (match) scan.at = expression.lastIndex
  return match ?? undefined
}

export function place({ at, line, lineStart }: Scan): Place {
  return { line, column: at - lineStart + 1, offset: at }
}

/** What stands before the first mark of a line is no part of the text before it. */
export function lineStart(scan: Scan): Place {
  return { line: scan.line, column: 1, offset: scan.lineStart }
}

export function since(start: Place, scan: Scan): Position {
  return { start, end: place(scan) }
}
