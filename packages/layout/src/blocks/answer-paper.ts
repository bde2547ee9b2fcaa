import type { AnswerPaper } from '@lectern/core'
import { type Canvas, levelRule } from '../flow/canvas.js'
import type { Owner, PathItem, Rect } from '../frame/items.js'
import type { Segment } from '../frame/path.js'

const millimetre = 72 / 25.4

/** Sides of the squares in points, the finer ones first, and the weight of their lines. */
const grids: Record<'squared' | 'graph', readonly { side: number; weight: number }[]> = {
  squared: [{ side: 5 * millimetre, weight: 0.4 }],
  graph: [
    { side: 2 * millimetre, weight: 0.25 },
    { side: 10 * millimetre, weight: 0.7 },
  ],
}

/** A row of paper: the height of a line to write on by hand, or one centimetre, so that squares go on over all rows. */
export function rowHeight(paper: AnswerPaper | 'lined', size: number): number {
  return paper === 'squared' || paper === 'graph' ? 10 * millimetre : Math.max(26, size * 2)
}

/** One row of the paper, of which `row` says where it stands among all of a page. */
export function paperRow(
  paper: AnswerPaper | 'lined',
  area: Rect,
  row: { first: boolean; last: boolean },
  { owner, color }: { owner: Owner; color: string },
  canvas: Canvas,
): void {
  if (paper === 'lined') {
    const { x, y, width, height } = area
    canvas.add(levelRule({ x, y: y + height - 2, length: width, weight: 0.75, color, owner }))
    return
  }
  const ink = (weight: number, segments: Segment[]): PathItem => {
    return { kind: 'path', owner, segments, stroke: { color, width: weight } }
  }
  if (paper === 'plain') {
    canvas.add(ink(0.75, frameOf(area, row)))
    return
  }
  for (const { side, weight } of grids[paper]) canvas.add(ink(weight, gridOf(area, side)))
}

/** The sides of a frame that this row has. */
function frameOf(
  { x, y, width, height }: Rect,
  { first, last }: { first: boolean; last: boolean },
): Segment[] {
  const [right, foot] = [x + width, y + height]
  const sides: Segment[] = [
    ['M', x, y],
    ['L', x, foot],
    ['M', right, y],
    ['L', right, foot],
  ]
  if (first) sides.push(['M', x, y], ['L', right, y])
  if (last) sides.push(['M', x, foot], ['L', right, foot])
  return sides
}

/** Whole squares only: what is left of the width stays empty on the right. */
function gridOf({ x, y, width, height }: Rect, side: number): Segment[] {
  const whole = Math.floor(width / (10 * millimetre)) * 10 * millimetre
  const segments: Segment[] = []
  for (let at = 0; at <= whole + 0.01; at += side) segments.push(['M', x + at, y], ['L', x + at, y + height])
  for (let at = 0; at <= height + 0.01; at += side) segments.push(['M', x, y + at], ['L', x + whole, y + at])
  return segments
}
