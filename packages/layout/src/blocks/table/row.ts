import type { GridCell } from '@lectern/core'
import { type Canvas, groundOf, layers, levelRule } from '../../flow/canvas.js'
import { type Box, drawFlows, type Flow, heightOf } from '../../flow/flow.js'

/** A cell that was set, with its place in the row. */
export interface SetCell extends GridCell {
  x: number
  width: number
  flows: readonly Flow[]
  /** The cell holds neither blocks nor pictures. */
  hasWordsOnly?: boolean
  /** Height of all rows that the cell spans; absent where it spans one. */
  height?: number
  id?: string
}

export interface RowLook {
  padding: number
  rule: string
  /** Ground of header rows. */
  ground?: string
  /** Thickness of the rule below. */
  weight: number
}

export interface RowOptions {
  height: number
  keep: boolean
  look: RowLook
  block?: string | undefined
  /** Columns whose cell goes on below: no rule crosses it. */
  open: readonly { x: number; width: number }[]
}

/** A row as one box, which can be cut between lines where it is too tall for a page. */
export function rowBox(cells: readonly SetCell[], options: RowOptions): Box {
  const { look, height, block } = options
  const boxes = cells.flatMap(({ flows }) => flows.filter((flow): flow is Box => flow.kind === 'box'))
  const start = boxes.find((box) => box.start)?.start
  const notes = boxes.flatMap((box) => box.notes ?? [])
  return {
    kind: 'box',
    height,
    keep: options.keep,
    barrier: true,
    block,
    start,
    notes,
    draw(canvas, left, top) {
      for (const cell of cells) drawCell(cell, options, canvas, left, top)
      for (const { x, width } of ruled(cells, options.open)) {
        const rule = { x: left + x, y: top + height, length: width, weight: look.weight, color: look.rule }
        canvas.addBehind(layers.tableRule, levelRule(rule))
      }
    },
    split: (room) => splitRow(cells, options, room),
  }
}

function drawCell(
  cell: SetCell,
  { look, height }: RowOptions,
  canvas: Canvas,
  left: number,
  top: number,
): void {
  if (look.ground) {
    const rect = { x: left + cell.x, y: top, width: cell.width, height: cell.height ?? height }
    canvas.addBehind(layers.cell, groundOf(rect, look.ground))
  }
  if (cell.id) canvas.mark(cell.id, top)
  drawFlows(cell.flows, canvas, left, top + look.padding)
}

function ruled(cells: readonly SetCell[], open: RowOptions['open']): { x: number; width: number }[] {
  return [...cells.filter(({ rowSpan }) => rowSpan === 1), ...open]
}

function splitRow(
  cells: readonly SetCell[],
  options: RowOptions,
  room: number,
): readonly [Box, Box] | undefined {
  const { look } = options
  if (cells.some(({ rowSpan }) => rowSpan > 1)) return undefined
  const cuts = cells.map(({ flows }) => cutAt(flows, room - 2 * look.padding))
  if (cuts.every((cut) => cut === 0)) return undefined
  const first = cells.map((cell, index) => part(cell, cell.flows.slice(0, cuts[index])))
  const rest = cells.map((cell, index) => part(cell, cell.flows.slice(cuts[index])))
  if (rest.every(({ flows }) => flows.length === 0)) return undefined
  const tall = (parts: readonly SetCell[]): number =>
    parts.reduce((most, { flows }) => Math.max(most, heightOf(flows)), 0) + 2 * look.padding
  return [
    rowBox(first, { ...options, height: tall(first), keep: false }),
    rowBox(rest, { ...options, height: tall(rest) }),
  ]
}

function part({ height: _, ...cell }: SetCell, flows: readonly Flow[]): SetCell {
  return { ...cell, flows }
}

/** How many flows fit the room; panels are never cut. */
function cutAt(flows: readonly Flow[], room: number): number {
  let fits = 0
  for (let count = 1; count <= flows.length; count++) {
    if (heightOf(flows.slice(0, count)) > room) break
    const open = flows.slice(0, count).filter(({ kind }) => kind === 'open').length
    const closed = flows.slice(0, count).filter(({ kind }) => kind === 'close').length
    if (open === closed) fits = count
  }
  return fits
}
