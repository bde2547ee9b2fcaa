import type { Box, Flow } from '../flow/flow.js'

/** Boxes alone, with the white space and the panels between them drawn into them: what a note's foot needs. */
export function joinGaps(flows: readonly Flow[]): Box[] {
  const boxes: Box[] = []
  let space = 0
  for (const flow of flows) {
    if (flow.kind === 'box') {
      boxes.push(lowered(flow, space))
      space = 0
    } else if (flow.kind === 'gap') space = Math.max(space, flow.height)
  }
  const last = boxes.pop()
  if (last) boxes.push({ ...last, height: last.height + space })
  return boxes
}

function lowered(box: Box, space: number): Box {
  if (space === 0) return box
  return {
    ...box,
    height: box.height + space,
    draw: (canvas, left, top) => box.draw(canvas, left, top + space),
  }
}
