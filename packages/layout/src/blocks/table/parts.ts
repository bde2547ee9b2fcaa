import { asArtifact } from '../../flow/as-artifact.js'
import { layoutArtifact } from '../../flow/canvas.js'
import { type Box, type Flow, gap } from '../../flow/flow.js'
import type { Scope } from '../../scope.js'
import type { MeasuredCell } from './cell.js'
import type { MeasuredTable } from './measured-table.js'
import { sideBySide } from './side-by-side.js'
import { type ColumnNeed, columnWidths } from './widths.js'

/** Some columns of a table that is printed in parts; the first of all is the first of each. */
export interface Part {
  columns: readonly number[]
  /** Points. */
  widths: readonly number[]
}

/** Readers lose track of more parts than this. */
const mostParts = 3

/** As part of the width: a wider first column would leave too little for the others. */
const widestFirst = 0.4

/**
 * The columns in parts that fit the width, each with the first column again; undefined if there would be too many parts, or if
 * a cell spans columns of two parts.
 */
export function partsOf(
  { cells }: Pick<MeasuredTable, 'cells'>,
  needs: readonly ColumnNeed[],
  width: number,
): Part[] | undefined {
  const [first, ...others] = needs
  if (!first || first.least > width * widestFirst) return undefined
  if (cells.flat().some(({ colSpan }) => colSpan > 1)) return undefined
  const own = Math.min(Math.max(first.least, Math.min(first.most, width * 0.25)), width * widestFirst)
  const groups = grouped(others, width - own)
  if (!groups || groups.length > mostParts) return undefined
  return groups.map((columns) => {
    const inside = columns.map((column) => needs[column] ?? first)
    return { columns: [0, ...columns], widths: [own, ...columnWidths(inside, width - own, 0).widths] }
  })
}

/** Columns, counted from 1, in groups that fit the width; undefined if one column alone does not fit. */
function grouped(needs: readonly ColumnNeed[], width: number): number[][] | undefined {
  const groups: number[][] = []
  let left = 0
  for (const [index, { least }] of needs.entries()) {
    if (least > width) return undefined
    const group = groups.at(-1)
    if (group && least <= left) group.push(index + 1)
    else {
      groups.push([index + 1])
      left = width
    }
    left -= least
  }
  return groups
}

/** The parts below each other. In the tree it is one table, and the first column is repeated for the eye only. */
export function inParts(table: MeasuredTable, parts: readonly Part[], scope: Scope): Flow[] {
  const drawn = new Map<MeasuredCell, Flow[]>()
  return parts.flatMap((part, index): Flow[] => {
    const rows = sideBySide(partOf(table, part, index > 0, drawn), part.widths, scope)
    return index === 0 ? rows : [gap(scope.look.size), goesOn(table), ...rows]
  })
}

/** The words that it has at the top of a page as well. */
function goesOn({ continued }: MeasuredTable): Box {
  return {
    kind: 'box',
    height: continued.height,
    keep: true,
    barrier: true,
    draw: (canvas, left, top) => continued.draw(canvas, left, top),
  }
}

function partOf(
  table: MeasuredTable,
  { columns }: Part,
  isAgain: boolean,
  drawn: Map<MeasuredCell, Flow[]>,
): MeasuredTable {
  const cells = table.cells.map((row) =>
    row.flatMap((cell) => {
      const column = columns.indexOf(cell.column)
      if (column < 0) return []
      if (cell.column > 0) return [{ ...cell, column }]
      return [isAgain ? again(cell, drawn) : remembered(cell, drawn)]
    }),
  )
  return { ...table, cells, grid: { ...table.grid, columns: columns.length } }
}

/** A cell is set once; what it was set to is drawn in each part. */
function remembered(cell: MeasuredCell, drawn: Map<MeasuredCell, Flow[]>): MeasuredCell {
  return {
    ...cell,
    set(x, width, label) {
      const flows = cell.set(x, width, label)
      drawn.set(cell, flows)
      return flows
    },
  }
}

function again(cell: MeasuredCell, drawn: ReadonlyMap<MeasuredCell, Flow[]>): MeasuredCell {
  const { data: _, ...node } = cell.node
  const set = (): Flow[] =>
    (drawn.get(cell) ?? []).map((flow) => (flow.kind === 'box' ? forTheEye(flow) : flow))
  return { ...cell, node, set }
}

function forTheEye({ block: _block, start: _start, notes: _notes, split: _split, ...box }: Box): Box {
  return { ...box, draw: (canvas, left, top) => box.draw(asArtifact(canvas, layoutArtifact), left, top) }
}
