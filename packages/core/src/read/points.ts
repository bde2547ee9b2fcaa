import type { Point, Position } from 'unist'

/** Offsets of one text as lines and columns, both from 1. */
export interface Points {
  /** Line and column of an offset. */
  point(offset: number): Point
  /** From one offset to another. */
  position(start: number, end: number): Position
  /** Offset where a line begins. */
  lineStart(line: number): number
  /** Offset of a line's end, before its line feed. */
  lineEnd(line: number): number
}

/** Turns offsets in a text into lines and columns. */
export function createPoints(text: string): Points {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const point = (offset: number): Point => {
    const line = lineOf(starts, offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset }
  }
  return {
    point,
    position: (start, end) => ({ start: point(start), end: point(end) }),
    lineStart: (line) => starts[line - 1] ?? text.length,
    lineEnd: (line) => (starts[line] === undefined ? text.length : (starts[line] ?? 0) - 1),
  }
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
