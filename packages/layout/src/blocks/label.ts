import type { Box, Flow } from '../flow/flow.js'
import type { Scope } from '../scope.js'

/**
 * Draws a label (a list mark, a note's number) beside the first box of what it labels, so that both stay together.
 *
 * @param label set in the scope that holds the label; its first line stands on the first line of the body
 * @param indent how far the body is moved in
 */
export function hangLabel(body: Flow[], label: readonly Box[], scope: Scope, indent: number): void {
  const [mark] = label
  if (!mark) return
  const at = body.findIndex(({ kind }) => kind === 'box')
  const first = body[at]
  if (first?.kind !== 'box') {
    body.push({ ...mark, keep: false })
    return
  }
  body[at] = {
    ...first,
    draw: drawBoth(mark, first),
    ...(first.split ? { split: splitWithLabel(first, mark, scope, indent) } : {}),
  }
}

/** A function of its own, whose closure keeps only the two drawings until their page is drawn. */
function drawBoth({ draw: drawMark }: Box, { draw }: Box): Box['draw'] {
  return (canvas, left, top) => {
    drawMark(canvas, left, top)
    draw(canvas, left, top)
  }
}

/** Where the first box is cut, the label stays with its first part. */
function splitWithLabel(first: Box, mark: Box, scope: Scope, indent: number): NonNullable<Box['split']> {
  return (room) => {
    const parts = first.split?.(room)
    if (!parts) return undefined
    const head: Flow[] = [parts[0]]
    hangLabel(head, [mark], scope, indent)
    return [head[0] as Box, parts[1]]
  }
}
