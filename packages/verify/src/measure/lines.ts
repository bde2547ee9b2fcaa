import type { Ink } from '../pdf/ink/ink.js'

/** Text on one baseline. */
export interface Line {
  page: number
  y: number
  left: number
  right: number
  text: string
  /** The line above it in the same paragraph. */
  follows?: Line
}

/** Ink in the order of drawing as lines; lines of one paragraph begin at one place, each below the other. */
export function linesOf(ink: readonly Ink[]): Line[] {
  const lines: Line[] = []
  for (const piece of ink) {
    if (piece.tags.includes('Artifact')) continue
    const last = lines.at(-1)
    const line = lineFrom(piece)
    if (last && isOnOneBaseline(last, line)) join(last, line)
    else lines.push(last && isBelow(line, last, piece.size) ? { ...line, follows: last } : line)
  }
  return lines
}

/** Right-to-left text is drawn towards the left. */
function lineFrom({ page, x, y, right, text }: Ink): Line {
  return { page, y, left: Math.min(x, right), right: Math.max(x, right), text }
}

function isOnOneBaseline(last: Line, line: Line): boolean {
  return last.page === line.page && Math.abs(last.y - line.y) < 1
}

function join(last: Line, line: Line): void {
  last.text += line.text
  last.left = Math.min(last.left, line.left)
  last.right = Math.max(last.right, line.right)
}

function isBelow(line: Line, above: Line, size: number): boolean {
  const distance = above.y - line.y
  return (
    above.page === line.page && Math.abs(above.left - line.left) < 1 && distance > 0 && distance < size * 2
  )
}
